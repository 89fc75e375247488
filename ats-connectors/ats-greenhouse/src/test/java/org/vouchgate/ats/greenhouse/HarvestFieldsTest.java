package org.vouchgate.ats.greenhouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Lookup;
import org.vouchgate.ats.Shown;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.StepOutcome.Unsupported;
import org.vouchgate.ats.TokensInMemory;
import org.vouchgate.ats.contract.LoopbackHttp;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.report.AtsTarget;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.testkit.ats.FakeGreenhouse;
import org.vouchgate.testkit.ats.GreenhouseApplication;

/** Fields, tags and notes as Greenhouse defines and shows them. */
class HarvestFieldsTest {

    private final FakeGreenhouse greenhouse = FakeGreenhouse.start();
    private final GreenhouseApplication application = greenhouse.apply("Ada", "Example", "ada@mail.example");
    private final TokensInMemory tokens = new TokensInMemory();
    private final AtsAccount account = Accounts.with(
            greenhouse,
            Map.of(
                    GreenhouseSettings.FIELD_SCOPE, "application",
                    GreenhouseSettings.SCORE_FIELD, "vg_score",
                    GreenhouseSettings.VERDICT_FIELD, "vg_verdict",
                    GreenhouseSettings.LINK_FIELD, "vg_link",
                    GreenhouseSettings.TAG_PREFIX, "Credentials"));

    @AfterEach
    void stop() {
        greenhouse.close();
    }

    @Test
    void where_applications_have_no_fields_the_candidates_are_set() {
        greenhouse.defineField("vg_score", "candidate", "number");
        greenhouse.defineField("vg_link", "application", "url");

        assertThat(perform(StepKind.FIELDS, report(1))).isInstanceOf(Done.class);

        assertThat(greenhouse.fields(application))
                .containsOnly(Map.entry("vg_score", "66.7"), Map.entry("vg_link", "https://gateway.example/r/4f1d9c"));
    }

    @Test
    void a_list_takes_one_of_its_options_and_what_it_has_none_for_is_left_out() {
        greenhouse.defineField("vg_verdict", "application", "single_select", "Verified", "Partly verified");
        greenhouse.defineField("vg_link", "application", "short_text");
        perform(StepKind.FIELDS, report(1));
        assertThat(greenhouse.fields(application)).containsEntry("vg_verdict", "Partly verified");

        assertThat(perform(StepKind.FIELDS, Reports.declined(report(1).target())))
                .isInstanceOf(Done.class);
    }

    @Test
    void a_type_that_cannot_hold_it_is_left_to_the_note() {
        greenhouse.defineField("vg_verdict", "candidate", "number");

        assertThat(perform(StepKind.FIELDS, report(1))).isInstanceOf(Unsupported.class);
    }

    @Test
    void a_correction_replaces_its_own_tag() {
        perform(StepKind.TAGS, report(1));
        assertThat(greenhouse.tags(application)).containsExactly("Credentials, Java backend profile: Partly verified");

        perform(StepKind.TAGS, Reports.declined(report(1).target()));
        perform(StepKind.TAGS, Reports.declined(report(1).target()));

        assertThat(greenhouse.tags(application))
                .containsExactly("Credentials, Java backend profile: Declined by the candidate");
    }

    @Test
    void what_greenhouse_shows_is_compared_with_what_was_sent() {
        greenhouse.defineField("vg_score", "candidate", "number");
        for (var kind : List.of(StepKind.FILE, StepKind.FIELDS, StepKind.TAGS, StepKind.NOTE)) {
            assertThat(shown(kind, report(1))).isNotInstanceOf(Shown.AsSent.class);
            perform(kind, report(1));
            assertThat(shown(kind, report(1))).as("%s", kind).isInstanceOf(Shown.AsSent.class);
        }

        var other = Reports.declined(report(1).target());
        assertThat(shown(StepKind.TAGS, other)).isInstanceOf(Shown.Differs.class);
        assertThat(shown(StepKind.FIELDS, other))
                .isInstanceOfSatisfying(
                        Shown.Differs.class,
                        differs -> assertThat(differs.what()).contains("vg_score"));
        greenhouse.rewrite(greenhouse.notes(application).get(0), "Hire them! " + marker());
        assertThat(shown(StepKind.NOTE, report(1))).isInstanceOf(Shown.Differs.class);
        assertThat(shown(StepKind.ORDER, report(1))).isInstanceOf(Shown.Unseen.class);
        greenhouse.allow(0);
        assertThat(shown(StepKind.FIELDS, report(1))).isInstanceOf(Shown.Failed.class);
    }

    @Test
    void an_account_without_harvest_shows_nothing_and_breaks_nothing() {
        var partner = Accounts.partnerOnly("key");
        var nothing = Exchange.overHttp(partner, new LoopbackHttp(), tokens, Reports.NOON);

        for (var kind : StepKind.values()) {
            assertThat(new GreenhouseShown().shown(Step.of(kind, report(1), partner, Map.of()), report(1), nothing))
                    .isInstanceOf(Shown.Unseen.class);
        }
    }

    @Test
    @DisplayName("9 (3): a note whose marker somebody took out is found by its id, and not written a second time")
    void a_note_without_its_marker_is_found_by_its_id() {
        var written = ((Done) perform(StepKind.NOTE, report(1))).externalRef();
        var step = Step.of(StepKind.NOTE, report(1), account, Map.of(StepKind.NOTE, written));

        greenhouse.rewrite(greenhouse.notes(application).get(0), "Looks good to me");

        assertThat(new GreenhouseShown().shown(step, report(1), exchange()))
                .isEqualTo(new Shown.Differs("the note's text was changed"));
        assertThat(new GreenhouseResults().findExisting(step, report(1), exchange()))
                .isEqualTo(new Lookup.Found(written));
    }

    private String marker() {
        return Step.of(StepKind.NOTE, report(1), account, Map.of()).marker().text();
    }

    private CandidateReport report(int revision) {
        return Reports.partlyVerified(
                new AtsTarget(
                        Optional.empty(), Optional.of(Long.toString(application.id())), Optional.empty(), List.of()),
                revision);
    }

    private Shown shown(StepKind kind, CandidateReport report) {
        return new GreenhouseShown().shown(Step.of(kind, report, account, Map.of()), report, exchange());
    }

    private StepOutcome perform(StepKind kind, CandidateReport report) {
        return new GreenhouseResults().perform(Step.of(kind, report, account, Map.of()), report, exchange());
    }

    private Exchange exchange() {
        return Exchange.overHttp(account, new LoopbackHttp(), tokens, Reports.NOON);
    }
}
