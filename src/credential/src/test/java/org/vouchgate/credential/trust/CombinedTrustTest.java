package org.vouchgate.credential.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.trust.Trusting.COLLEGE;
import static org.vouchgate.credential.trust.Trusting.EVERYTHING;
import static org.vouchgate.credential.trust.Trusting.NOON;
import static org.vouchgate.credential.trust.Trusting.issuedBy;
import static org.vouchgate.credential.trust.Trusting.registered;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.IssuerTrust;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.key.KeyPolicy;

class CombinedTrustTest {

    private static final String DID = "did:web:college.example.org";
    private static final TrustList OWN =
            new TrustList(TrustList.OWN, List.of(), List.of(registered(DID, EVERYTHING, KeySource.DID_WEB)));
    private static final TrustList OTHER = new TrustList(
            "the Example list",
            List.of(),
            List.of(registered(DID, CredentialTypes.of("urn:licence"), KeySource.DID_WEB)));

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

        assertThat(ask(new CombinedTrust(List.of(CombinedTrust.unreadable("the EU list"), own)))
                        .answer())
                .isEqualTo(Answer.PASSED);
    }

    @Test
    @DisplayName("T4: an unreadable list leaves the question open if no other vouches")
    void an_unreadable_source_makes_the_answer_unknown_otherwise() {
        var other = CombinedTrust.of(List.of(OTHER), ChainRule.ROOT_PASSED_OVER);

        var finding = ask(new CombinedTrust(List.of(other, CombinedTrust.unreadable("the EU list"))));

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
