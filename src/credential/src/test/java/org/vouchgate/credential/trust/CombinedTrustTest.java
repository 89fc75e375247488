package org.vouchgate.credential.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.vouchgate.credential.trust.Trusting.CHANCE;
import static org.vouchgate.credential.trust.Trusting.COLLEGE;
import static org.vouchgate.credential.trust.Trusting.EVERYTHING;
import static org.vouchgate.credential.trust.Trusting.NOON;
import static org.vouchgate.credential.trust.Trusting.issuedBy;
import static org.vouchgate.credential.trust.Trusting.issuers;
import static org.vouchgate.credential.trust.Trusting.registered;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.IssuerTrust;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.TrustAnswer;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.credential.key.KeyPolicy;
import org.vouchgate.testkit.TestKey;

class CombinedTrustTest {

    private static final String DID = "did:web:college.example.org";
    private static final TrustList OWN =
            new TrustList(TrustList.OWN, List.of(), List.of(registered(DID, EVERYTHING, KeySource.DID_WEB)));
    private static final TrustList OTHER = new TrustList(
            "the Example list",
            List.of(),
            List.of(registered(DID, CredentialTypes.of("urn:licence"), KeySource.DID_WEB)));

    private static final IssuerTrust EU_LIST = new UnavailableList(
            "the EU list",
            TrustAnswer.Kind.ETSI_TRUSTED_LIST,
            Reason.TRUST_SOURCE_UNREACHABLE,
            "it could not be fetched");

    @Test
    void every_source_is_asked_and_what_each_said_is_kept() {
        var lists = CombinedTrust.of(List.of(OTHER, OWN), ChainRule.ROOT_PASSED_OVER);

        var finding = ask(new CombinedTrust(List.of(EU_LIST, lists)));

        assertThat(finding.answer()).isEqualTo(Answer.PASSED);
        assertThat(finding.asked())
                .extracting(TrustAnswer::source, TrustAnswer::kind, TrustAnswer::outcome)
                .containsExactly(
                        tuple(
                                "the EU list",
                                TrustAnswer.Kind.ETSI_TRUSTED_LIST,
                                TrustAnswer.Outcome.COULD_NOT_BE_ASKED),
                        tuple("the Example list", TrustAnswer.Kind.TRUST_FILE, TrustAnswer.Outcome.NOT_FOR_THIS_TYPE),
                        tuple(TrustList.OWN, TrustAnswer.Kind.OWN_LIST, TrustAnswer.Outcome.MATCHED));
    }

    @Test
    void a_list_says_when_it_was_fetched_how_long_it_holds_and_which_it_was() {
        var fetched = new TrustList(
                "the Example list",
                new ListOrigin(
                        TrustAnswer.Kind.ISSUER_REGISTRY,
                        Optional.of(NOON.minusSeconds(60)),
                        Optional.of(NOON.plusSeconds(60)),
                        Optional.of("0f".repeat(32))),
                RevocationPolicy.IF_PUBLISHED,
                List.of(),
                List.of());

        var asked = ask(CombinedTrust.of(List.of(fetched), ChainRule.ROOT_PASSED_OVER))
                .asked();

        assertThat(asked)
                .containsExactly(new TrustAnswer(
                        "the Example list",
                        TrustAnswer.Kind.ISSUER_REGISTRY,
                        TrustAnswer.Outcome.NOT_LISTED,
                        Reason.ISSUER_UNKNOWN,
                        Optional.of(NOON.minusSeconds(60)),
                        Optional.of(NOON.plusSeconds(60)),
                        Optional.of("0f".repeat(32))));
    }

    @Test
    @DisplayName("D8: a key that a list pins is the issuer's, and only for that issuer")
    void a_pinned_key_is_given_for_its_issuer_only() {
        var key = PublicJwk.of(TestKey.p256(CHANCE).publicKey()).orElseThrow();
        var mit = new RegisteredIssuer(
                "https://mit.example.edu", EVERYTHING, KeySource.PINNED_KEY, Optional.empty(), List.of(key));

        var policy = new RegistryKeyPolicy(List.of(issuers(mit)));

        assertThat(policy.allowedFor("https://mit.example.edu")).isEqualTo(Set.of(KeySource.PINNED_KEY));
        assertThat(policy.pinnedKeys("https://mit.example.edu")).containsExactly(key);
        assertThat(policy.pinnedKeys("https://harvard.example.edu")).isEmpty();
        assertThat(policy.allowedFor("https://harvard.example.edu")).doesNotContain(KeySource.PINNED_KEY);
    }

