package org.vouchgate.ats.greenhouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Lookup;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Ambiguous;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.StepOutcome.Retry;
import org.vouchgate.ats.StepOutcome.Unsupported;
import org.vouchgate.ats.TokensInMemory;
import org.vouchgate.ats.contract.LoopbackHttp;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.report.AtsTarget;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.testkit.ats.FakeGreenhouse;
import org.vouchgate.testkit.ats.GreenhouseApplication;

class GreenhouseResultsTest {

    private final FakeGreenhouse greenhouse = FakeGreenhouse.start();
    private final GreenhouseApplication application = greenhouse.apply("Ada", "Example", "ada@mail.example");
    private final GreenhouseResults results = new GreenhouseResults();
    private final TokensInMemory tokens = new TokensInMemory();
    private final CandidateReport report = report(1);

    @AfterEach
    void stop() {
        greenhouse.close();
    }

    @Test
    void one_token_serves_all_steps_and_a_refused_one_is_replaced_once() {
        perform(StepKind.FILE);
        perform(StepKind.NOTE);
        assertThat(greenhouse.tokensIssued()).isEqualTo(1);

        greenhouse.revokeTokens();

        assertThat(perform(StepKind.NOTE)).isInstanceOf(Done.class);
        assertThat(greenhouse.tokensIssued()).isEqualTo(2);
    }

    @Test
    void a_user_greenhouse_does_not_know_pauses_the_account() {
        var account = Accounts.with(greenhouse, Map.of(GreenhouseSettings.USER_ID, "999"));

        assertThat(refusal(perform(StepKind.NOTE, report, account))).isEqualTo(Refusal.AUTHORIZATION_REVOKED);
    }

    @Test
    void a_note_created_although_502_is_ambiguous_and_found_by_its_marker() {
        greenhouse.createAlthough(1, 502);

        assertThat(perform(StepKind.NOTE)).isInstanceOf(Ambiguous.class);

        assertThat(results.findExisting(step(StepKind.NOTE, report), report, exchange(account())))
                .isInstanceOf(Lookup.Found.class);
        assertThat(performAgain(StepKind.NOTE)).isInstanceOf(Done.class);
        assertThat(greenhouse.notes(application)).hasSize(1);
    }

    @Test
    void a_file_that_doubled_would_be_found_by_its_exact_name() {
        perform(StepKind.FILE, report(12), account());

        assertThat(results.findExisting(step(StepKind.FILE, report), report, exchange(account())))
                .as("revision 12 is not revision 1")
                .isInstanceOf(Lookup.Absent.class);
    }

    @Test
    void nothing_is_repeated_while_the_search_is_throttled() {
        greenhouse.allow(0);

        assertThat(performAgain(StepKind.NOTE))
                .isInstanceOfSatisfying(
                        Retry.class,
                        retry -> assertThat(retry.after())
                                .hasValueSatisfying(after -> assertThat(after).hasSeconds(12)));
        assertThat(greenhouse.notes(application)).isEmpty();
    }

    @Test
    void the_search_reads_every_page() {
        perform(StepKind.NOTE);
        for (int revision = 2; revision < 505; revision++) {
            perform(StepKind.NOTE, report(revision), account());
        }

        assertThat(results.findExisting(step(StepKind.NOTE, report(504)), report(504), exchange(account())))
                .isInstanceOf(Lookup.Found.class);
        assertThat(results.findExisting(step(StepKind.NOTE, report(505)), report(505), exchange(account())))
                .isInstanceOf(Lookup.Absent.class);
    }

    @Test
    void a_candidate_who_was_not_named_is_found_through_the_application() {
        var unnamed = report.at(AtsTarget.application(Long.toString(application.id())));

        assertThat(perform(StepKind.NOTE, unnamed, account())).isInstanceOf(Done.class);
        assertThat(greenhouse.notes(application)).hasSize(1);
    }

    @Test
    void an_application_greenhouse_does_not_know_is_not_found() {
        var elsewhere = report.at(AtsTarget.application("1"));

        assertThat(refusal(perform(StepKind.NOTE, elsewhere, account()))).isEqualTo(Refusal.NOT_FOUND);
    }

    @Test
    void the_file_is_the_summary_and_takes_no_resumes_place() {
        perform(StepKind.FILE);

        assertThat(greenhouse.attachments(application)).singleElement().satisfies(file -> {
            assertThat(file.type()).isEqualTo("other");
            assertThat(file.visibility()).isEqualTo("private");
            assertThat(file.content()).isEqualTo(Reports.PDF);
            assertThat(file.filename()).matches("verification-vg-[0-9A-Z]{6}-r1\\.pdf");
        });
    }

