package org.vouchgate.credential.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.trust.Trusting.CHANCE;
import static org.vouchgate.credential.trust.Trusting.COLLEGE;
import static org.vouchgate.credential.trust.Trusting.DIPLOMAS;
import static org.vouchgate.credential.trust.Trusting.EVERYTHING;
import static org.vouchgate.credential.trust.Trusting.NOON;
import static org.vouchgate.credential.trust.Trusting.anchor;
import static org.vouchgate.credential.trust.Trusting.anchors;
import static org.vouchgate.credential.trust.Trusting.issuedBy;
import static org.vouchgate.credential.trust.Trusting.signedBy;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.Reason;
import org.vouchgate.testkit.CertifiedKey;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestCertificate;

class AnchorTrustTest {

    private final TestCa root = TestCa.root("CN=Example Root", NOON, CHANCE);
    private final TestCa authority = root.intermediate("CN=Example Authority", NOON);
    private final CertifiedKey college = authority.leaf("CN=Northfield College", NOON);

    @Test
    void an_issuer_below_an_anchor_is_trusted() {
        var finding = judge(signedBy(college), anchor(root, EVERYTHING, NameRule.NONE));

        assertThat(finding.answer()).isEqualTo(Answer.PASSED);
        assertThat(finding.reason()).isEqualTo(Reason.ISSUER_ON_TRUST_LIST);
        assertThat(finding.sentence()).contains("the Example list");
    }

    @Test
    void the_sentence_calls_a_trusted_issuer_by_its_certificates_name() {
        var named = authority.leaf("CN=Signer,O=Northfield College", NOON);

        assertThat(judge(signedBy(named), anchor(root, EVERYTHING, NameRule.NONE))
                        .sentence())
                .isEqualTo("Northfield College is vouched for by the Example list");
    }

    @Test
    @DisplayName("A-43: a chain to a root that is not on the list")
    void an_issuer_below_another_root_is_unknown() {
        var other = TestCa.root("CN=Other Root", NOON, CHANCE);

        var finding = judge(signedBy(college), anchor(other, EVERYTHING, NameRule.NONE));

        assertThat(finding.answer()).isEqualTo(Answer.FAILED);
        assertThat(finding.reason()).isEqualTo(Reason.ISSUER_UNKNOWN);
    }

    @Test
    @DisplayName("A-43: a root is not trusted because it was sent")
    void a_root_that_came_with_the_credential_vouches_for_nobody() {
        var other = TestCa.root("CN=Other Root", NOON, CHANCE);

        var finding = judge(withRoot(), anchor(other, EVERYTHING, NameRule.NONE));

        assertThat(finding.reason()).isEqualTo(Reason.ISSUER_UNKNOWN);
    }

    @Test
    @DisplayName("A-43: a root by the same name is another root")
    void a_root_that_only_has_an_anchors_name_vouches_for_nobody() {
        var impostor = TestCa.root("CN=Example Root", NOON, CHANCE);

        var finding =
                judge(signedBy(impostor.leaf("CN=Northfield College", NOON)), anchor(root, EVERYTHING, NameRule.NONE));

        assertThat(finding.reason()).isEqualTo(Reason.CERTIFICATE_PATH_INVALID);
    }

    @Test
    void a_self_signed_issuer_is_unknown() {
        var self = TestCa.selfSigned(TestCertificate.leaf("CN=Northfield College"), NOON, CHANCE);

        assertThat(judge(signedBy(self), anchor(root, EVERYTHING, NameRule.NONE))
                        .reason())
                .isEqualTo(Reason.ISSUER_UNKNOWN);
    }

    @Test
    void an_issuer_without_certificates_is_unknown() {
        var finding = judge(issuedBy("did:key:z1", KeySource.DID_KEY), anchor(root, EVERYTHING, NameRule.NONE));

        assertThat(finding.reason()).isEqualTo(Reason.ISSUER_UNKNOWN);
    }

    @Test
    void a_chain_may_go_on_past_the_anchor() {
        assertThat(judge(withRoot(), anchor(root, EVERYTHING, NameRule.NONE)).answer())
                .isEqualTo(Answer.PASSED);
        assertThat(judge(withRoot(), anchor(authority, EVERYTHING, NameRule.NONE))
                        .answer())
                .isEqualTo(Answer.PASSED);
    }

    @Test
    @DisplayName("HA-03, A-43: the anchor is not in the chain")
    void a_chain_with_an_anchor_is_refused_where_the_profile_says_so() {
        var strict = new AnchorTrust(anchors(anchor(authority, EVERYTHING, NameRule.NONE)), ChainRule.ROOT_REFUSED);

        assertThat(strict.trusts(signedBy(college), NOON).reason()).isEqualTo(Reason.TRUST_ANCHOR_IN_CHAIN);
    }

