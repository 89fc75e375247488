package org.vouchgate.credential.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vouchgate.credential.trust.Trusting.CHANCE;
import static org.vouchgate.credential.trust.Trusting.COLLEGE;
import static org.vouchgate.credential.trust.Trusting.DIPLOMAS;
import static org.vouchgate.credential.trust.Trusting.EVERYTHING;
import static org.vouchgate.credential.trust.Trusting.NOON;
import static org.vouchgate.credential.trust.Trusting.anchor;
import static org.vouchgate.credential.trust.Trusting.issuedBy;
import static org.vouchgate.credential.trust.Trusting.issuers;
import static org.vouchgate.credential.trust.Trusting.registered;
import static org.vouchgate.credential.trust.Trusting.signedBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.testkit.CertifiedKey;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestCertificate;
import org.vouchgate.testkit.TestKey;

class RegistryTrustTest {

    private static final String DID = "did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK";

    private final TestCa root = TestCa.root("CN=Example Root", NOON, CHANCE);

    @Test
    void a_registered_issuer_is_trusted_for_its_types() {
        var finding = judge(issuedBy(DID, KeySource.DID_KEY), registered(DID, DIPLOMAS, KeySource.DID_KEY));

        assertThat(finding.answer()).isEqualTo(Answer.PASSED);
        assertThat(finding.reason()).isEqualTo(Reason.ISSUER_ON_TRUST_LIST);
        assertThat(finding.sentence()).contains("the Example list");
    }

    @Test
    void the_sentence_calls_an_issuer_what_the_list_calls_it() {
        var entry = new RegisteredIssuer(DID, DIPLOMAS, KeySource.DID_KEY, Optional.of("Northfield College"));

        assertThat(judge(issuedBy(DID, KeySource.DID_KEY), entry).sentence()).startsWith("Northfield College is on");
    }

    @Test
    @DisplayName("A later look: a pinned key that was taken off the list vouches for nothing any more")
    void a_pinned_key_counts_for_as_long_as_it_is_pinned() {
        var pinned = TestKey.p256(CHANCE);
        var replaced = TestKey.p256(CHANCE);
        var entry = new RegisteredIssuer(
                COLLEGE,
                DIPLOMAS,
                KeySource.PINNED_KEY,
                Optional.empty(),
                PublicJwk.of(pinned.publicKey()).stream().toList());

        assertThat(judge(issuedBy(COLLEGE, KeySource.PINNED_KEY, pinned.publicKey()), entry)
                        .reason())
                .isEqualTo(Reason.ISSUER_ON_TRUST_LIST);
        assertThat(judge(issuedBy(COLLEGE, KeySource.PINNED_KEY, replaced.publicKey()), entry)
                        .reason())
                .isEqualTo(Reason.ISSUER_NAME_NOT_BOUND);
    }

    @Test
    @DisplayName("A-54: perfect cryptography does not make an issuer known")
    void an_issuer_that_is_not_registered_is_unknown() {
        var finding = judge(issuedBy(DID + "x", KeySource.DID_KEY), registered(DID, EVERYTHING, KeySource.DID_KEY));

        assertThat(finding.answer()).isEqualTo(Answer.FAILED);
        assertThat(finding.reason()).isEqualTo(Reason.ISSUER_UNKNOWN);
    }

    @Test
    void an_issuer_registered_for_other_types_or_for_none_is_not_trusted() {
        var others = registered(DID, CredentialTypes.of("urn:licence"), KeySource.DID_KEY);
        var none = registered(DID, CredentialTypes.of(), KeySource.DID_KEY);

        assertThat(judge(issuedBy(DID, KeySource.DID_KEY), others).reason())
                .isEqualTo(Reason.ISSUER_NOT_TRUSTED_FOR_TYPE);
        assertThat(judge(issuedBy(DID, KeySource.DID_KEY), none).reason())
                .isEqualTo(Reason.ISSUER_NOT_TRUSTED_FOR_TYPE);
    }

    @Test
    @DisplayName("A-45, A-47: a certificate does not make its holder the registered issuer")
    void an_issuer_that_only_claims_a_registered_name_is_refused() {
        var attacker = root.leaf("CN=Attacker", NOON);
        var entry = registered(COLLEGE, EVERYTHING, KeySource.JWT_VC_ISSUER_METADATA);

        assertThat(judge(signedBy(attacker, COLLEGE), entry).reason()).isEqualTo(Reason.ISSUER_NAME_NOT_BOUND);
    }

