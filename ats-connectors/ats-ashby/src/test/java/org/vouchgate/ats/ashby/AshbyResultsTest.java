package org.vouchgate.ats.ashby;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.ats.Lookup;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.Shown;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Ambiguous;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.StepOutcome.Retry;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.report.AtsTarget;
import org.vouchgate.ats.report.CandidateReport;

class AshbyResultsTest {

    private final FakeAshby ashby = new FakeAshby();
    private final AshbyResults results = new AshbyResults();
    private final CandidateReport report = Reports.partlyVerified(Accounts.TARGET, 1);

    @AfterEach
    void every_body_was_as_the_contract_says() {
        ashby.close();
        assertThat(ashby.violations()).isEmpty();
    }

    @ParameterizedTest(name = "S4: {0} with status 200 is {1}")
    @CsvSource({
        "candidate_not_found, NOT_FOUND",
        "missing_endpoint_permission, FORBIDDEN",
        "invalid_api_key, AUTHORIZATION_REVOKED",
        "invalid_input, INVALID"
    })
    void a_failure_with_status_200_is_no_success(String code, Refusal refusal) {
        ashby.refuseOnce(FakeAshby.failure(code));

        assertThat(perform(StepKind.NOTE, report)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(refusal);
            assertThat(refused.why()).contains(code);
        });
        assertThat(ashby.store.notes).isEmpty();
    }

    @ParameterizedTest(name = "S4: {0}")
    @ValueSource(
            strings = {
                "{\"success\":false,\"errors\":[\"rate_limit_exceeded\"]}",
                "{\"success\":false,\"errors\":[{\"code\":\"rate_limit_exceeded\",\"message\":\"Slow down\"}]}",
                "{\"success\":false,\"errorInfo\":{\"code\":\"concurrent_limit_exceeded\",\"requestId\":\"1\"}}",
                "{\"errors\":[\"Rate limit exceeded\"]}"
            })
    void errors_are_understood_as_texts_as_objects_and_beside(String answer) {
        ashby.refuseOnce(json(answer));

        assertThat(perform(StepKind.NOTE, report)).isInstanceOf(Retry.class);
    }

    @Test
    @DisplayName("S3: an internal error with status 200 may have taken effect, if repeating it would double")
    void an_internal_error_is_ambiguous_for_a_note_only() {
        ashby.refuseOnce(FakeAshby.failure("internal_error"));
        assertThat(perform(StepKind.NOTE, report)).isInstanceOf(Ambiguous.class);

        ashby.refuseOnce(FakeAshby.failure("internal_error"));
        assertThat(perform(StepKind.ORDER, report)).isInstanceOf(Retry.class);
    }

    @Test
    void what_ashby_says_in_words_is_not_repeated() {
        ashby.refuseOnce(json("{\"success\":false,\"errors\":[\"No candidate Ada Example\"]}"));

        assertThat(perform(StepKind.NOTE, report))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).doesNotContain("ada", "Ada"));
    }

    @Test
    void a_note_is_found_again_behind_other_notes() {
        var other = Reports.partlyVerified(Accounts.TARGET, 2);
        perform(StepKind.NOTE, other);
        perform(StepKind.NOTE, other);
        perform(StepKind.NOTE, other);
        perform(StepKind.NOTE, report);

        var again = results.performAgain(step(StepKind.NOTE, report), report, Accounts.exchange(ashby));

        assertThat(again).isEqualTo(new Done(ashby.store.notes.get(3).getString("id")));
        assertThat(ashby.store.notes).hasSize(4);
    }

    @Test
    void a_note_uses_only_what_ashby_does_not_strip() {
        perform(StepKind.NOTE, report);

        assertThat(ashby.store.notes.get(0).getString("content"))
                .startsWith("<b>Credential verification: Partly verified [vg:")
                .contains("<li>Java: verified, level 6 (EQF), University of Examples &amp; Sons, until 2028-06-30</li>")
                .contains("SQL &lt;advanced&gt;")
                .contains("<a href=\"https://gateway.example/r/4f1d9c\">Live result</a>");
    }

    @ParameterizedTest(name = "a storage that answers {0} says nothing about the account")
    @ValueSource(ints = {401, 403, 500, 503})
    void a_place_that_expired_is_asked_for_again(int status) {
        ashby.storageAnswers(status);
        assertThat(perform(StepKind.FILE, report)).isInstanceOf(Retry.class);

        ashby.storageAnswers(204);
        assertThat(perform(StepKind.FILE, report)).isInstanceOf(Done.class);
        assertThat(ashby.store.files).hasSize(1);
    }

    @Test
    @DisplayName("a correction is told by a later update, another tag and another note")
    void a_correction_replaces_what_was_said() {
        var correction = Reports.declined(Accounts.TARGET);

        deliver(report);
        deliver(correction);
        deliver(Reports.partlyVerified(Accounts.TARGET, 2));

        var stamps = ashby.store.updates.stream()
                .map(update -> update.getJsonNumber("timestamp").longValue())
                .toList();
        assertThat(stamps.get(2)).isGreaterThan(stamps.get(0));
        assertThat(ashby.store.tagged).hasSize(1);
        assertThat(ashby.store.tags.get(ashby.store.tagged.get(0))).isEqualTo("Credentials: Partly verified");
        assertThat(ashby.store.notes.get(2).getString("content")).contains("This replaces vg:");
    }

    @Test
    void a_candidate_is_found_by_application_and_by_address() {
        var byApplication = Reports.partlyVerified(AtsTarget.application(AshbyStore.APPLICATION), 1);
        var byAddress = Reports.partlyVerified(candidate(AshbyStore.EMAIL), 1);

        assertThat(perform(StepKind.NOTE, byApplication)).isInstanceOf(Done.class);
        assertThat(perform(StepKind.NOTE, byAddress)).isInstanceOf(Done.class);
        assertThat(perform(StepKind.NOTE, Reports.partlyVerified(candidate("nobody@mail.example"), 1)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(Refusal.NOT_FOUND));
    }

    @Test
    void what_is_shown_is_compared() {
        assertThat(List.of(StepKind.FILE, StepKind.FIELDS, StepKind.TAGS, StepKind.NOTE))
                .allSatisfy(kind -> assertThat(shown(kind)).isInstanceOf(Shown.Missing.class));
        deliver(report);

        assertThat(List.of(StepKind.FILE, StepKind.FIELDS, StepKind.TAGS, StepKind.NOTE))
                .allSatisfy(kind -> assertThat(shown(kind)).isInstanceOf(Shown.AsSent.class));
        ashby.store.fields.put(AshbyStore.SCORE_FIELD, Json.createValue(12));
        assertThat(shown(StepKind.FIELDS)).isInstanceOf(Shown.Differs.class);
        assertThat(shown(StepKind.ORDER)).isInstanceOf(Shown.Unseen.class);
    }

    @Test
    void only_what_is_changed_in_its_place_is_planned_before_the_candidate_has_done_something() {
        var account = Accounts.of(ashby);

        assertThat(results.plan(Reports.requested(Accounts.TARGET), account)).containsExactly(StepKind.TAGS);
        assertThat(results.plan(Reports.declined(Accounts.TARGET), account))
                .containsExactly(StepKind.ORDER, StepKind.FIELDS, StepKind.TAGS, StepKind.NOTE);
    }

    @Test
    @DisplayName("9 (3): a note whose marker somebody took out is found by its id, and not written a second time")
    void a_note_without_its_marker_is_found_by_its_id() {
        perform(StepKind.NOTE, report);
        var note = ashby.store.notes.remove(0);
        var id = note.getString("id");
        ashby.store.notes.add(Json.createObjectBuilder(note)
                .add("content", "Looks good to me")
                .build());
        var step = Step.of(StepKind.NOTE, report, Accounts.of(ashby), Map.of(StepKind.NOTE, id));

        assertThat(new AshbyShown().shown(step, report, Accounts.exchange(ashby)))
                .isEqualTo(new Shown.Differs("the note's text was changed, and its marker taken out"));
        assertThat(results.findExisting(step, report, Accounts.exchange(ashby))).isEqualTo(new Lookup.Found(id));
        assertThat(shown(StepKind.NOTE))
                .as("whoever does not know the id misses it")
                .isInstanceOf(Shown.Missing.class);
    }

    private void deliver(CandidateReport one) {
        for (var kind : results.plan(one, Accounts.of(ashby))) {
            assertThat(perform(kind, one)).isInstanceOf(Done.class);
        }
    }

    private StepOutcome perform(StepKind kind, CandidateReport one) {
        return results.perform(step(kind, one), one, Accounts.exchange(ashby));
    }

    private Shown shown(StepKind kind) {
        return new AshbyShown().shown(step(kind, report), report, Accounts.exchange(ashby));
    }

    private Step step(StepKind kind, CandidateReport one) {
        return Step.of(kind, one, Accounts.of(ashby), Map.of());
    }

    private static AtsTarget candidate(String ref) {
        return new AtsTarget(Optional.empty(), Optional.empty(), Optional.of(ref), List.of());
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
