package org.vouchgate.gateway.recruiter.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.gateway.assessment.AssessedCredential;
import org.vouchgate.gateway.assessment.AssessedCredential.AssessedFinding;
import org.vouchgate.gateway.assessment.AssessedCredential.AssessedIssuer;
import org.vouchgate.words.Words;

/** What a recruiter reads about one credential. */
class CredentialViewTest {

    private static final Finding SIGNED = Finding.passed(Reason.SIGNED_BY_ISSUER, "Signed");
    private static final Finding FORGED = Finding.failed(Reason.SIGNATURE_INVALID, "The signature does not match");

    @Test
    void the_issuer_is_named_as_its_key_proved_it() {
        var card = CredentialView.of(Words.english(), credential(Optional.of("https://famous.example"), SIGNED));

        assertThat(card.issuer().name()).contains("College");
        assertThat(card.issuer().id()).contains("did:web:college.example");
        assertThat(card.issuer().warning()).isTrue();
        assertThat(card.toString()).doesNotContain("famous.example");
    }

    @Test
    void a_claimed_issuer_that_is_the_proven_one_is_no_warning() {
        var card = CredentialView.of(Words.english(), credential(Optional.of("did:web:college.example"), SIGNED));

        assertThat(card.issuer().warning()).isFalse();
    }

    @Test
    void a_forged_credential_names_no_issuer_at_all() {
        var card = CredentialView.of(Words.english(), credential(Optional.of("https://famous.example"), FORGED));

        assertThat(card.issuer().name()).isEmpty();
        assertThat(card.toString()).doesNotContain("College").doesNotContain("famous.example");
    }

    @Test
    void a_check_that_did_not_pass_says_what_to_do_now() {
        var card = CredentialView.of(Words.english(), credential(Optional.empty(), FORGED));

        assertThat(card.checks()).singleElement().satisfies(line -> {
            assertThat(line.reason()).startsWith("The signature does not match");
            assertThat(line.answer().key()).isEqualTo("answer.failed");
            assertThat(line.next()).isPresent();
        });
    }

    private static AssessedCredential credential(Optional<String> claimed, Finding finding) {
        return new AssessedCredential(
                "badge",
                "rejected",
                "refused",
                Optional.empty(),
                Optional.of("dc+sd-jwt"),
                List.of("urn:x:skill-certificate:1"),
                Optional.of(new AssessedIssuer("did:web:college.example", claimed, Optional.of("College"), "did:web")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new AssessedFinding(
                        finding.check().wireName(),
                        finding.answer().wireName(),
                        finding.reason().wireName(),
                        finding.sentence(),
                        List.of(),
                        Optional.empty())),
                Optional.empty(),
                List.of());
    }
}