    @Test
    @DisplayName("HA-03: nothing self-signed is in the chain, listed or not")
    void a_chain_with_a_root_is_refused_where_the_profile_says_so() {
        var strict = new AnchorTrust(anchors(anchor(authority, EVERYTHING, NameRule.NONE)), ChainRule.ROOT_REFUSED);
        var self = TestCa.selfSigned(TestCertificate.leaf("CN=Northfield College"), NOON, CHANCE);

        assertThat(strict.trusts(signedBy(self), NOON).reason()).isEqualTo(Reason.TRUST_ANCHOR_IN_CHAIN);
    }

    @Test
    @DisplayName("HA-03: a chain without root is what the profile wants")
    void a_chain_without_root_is_trusted_under_the_profile() {
        var strict = new AnchorTrust(anchors(anchor(root, EVERYTHING, NameRule.NONE)), ChainRule.ROOT_REFUSED);

        assertThat(strict.trusts(signedBy(college), NOON).answer()).isEqualTo(Answer.PASSED);
    }

    @Test
    void an_issuer_is_trusted_for_the_types_of_its_anchor_only() {
        var forDiplomas = judge(signedBy(college), anchor(root, DIPLOMAS, NameRule.NONE));
        var forLicences = judge(signedBy(college), anchor(root, CredentialTypes.of("urn:licence"), NameRule.NONE));
        var forNothing = judge(signedBy(college), anchor(root, CredentialTypes.of(), NameRule.NONE));

        assertThat(forDiplomas.answer()).isEqualTo(Answer.PASSED);
        assertThat(forLicences.reason()).isEqualTo(Reason.ISSUER_NOT_TRUSTED_FOR_TYPE);
        assertThat(forNothing.reason()).isEqualTo(Reason.ISSUER_NOT_TRUSTED_FOR_TYPE);
    }

    @Test
    void one_anchor_that_vouches_is_enough() {
        var finding = judge(
                signedBy(college),
                anchor(root, CredentialTypes.of("urn:licence"), NameRule.NONE),
                anchor(TestCa.root("CN=Other Root", NOON, CHANCE), EVERYTHING, NameRule.NONE),
                anchor(root, DIPLOMAS, NameRule.NONE));

        assertThat(finding.answer()).isEqualTo(Answer.PASSED);
    }

    @Test
    @DisplayName("D7 none: what the credential claims is not compared")
    void without_a_name_rule_any_name_may_be_claimed() {
        assertThat(judge(signedBy(college, COLLEGE), anchor(root, EVERYTHING, NameRule.NONE))
                        .answer())
                .isEqualTo(Answer.PASSED);
    }

    @Test
    @DisplayName("A-45, D7 san-uri-or-dns: the certificate must carry the claimed name")
    void under_the_san_rule_a_claimed_name_must_be_bound() {
        var anchor = anchor(root, EVERYTHING, NameRule.SAN_URI_OR_DNS);
        var named = authority.issue(TestCertificate.leaf("CN=College").dnsName("college.example.org"), NOON);

        assertThat(judge(signedBy(named, COLLEGE), anchor).answer()).isEqualTo(Answer.PASSED);
        assertThat(judge(signedBy(named), anchor).answer()).isEqualTo(Answer.PASSED);
        assertThat(judge(signedBy(named, "https://harvard.example.org"), anchor).reason())
                .isEqualTo(Reason.ISSUER_NAME_NOT_BOUND);
        assertThat(judge(signedBy(college, COLLEGE), anchor).reason()).isEqualTo(Reason.ISSUER_NAME_NOT_BOUND);
    }

    @Test
    @DisplayName("A-45, D7 trusted-root-implies-issuer-set: the anchor must be listed for the claimed name")
    void under_the_set_rule_a_claimed_name_must_be_listed() {
        var anchor = new TrustAnchor(
                root.certificate(), EVERYTHING, NameRule.TRUSTED_ROOT_IMPLIES_ISSUER_SET, Set.of(COLLEGE));

        assertThat(judge(signedBy(college, COLLEGE), anchor).answer()).isEqualTo(Answer.PASSED);
        assertThat(judge(signedBy(college), anchor).answer()).isEqualTo(Answer.PASSED);
        assertThat(judge(signedBy(college, "https://harvard.example.org"), anchor)
                        .reason())
                .isEqualTo(Reason.ISSUER_NAME_NOT_BOUND);
    }

    private Credential withRoot() {
        var chain = new ArrayList<X509Certificate>(college.chain());
        chain.add(root.certificate());
        return signedBy(List.copyOf(chain), Optional.empty());
    }

    private static Finding judge(Credential credential, TrustAnchor... anchors) {
        return new AnchorTrust(anchors(anchors), ChainRule.ROOT_PASSED_OVER).trusts(credential, NOON);
    }
}