    @Test
    void the_note_names_the_file_and_a_correction_names_what_it_replaces() {
        var corrected = Step.of(StepKind.NOTE, report(2), account(), Map.of(StepKind.FILE, "77"));

        results.perform(corrected, report(2), exchange(account()));

        assertThat(greenhouse.notes(application))
                .singleElement()
                .satisfies(note -> assertThat(note.body())
                        .contains("Summary: verification-" + corrected.marker().inFileName() + ".pdf")
                        .contains("This replaces "
                                + corrected.marker().earlier().orElseThrow().named())
                        .contains("https://gateway.example/r/4f1d9c"));
    }

    @Test
    void fields_are_set_by_name_key_and_a_missing_score_clears_its_field() {
        greenhouse.defineField("vg_score");
        greenhouse.defineField("vg_verdict");
        var account = Accounts.with(
                greenhouse,
                Map.of(GreenhouseSettings.SCORE_FIELD, "vg_score", GreenhouseSettings.VERDICT_FIELD, "vg_verdict"));

        perform(StepKind.FIELDS, report, account);
        assertThat(greenhouse.fields(application))
                .containsEntry("vg_score", "66.7")
                .containsEntry("vg_verdict", "Partly verified");

        perform(StepKind.FIELDS, Reports.declined(report.target()), account);
        assertThat(greenhouse.fields(application))
                .containsEntry("vg_score", "null")
                .containsEntry("vg_verdict", "Declined by the candidate");
    }

    @Test
    void a_field_that_is_not_defined_is_left_to_the_note() {
        var account = Accounts.with(greenhouse, Map.of(GreenhouseSettings.SCORE_FIELD, "vg_score"));

        assertThat(perform(StepKind.FIELDS, report, account)).isInstanceOf(Unsupported.class);
    }

    @Test
    void a_reset_by_the_clock_is_waited_for_to_the_second() {
        greenhouse.throttleUntil(Reports.NOON.plusSeconds(17).getEpochSecond());

        assertThat(perform(StepKind.NOTE))
                .isInstanceOfSatisfying(
                        Retry.class,
                        retry -> assertThat(retry.after())
                                .hasValueSatisfying(
                                        after -> assertThat(after.toSeconds()).isBetween(0L, 17L)));
    }

    @Test
    void a_correction_after_the_card_was_complete_pings_again_and_leaves_a_note() {
        var ordered = new AtsTarget(
                Optional.of("order-1"), Optional.of("1"), Optional.of("2"), List.of(greenhouse.harvest()));

        assertThat(results.plan(Reports.partlyVerified(ordered, 2), account()))
                .containsSubsequence(StepKind.ORDER, StepKind.NOTE);
    }

    @Test
    void a_foreign_callback_is_never_pinged() {
        var foreign = new AtsTarget(
                Optional.of("order-1"),
                Optional.empty(),
                Optional.empty(),
                List.of(URI.create("https://evil.example/cb")));

        assertThat(refusal(perform(StepKind.ORDER, report.at(foreign), account())))
                .isEqualTo(Refusal.FOREIGN_ADDRESS);
    }

    @Test
    void the_plan_follows_what_is_configured_and_known() {
        var ordered = new AtsTarget(
                Optional.of("order-1"), Optional.of("1"), Optional.of("2"), List.of(greenhouse.harvest()));
        var partner = Accounts.partnerOnly("key");

        assertThat(results.plan(Reports.requested(ordered), account())).isEmpty();
        assertThat(results.plan(Reports.partlyVerified(ordered, 1), account()))
                .containsExactly(StepKind.ORDER, StepKind.FILE, StepKind.NOTE);
        assertThat(results.plan(Reports.partlyVerified(ordered, 1), partner)).containsExactly(StepKind.ORDER);
        assertThat(results.plan(Reports.declined(ordered), account())).containsExactly(StepKind.ORDER, StepKind.NOTE);
        assertThat(results.plan(report, account())).containsExactly(StepKind.FILE, StepKind.NOTE);
    }

    private CandidateReport report(int revision) {
        return Reports.partlyVerified(
                new AtsTarget(
                        Optional.empty(),
                        Optional.of(Long.toString(application.id())),
                        Optional.of(Long.toString(application.candidateId())),
                        List.of()),
                revision);
    }

    private AtsAccount account() {
        return Accounts.of(greenhouse);
    }

    private StepOutcome perform(StepKind kind) {
        return perform(kind, report, account());
    }

    private StepOutcome perform(StepKind kind, CandidateReport what, AtsAccount account) {
        return results.perform(Step.of(kind, what, account, Map.of()), what, exchange(account));
    }

    private StepOutcome performAgain(StepKind kind) {
        return results.performAgain(step(kind, report), report, exchange(account()));
    }

    private Step step(StepKind kind, CandidateReport what) {
        return Step.of(kind, what, account(), Map.of());
    }

    private Exchange exchange(AtsAccount account) {
        return Exchange.overHttp(account, new LoopbackHttp(), tokens, Reports.NOON);
    }

    private static Refusal refusal(StepOutcome outcome) {
        return ((Refused) outcome).code();
    }
}
