package org.vouchgate.gateway.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.gateway.assessment.AssessedPerson;
import org.vouchgate.gateway.assessment.Concluded;
import org.vouchgate.gateway.request.Opened;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.skills.Standing;

/** What a candidate keeps of an answer. */
class ReceiptsTest {

    @Test
    void it_names_what_was_shared_and_why_it_did_not_pass() {
        var receipt = Receipts.of(
                Opened.request(), Concluded.document("not_verified", Optional.empty(), Concluded.rejected()));

        assertThat(receipt.shared()).singleElement().satisfies(shared -> {
            assertThat(shared.verdict().key()).isEqualTo("verdict.refused");
            assertThat(shared.reasons()).containsExactly("It has expired.");
            assertThat(shared.issuer()).isEqualTo("an issuer that could not be proven");
        });
        assertThat(receipt.concluded()).isEqualTo("Nothing was concluded about your skills.");
    }

    @Test
    void it_tells_how_the_credentials_inside_fared() {
        var record = Concluded.containing(
                Concluded.accepted("Record"),
                "partly-verified",
                Concluded.embedded(0, Concluded.accepted("Badge")),
                Concluded.embedded(1, Concluded.rejected()),
                Concluded.endorsement(Concluded.rejected()));

        var receipt = Receipts.of(Opened.request(), Concluded.document("verified", Optional.empty(), record));

        assertThat(receipt.shared()).singleElement().satisfies(shared -> {
            assertThat(shared.verdict().key()).isEqualTo("verdict.partly-verified");
            assertThat(shared.reasons()).containsExactly("With 2 credentials inside; 1 of 2 verified.");
        });
    }

    @Test
    void too_little_evidence_is_not_called_a_low_number() {
        var receipt = Receipts.of(
                Opened.request(),
                Concluded.document("verified", Optional.of(Concluded.profile()), Concluded.accepted("Badge")));

        assertThat(receipt.concluded()).contains("not enough evidence").contains("not a low number");
    }

    @Test
    @DisplayName("A-108: a candidate whose credentials contradict each other learns that, and what to do")
    void a_contradiction_is_told_to_the_candidate() {
        var two = new AssessedPerson("different", "These credentials do not belong to one person.");

        var receipt = Receipts.of(
                Opened.request(), Concluded.ofPerson(two, Concluded.accepted("Badge"), Concluded.accepted("Degree")));

        assertThat(receipt.concluded())
                .contains("different things about the person", "Tell whoever asked you which of it is yours");
    }

    @Test
    void a_number_comes_with_the_promise_that_a_person_decides() {
        var profile = Concluded.profile(Concluded.java(0, Standing.TRUSTED_ISSUER));

        var receipt = Receipts.of(
                Opened.request(), Concluded.document("verified", Optional.of(profile), Concluded.accepted("B")));

        assertThat(receipt.concluded()).contains("of 100 points").contains("a person decides");
    }

    @Test
    void other_browsers_cannot_tell_one_answer_from_another() {
        var verified = Progressing.neutral(RequestState.VERIFIED, "Acme");

        assertThat(verified).isEqualTo(Progressing.neutral(RequestState.NOT_VERIFIED, "Acme"));
        assertThat(verified).isEqualTo(Progressing.neutral(RequestState.UNDETERMINED, "Acme"));
        assertThat(verified).isEqualTo(Progressing.neutral(RequestState.ANSWERED, "Acme"));
    }
}
