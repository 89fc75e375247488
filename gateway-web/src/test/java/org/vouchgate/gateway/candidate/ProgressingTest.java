package org.vouchgate.gateway.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.gateway.assessment.AssessedPerson;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.assessment.Concluded;
import org.vouchgate.gateway.candidate.CandidatePage.Progress;
import org.vouchgate.gateway.request.DeclineReason;
import org.vouchgate.gateway.request.EndReason;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.gateway.request.Told;
import org.vouchgate.words.Words;

/** What a candidate is told about how a request stands: what happened, on whose side, and what now. */
class ProgressingTest {

    private static final Progressing ACME = Progressing.in(Words.english(), "Acme");

    @Test
    void other_browsers_cannot_tell_one_answer_from_another() {
        var answered = Stream.of(
                        RequestState.VERIFIED,
                        RequestState.NOT_VERIFIED,
                        RequestState.UNDETERMINED,
                        RequestState.ANSWERED)
                .flatMap(state -> Stream.of(Begun.NOWHERE, Begun.ELSEWHERE).map(begun -> ACME.seenFrom(begun, state)));

        assertThat(answered.distinct()).hasSize(1);
    }

    @Test
    void who_looks_first_is_told_that_it_waits_and_who_looks_elsewhere_that_it_was_begun() {
        assertThat(ACME.seenFrom(Begun.NOWHERE, RequestState.OPEN))
                .isEqualTo(ACME.of(Told.in(RequestState.OPEN, ""), Optional.empty()));
        var elsewhere = ACME.seenFrom(Begun.ELSEWHERE, RequestState.FETCHED);
        assertThat(elsewhere.headline()).isEqualTo("This request was begun in another browser");
        assertThat(elsewhere.next()).contains("continue here instead", "tell Acme");
    }

    @ParameterizedTest
    @EnumSource(RequestState.class)
    void every_state_has_words_for_every_reason(RequestState state) {
        assertThat(EndReason.values())
                .allSatisfy(reason -> assertThat(ACME.of(Told.in(state, reason.wireName()), Optional.empty()))
                        .satisfies(told -> assertThat(told.headline()).isNotBlank())
                        .satisfies(told -> assertThat(told.next()).isNotBlank()));
    }

    @ParameterizedTest
    @EnumSource(Blame.class)
    void there_are_words_for_every_side(Blame blame) {
        assertThat(Words.english().has("candidate.side." + blame.side())).isTrue();
        assertThat(Words.english().has("candidate.not-verified.next." + blame.wireName()))
                .isEqualTo(!Set.of(Blame.ISSUER_SILENT, Blame.LIST_SILENT).contains(blame));
    }

    @Test
    void a_credential_that_has_run_out_is_a_matter_for_its_issuer() {
        var told = notVerified(Concluded.document("not_verified", Optional.empty(), Concluded.rejected()));

        assertThat(told.side()).hasValueSatisfying(side -> assertThat(side).contains("whoever issued it"));
        assertThat(told.next()).contains("valid now");
    }

    @Test
    void an_issuer_that_nobody_vouches_for_is_a_matter_for_the_employer() {
        var told = notVerified(Concluded.document("not_verified", Optional.empty(), Concluded.unknownIssuer()));

        assertThat(told.side()).hasValueSatisfying(side -> assertThat(side).contains("on the side of Acme"));
        assertThat(told.next()).contains("says nothing against your skills");
    }

    @Test
    void what_is_missing_is_a_matter_of_what_was_chosen() {
        var told = ACME.of(
                Told.in(RequestState.NOT_VERIFIED, EndReason.CREDENTIAL_MISSING.wireName()),
                Optional.of(Concluded.document("not_verified", Optional.empty(), Concluded.accepted("Badge"))));

        assertThat(told.next()).contains("marked as needed");
    }

    @Test
    void a_status_list_that_does_not_answer_is_on_the_issuers_side() {
        var told = ACME.of(
                Told.in(RequestState.UNDETERMINED, "status-list-unreachable"),
                Optional.of(Concluded.document("undetermined", Optional.empty(), Concluded.undetermined())));

        assertThat(told.side())
                .hasValueSatisfying(side -> assertThat(side).contains("issuer’s side", "did nothing wrong"));
    }

    @ParameterizedTest
    @CsvSource({
        "declined-by-candidate, Nothing was shared",
        "declined-by-wallet, Nothing was shared",
        "wallet-cannot-answer, Your wallet cannot answer this request"
    })
    void it_is_told_who_declined(String reason, String headline) {
        var told = ACME.of(Told.in(RequestState.DECLINED, reason), Optional.empty());

        assertThat(told.headline()).isEqualTo(headline);
        assertThat(told.side().isPresent()).isEqualTo(!reason.equals("declined-by-candidate"));
    }

    @ParameterizedTest
    @EnumSource(DeclineReason.class)
    void a_reason_that_the_employer_was_told_is_shown_to_who_gave_it(DeclineReason why) {
        var told = ACME.of(Told.declined(why), Optional.empty());

        assertThat(told.happened())
                .contains("Acme is told that, and the reason you chose")
                .contains(Words.english().say("decline.reason." + why.wireName()));
    }

    @Test
    void credentials_of_several_people_are_not_called_a_success() {
        var several = Concluded.ofPerson(
                new AssessedPerson("different", "They are not of one person."), Concluded.accepted("Badge"));

        var told = ACME.of(Told.in(RequestState.VERIFIED, "several-people"), Optional.of(several));

        assertThat(told.headline()).doesNotContain("everything checked out");
    }

    @Test
    void a_name_from_the_other_direction_does_not_turn_the_sentence_around() {
        var told = Progressing.in(Words.english(), "\u202eeliM").of(Told.in(RequestState.OPEN, ""), Optional.empty());

        assertThat(told.headline()).startsWith("\u2068eliM\u2069 asks you").doesNotContain("\u202e");
    }

    private static Progress notVerified(AssessmentDocument document) {
        return ACME.of(Told.in(RequestState.NOT_VERIFIED, document.reason()), Optional.of(document));
    }
}