    @Test
    void a_revoked_certificate_outweighs_a_list_that_vouches() {
        IssuerTrust revoked = (credential, at) -> Finding.failed(Reason.CERTIFICATE_REVOKED, "Revoked");
        var own = CombinedTrust.of(List.of(OWN), ChainRule.ROOT_PASSED_OVER);

        assertThat(ask(new CombinedTrust(List.of(own, revoked))).reason()).isEqualTo(Reason.CERTIFICATE_REVOKED);
    }

    @Test
    void one_source_that_vouches_is_enough_and_is_named() {
        var finding = ask(CombinedTrust.of(List.of(OTHER, OWN), ChainRule.ROOT_PASSED_OVER));

        assertThat(finding.answer()).isEqualTo(Answer.PASSED);
        assertThat(finding.sentence()).contains("the employer's own list");
    }

    @Test
    @DisplayName("T4: an unreadable list does not matter if another vouches")
    void an_unreadable_source_is_overruled_by_one_that_vouches() {
        var own = CombinedTrust.of(List.of(OWN), ChainRule.ROOT_PASSED_OVER);

        assertThat(ask(new CombinedTrust(List.of(EU_LIST, own))).answer()).isEqualTo(Answer.PASSED);
    }

    @Test
    @DisplayName("T4: an unreadable list leaves the question open if no other vouches")
    void an_unreadable_source_makes_the_answer_unknown_otherwise() {
        var other = CombinedTrust.of(List.of(OTHER), ChainRule.ROOT_PASSED_OVER);

        var finding = ask(new CombinedTrust(List.of(other, EU_LIST)));

        assertThat(finding.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(finding.reason()).isEqualTo(Reason.TRUST_SOURCE_UNREACHABLE);
        assertThat(finding.sentence()).contains("the EU list");
    }

    @Test
    void the_most_telling_refusal_is_reported() {
        IssuerTrust stranger = (credential, at) -> Finding.failed(Reason.ISSUER_UNKNOWN, "Unknown");
        var other = CombinedTrust.of(List.of(OTHER), ChainRule.ROOT_PASSED_OVER);

        assertThat(ask(new CombinedTrust(List.of(stranger, other))).reason())
                .isEqualTo(Reason.ISSUER_NOT_TRUSTED_FOR_TYPE);
    }

    @Test
    @DisplayName("T1: without a list nobody is trusted")
    void no_source_vouches_for_nobody() {
        var finding = ask(CombinedTrust.of(List.of(), ChainRule.ROOT_PASSED_OVER));

        assertThat(finding.answer()).isEqualTo(Answer.FAILED);
        assertThat(finding.reason()).isEqualTo(Reason.ISSUER_UNKNOWN);
        assertThat(finding.sentence()).contains("trusted issuers");
    }

    @Test
    @DisplayName("A-47: the lists say how each issuer proves its key")
    void a_registered_issuer_may_use_the_mechanism_it_is_registered_with() {
        var policy = new RegistryKeyPolicy(List.of(
                OWN,
                OTHER,
                new TrustList("third", List.of(), List.of(registered(COLLEGE, EVERYTHING, KeySource.X5C)))));

        assertThat(policy.allowedFor(DID)).isEqualTo(Set.of(KeySource.DID_WEB));
        assertThat(policy.allowedFor(COLLEGE)).isEqualTo(Set.of(KeySource.X5C));
        assertThat(policy.allowedFor(COLLEGE + "/")).isEqualTo(KeyPolicy.WITHOUT_TRAFFIC);
    }

    private static Finding ask(IssuerTrust trust) {
        return trust.trusts(issuedBy(DID, KeySource.DID_WEB), NOON);
    }
}