    @Test
    void an_issuer_registered_with_a_certificate_is_trusted_below_an_anchor() {
        var college = root.issue(TestCertificate.leaf("CN=College").uri(COLLEGE), NOON);

        var finding = judgeUnderRoot(signedBy(college, COLLEGE), registered(COLLEGE, DIPLOMAS, KeySource.X5C));

        assertThat(finding.answer()).isEqualTo(Answer.PASSED);
    }

    @Test
    @DisplayName("A-43: a certificate of one's own making carries any name")
    void a_registered_name_in_a_certificate_nobody_vouches_for_is_refused() {
        var wish = TestCertificate.leaf("CN=College").uri(COLLEGE);
        var selfMade = TestCa.selfSigned(wish, NOON, CHANCE);
        var entry = registered(COLLEGE, DIPLOMAS, KeySource.X5C);

        assertThat(judgeUnderRoot(signedBy(selfMade, COLLEGE), entry).reason())
                .isEqualTo(Reason.CERTIFICATE_PATH_INVALID);
        assertThat(judge(signedBy(root.issue(wish, NOON), COLLEGE), entry).reason())
                .isEqualTo(Reason.CERTIFICATE_PATH_INVALID);
    }

    @Test
    @DisplayName("A-45: the certificate must carry the registered name")
    void a_certificate_without_the_registered_name_is_refused() {
        var other = root.issue(TestCertificate.leaf("CN=Other").uri("https://other.example.org"), NOON);

        assertThat(judgeUnderRoot(signedBy(other, COLLEGE), registered(COLLEGE, DIPLOMAS, KeySource.X5C))
                        .reason())
                .isEqualTo(Reason.ISSUER_NAME_NOT_BOUND);
    }

    @Test
    void an_issuer_may_be_registered_by_the_subject_of_its_certificate() {
        var college = root.leaf("CN=Signer,O=Northfield College,C=US", NOON);
        var entry = registered("c=us, o=northfield college, cn=signer", DIPLOMAS, KeySource.X5C);

        assertThat(judgeUnderRoot(signedBy(college), entry).answer()).isEqualTo(Answer.PASSED);
        assertThat(judgeUnderRoot(signedBy(root.leaf("CN=Signer,O=Other,C=US", NOON)), entry)
                        .reason())
                .isEqualTo(Reason.ISSUER_UNKNOWN);
    }

    @Test
    @DisplayName("HA-03: a root in the chain, under the profile")
    void a_chain_with_a_root_is_refused_where_the_profile_says_so() {
        var college = root.issue(TestCertificate.leaf("CN=College").uri(COLLEGE), NOON);
        var chain = List.of(college.leaf(), root.certificate());
        var entry = registered(COLLEGE, DIPLOMAS, KeySource.X5C);
        var strict = new RegistryTrust(underRoot(entry), ChainRule.ROOT_REFUSED);

        var finding = strict.trusts(signedBy(new CertifiedKey(college.key(), chain), COLLEGE), NOON);

        assertThat(finding.reason()).isEqualTo(Reason.TRUST_ANCHOR_IN_CHAIN);
    }

    @Test
    void an_entry_that_could_never_prove_a_key_cannot_be_made() {
        assertThatThrownBy(() -> registered(COLLEGE, EVERYTHING, KeySource.DID_WEB))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> registered(DID, EVERYTHING, KeySource.JWT_VC_ISSUER_METADATA))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Finding judge(Credential credential, RegisteredIssuer entry) {
        return new RegistryTrust(issuers(entry), ChainRule.ROOT_PASSED_OVER).trusts(credential, NOON);
    }

    /** The anchor vouches for no type by itself. */
    private Finding judgeUnderRoot(Credential credential, RegisteredIssuer entry) {
        return new RegistryTrust(underRoot(entry), ChainRule.ROOT_PASSED_OVER).trusts(credential, NOON);
    }

    private TrustList underRoot(RegisteredIssuer entry) {
        var anchor = anchor(root, CredentialTypes.of(), NameRule.NONE);
        return new TrustList("the Example list", List.of(anchor), List.of(entry));
    }
}
