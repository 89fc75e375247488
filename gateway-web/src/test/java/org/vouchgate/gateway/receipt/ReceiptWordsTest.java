package org.vouchgate.gateway.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.gateway.assessment.AssessedPerson;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.assessment.Concluded;
import org.vouchgate.gateway.candidate.rights.Deed;
import org.vouchgate.gateway.candidate.rights.Done;
import org.vouchgate.gateway.receipt.Receipt.Shared;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.gateway.rights.Subject;
import org.vouchgate.gateway.rights.exercise.Wording;
import org.vouchgate.skills.Standing;
import org.vouchgate.words.Words;

/** What a candidate keeps of an answer, in words. */
class ReceiptWordsTest {

    private static final Words ENGLISH = Words.english();

    @Test
    void it_says_why_something_did_not_pass_and_names_no_issuer_that_was_not_proven() {
        var shared = new Shared(Concluded.rejected(), Optional.empty());

        assertThat(ReceiptWords.verdict(shared).key()).isEqualTo("verdict.refused");
        assertThat(ReceiptWords.reasons(ENGLISH, shared)).hasSize(1);
        assertThat(ReceiptWords.issuer(ENGLISH, shared)).isEqualTo("From an issuer that could not be proven");
    }

    @Test
    void it_tells_how_the_credentials_inside_fared() {
        var record = Concluded.containing(
                Concluded.accepted("Record"),
                "partly-verified",
                Concluded.embedded(0, Concluded.accepted("Badge")),
                Concluded.embedded(1, Concluded.rejected()),
                Concluded.endorsement(Concluded.rejected()));

        assertThat(ReceiptWords.reasons(ENGLISH, new Shared(record, Optional.empty())))
                .containsExactly("2 credentials are inside it; 1 is verified.");
    }

    @Test
    void it_names_the_claims_that_were_asked_for() {
        var shared = new Shared(Concluded.accepted("Badge"), Optional.of(ReceiptExamples.ASKED));

        assertThat(ReceiptWords.claims(ENGLISH, shared)).containsExactly("Asked of it: Name and Skills.");
    }

    @Test
    void what_was_shown_stands_beside_what_was_asked_and_what_was_not_shown_is_said() {
        var shown = List.of(List.of("skills"), List.of("issuing_country"));
        var shared = new Shared(Concluded.accepted("Badge"), Optional.of(ReceiptExamples.ASKED), Optional.of(shown));

        assertThat(ReceiptWords.claims(ENGLISH, shared))
                .containsExactly(
                        "Asked of it: Name and Skills.",
                        "Shown by it: Skills and Issuing country.",
                        "Asked for, and not shown: Name.");
    }

    @Test
    void claims_are_called_what_the_reader_calls_them() {
        var shared = new Shared(Concluded.accepted("Badge"), Optional.empty(), Optional.of(List.of(List.of("skills"))));

        assertThat(ReceiptWords.claims(Words.in("de").orElseThrow(), shared).toString())
                .contains(Words.in("de").orElseThrow().say("asked.claim-name.skills"));
    }

    @Test
    void a_name_from_the_other_direction_turns_no_sentence_around() {
        var shared =
                new Shared(Concluded.accepted("Badge"), Optional.empty(), Optional.of(List.of(List.of("\u202Elive"))));

        assertThat(ReceiptWords.claims(ENGLISH, shared).toString())
                .contains("live")
                .doesNotContain("\u202e");
    }

    @Test
    void what_is_in_an_object_or_around_it_is_not_called_withheld() {
        var within = List.of(List.of("achievement", "name"), List.of("skills", "name"));
        var around = List.of(List.of("achievement"), List.of("skills"));

        for (var shown : List.of(within, around)) {
            var shared =
                    new Shared(Concluded.accepted("Badge"), Optional.of(ReceiptExamples.ASKED), Optional.of(shown));
            assertThat(ReceiptWords.claims(ENGLISH, shared)).noneMatch(said -> said.contains("not shown"));
        }
    }

    @Test
    void too_little_evidence_is_not_called_a_low_number() {
        var document = Concluded.document("verified", Optional.of(Concluded.profile()), Concluded.accepted("Badge"));

        assertThat(concluded(document)).anyMatch(said -> said.contains("which is not a low number"));
    }

    @Test
    void a_number_comes_with_how_sure_it_is() {
        var profile = Concluded.profile(Concluded.java(0, Standing.TRUSTED_ISSUER));

        var said = concluded(Concluded.document("verified", Optional.of(profile), Concluded.accepted("B")));

        assertThat(said).anyMatch(sentence -> sentence.contains("of 100 points"));
        assertThat(said).anyMatch(sentence -> sentence.startsWith("How sure that is"));
    }

    @Test
    void whoever_does_not_want_to_be_scored_reads_no_number() {
        var profile = Concluded.profile(Concluded.java(0, Standing.TRUSTED_ISSUER));
        var document = Concluded.document("verified", Optional.of(profile), Concluded.accepted("B"));

        var said = ReceiptWords.concluded(
                ENGLISH,
                ReceiptExamples.concluded(
                        "verified", WriteReceipt.conclusion(document.unscored()), Optional.of(ReceiptExamples.NOON)));

        assertThat(said)
                .singleElement()
                .asString()
                .contains("You asked not to be scored")
                .doesNotContain("points");
    }

    @Test
    @DisplayName("A-108: a candidate whose credentials contradict each other learns that, and what to do")
    void a_contradiction_is_told_to_the_candidate() {
        var two = new AssessedPerson("different", "These credentials do not belong to one person.");

        assertThat(concluded(Concluded.ofPerson(two, Concluded.accepted("Badge"), Concluded.accepted("Degree"))))
                .singleElement()
                .asString()
                .contains("different things about the person", "Tell whoever asked you which of it is yours");
    }

    @Test
    void every_phrase_that_is_put_together_is_there_to_be_said() {
        var ended = Arrays.stream(RequestState.values())
                .filter(RequestState::ended)
                .map(state -> "receipt.outcome." + state.wireName().replace('_', '-'));
        var deeds = Arrays.stream(Deed.values())
                .flatMap(deed -> Stream.of(
                        deed.wireName() + ".question",
                        deed.wireName() + ".will-" + deed.sentences(),
                        deed.wireName() + ".final",
                        deed.wireName() + ".do"))
                .map("rights."::concat);
        var done = Arrays.stream(Done.values()).map(each -> "rights.done." + each.wireName());
        var subjects = Arrays.stream(Subject.values()).map(each -> "rights.about." + each.wireName());
        var mistakes = Arrays.stream(Wording.Mistake.values()).map(Wording.Mistake::key);
        var kinds = Stream.of("correction", "objection")
                .flatMap(kind -> Stream.of("title", "lead", "will-1", "will-2", "will-3", "said", "send")
                        .map(each -> "rights." + kind + "." + each));

        assertThat(Stream.of(ended, deeds, done, subjects, mistakes, kinds).flatMap(each -> each))
                .allMatch(ENGLISH::has);
    }

    private static List<String> concluded(AssessmentDocument document) {
        return ReceiptWords.concluded(
                ENGLISH, ReceiptExamples.concluded("verified", WriteReceipt.conclusion(document), Optional.empty()));
    }
}
