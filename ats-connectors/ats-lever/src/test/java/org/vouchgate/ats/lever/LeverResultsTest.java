package org.vouchgate.ats.lever;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.AtsAccount;
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
import org.vouchgate.ats.StepOutcome.Unsupported;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.report.AtsTarget;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.report.ReportedSkill;
import org.vouchgate.ats.report.SkillStatus;
import org.vouchgate.testkit.ats.FakeLever;

class LeverResultsTest {

    private final FakeLever lever = FakeLever.start();
    private final String opportunity = lever.apply("Ada Example", "ada@mail.example");
    private final LeverResults results = new LeverResults();
    private final CandidateReport report = Accounts.report(opportunity, 1);

    @AfterEach
    void stop() {
        lever.close();
    }

    @Test
    void the_file_is_the_summary() {
        perform(StepKind.FILE, report, account());

        assertThat(lever.files(opportunity)).singleElement().satisfies(file -> {
            assertThat(file.content()).isEqualTo(Reports.PDF);
            assertThat(file.name()).matches("verification-vg-[0-9A-Z]{6}-r1\\.pdf");
        });
    }

    @Test
    void a_note_created_although_502_is_found_by_its_marker_behind_many_others() {
        for (int revision = 2; revision < 150; revision++) {
            perform(StepKind.NOTE, Accounts.report(opportunity, revision), account());
        }
        lever.createAlthough(1, 502);

        assertThat(perform(StepKind.NOTE, report, account())).isInstanceOf(Ambiguous.class);
        assertThat(results.performAgain(step(StepKind.NOTE, report), report, Accounts.exchange(account())))
                .isInstanceOf(Done.class);

        assertThat(lever.notes(opportunity)).hasSize(149);
        assertThat(results.findExisting(
                        step(StepKind.NOTE, Accounts.report(opportunity, 500)),
                        Accounts.report(opportunity, 500),
                        Accounts.exchange(account())))
                .isInstanceOf(Lookup.Absent.class);
    }

    @Test
    void nothing_is_repeated_while_the_search_is_throttled() {
        lever.allow(0);

        assertThat(results.performAgain(step(StepKind.NOTE, report), report, Accounts.exchange(account())))
                .isInstanceOf(Retry.class);
        assertThat(lever.notes(opportunity)).isEmpty();
    }

    @Test
    void an_issuer_cannot_make_lever_notify_anybody() {
        var skill = new ReportedSkill(
                Optional.empty(),
                "Java @rachel ＠josh",
                Optional.empty(),
                Optional.empty(),
                SkillStatus.SELF_ASSERTED,
                Optional.empty(),
                Optional.empty());

        perform(StepKind.NOTE, Reports.withSkills(report, List.of(skill)), account());

        assertThat(lever.notes(opportunity))
                .singleElement()
                .asString()
                .contains("Java (at)rachel (at)josh")
                .doesNotContain("@");
    }

    @Test
    void a_correction_replaces_its_own_tag_and_leaves_all_others() {
        lever.tag(opportunity, "Full-time");
        lever.tag(opportunity, "Credentials, Other profile: Verified");
        lever.tag(opportunity, "Credentials, Java backend profile: Verified");

        perform(StepKind.TAGS, report, account());

        assertThat(lever.tags(opportunity))
                .containsExactlyInAnyOrder(
                        "Full-time",
                        "Credentials, Other profile: Verified",
                        "Credentials, Java backend profile: Partly verified");
        assertThat(lever.links(opportunity)).containsExactly("gateway.example/r/4f1d9c");
    }

    @Test
    void a_form_is_filled_without_a_rating_and_corrected_in_its_place() {
        var account = with(lever.defineTemplate(
                Questions.RATING, Questions.VERDICT, Questions.SCORE, Questions.SKILLS, Questions.REPORT));

        perform(StepKind.FIELDS, report, account);
        var corrected = perform(StepKind.FIELDS, Accounts.report(opportunity, 2), account);

        assertThat(corrected).isInstanceOf(Done.class);
        assertThat(lever.feedback(opportunity))
                .singleElement()
                .satisfies(form -> assertThat(answers(form))
                        .containsEntry("Verdict", "\"Partly verified\"")
                        .containsEntry("Score", "\"66.7\"")
                        .containsEntry("Report", "\"https://gateway.example/r/4f1d9c\"")
                        .containsEntry("Rating", "null")
                        .hasEntrySatisfying(
                                "Skills",
                                skills -> assertThat(skills)
                                        .contains("Java: verified, level 6 (EQF)")
                                        .contains("/r2]")));
    }

    @Test
    void a_form_that_asks_for_a_rating_is_left_to_people() {
        var rating = Questions.question("q0", "score-system", "Rating", true, "4 - Strong Hire");
        var account = with(lever.defineTemplate(rating, Questions.SKILLS));

        assertThat(perform(StepKind.FIELDS, report, account))
                .isInstanceOfSatisfying(
                        Unsupported.class,
                        unsupported -> assertThat(unsupported.why()).contains("Rating"));
        assertThat(lever.feedback(opportunity)).isEmpty();
    }

    @Test
    void a_form_without_room_for_a_marker_or_that_is_gone_is_not_filled() {
        assertThat(perform(StepKind.FIELDS, report, with(lever.defineTemplate(Questions.VERDICT))))
                .isInstanceOf(Unsupported.class);
        assertThat(perform(StepKind.FIELDS, report, with("no-such-form"))).isInstanceOf(Unsupported.class);
    }

    @Test
    void a_list_that_has_no_word_for_it_leaves_the_form_to_people() {
        var account = with(lever.defineTemplate(Questions.VERDICT, Questions.SKILLS));

        assertThat(perform(StepKind.FIELDS, Reports.declined(report.target()), account))
                .isInstanceOfSatisfying(
                        Unsupported.class,
                        unsupported -> assertThat(unsupported.why()).contains("Declined by the candidate"));
    }

    @Test
    void a_form_created_although_502_is_not_filled_twice() {
        var account = with(lever.defineTemplate(Questions.SKILLS));
        lever.createAlthough(1, 502);

        assertThat(perform(StepKind.FIELDS, report, account)).isInstanceOf(Ambiguous.class);
        results.performAgain(Step.of(StepKind.FIELDS, report, account, Map.of()), report, Accounts.exchange(account));

        assertThat(lever.feedback(opportunity)).hasSize(1);
    }

    @Test
    void what_is_hidden_from_the_user_is_explained() {
        lever.makeConfidential(opportunity);

        for (var kind : List.of(StepKind.FILE, StepKind.TAGS, StepKind.NOTE)) {
            assertThat(perform(kind, report, account())).isInstanceOfSatisfying(Refused.class, refused -> {
                assertThat(refused.code()).isEqualTo(Refusal.NOT_FOUND);
                assertThat(refused.why()).contains("does not show");
            });
        }
    }

    @Test
    void nobody_is_ever_moved() {
        for (var kind : results.plan(report, account())) {
            perform(kind, report, account());
        }

        assertThat(lever.stage(opportunity)).isEqualTo(FakeLever.STAGE);
    }

    @Test
    void the_plan_follows_what_is_configured_and_known() {
        var target = report.target();

        assertThat(results.plan(report, account())).containsExactly(StepKind.FILE, StepKind.TAGS, StepKind.NOTE);
        assertThat(results.plan(report, with("form")))
                .containsExactly(StepKind.FILE, StepKind.FIELDS, StepKind.TAGS, StepKind.NOTE);
        assertThat(results.plan(report, Accounts.byKey(lever, Map.of(LeverSettings.TAGS, "false"))))
                .containsExactly(StepKind.FILE, StepKind.NOTE);
        assertThat(results.plan(Reports.declined(target), account())).containsExactly(StepKind.TAGS, StepKind.NOTE);
        assertThat(results.plan(Reports.requested(target), account())).containsExactly(StepKind.TAGS);
        assertThat(results.plan(Reports.requested(target), Accounts.byKey(lever, Map.of(LeverSettings.TAGS, "false"))))
                .isEmpty();
        assertThat(results.plan(report.at(AtsTarget.application("../users")), account()))
                .isEmpty();
    }

    @Test
    void what_lever_shows_is_compared_with_what_was_sent() {
        var account = with(lever.defineTemplate(Questions.SKILLS));
        for (var kind : results.plan(report, account)) {
            assertThat(shown(kind, report, account)).isInstanceOf(Shown.Missing.class);
            perform(kind, report, account);
            assertThat(shown(kind, report, account)).as("%s", kind).isInstanceOf(Shown.AsSent.class);
        }

        lever.rewriteNotes(opportunity, lever.notes(opportunity).get(0) + " Hire them!");
        assertThat(shown(StepKind.NOTE, report, account)).isInstanceOf(Shown.Differs.class);
        assertThat(shown(StepKind.FIELDS, Accounts.report(opportunity, 2), account))
                .isInstanceOf(Shown.Differs.class);
        lever.removeNotes(opportunity);
        assertThat(shown(StepKind.NOTE, report, account)).isInstanceOf(Shown.Missing.class);
        lever.allow(0);
        assertThat(shown(StepKind.NOTE, report, account)).isInstanceOf(Shown.Failed.class);
    }

    @Test
    @DisplayName("9 (3): a note whose marker somebody took out is found by its id, and not written a second time")
    void a_note_without_its_marker_is_found_by_its_id() {
        var account = account();
        var written = ((Done) perform(StepKind.NOTE, report, account)).externalRef();
        var step = Step.of(StepKind.NOTE, report, account, Map.of(StepKind.NOTE, written));

        lever.rewriteNotes(opportunity, "Looks good to me");

        assertThat(new LeverShown().shown(step, report, Accounts.exchange(account)))
                .isEqualTo(new Shown.Differs("the note's text was changed"));
        assertThat(results.findExisting(step, report, Accounts.exchange(account)))
                .isEqualTo(new Lookup.Found(written));
        assertThat(shown(StepKind.NOTE, report, account))
                .as("whoever does not know the id misses it")
                .isInstanceOf(Shown.Missing.class);
    }

    private Shown shown(StepKind kind, CandidateReport what, AtsAccount account) {
        return new LeverShown().shown(Step.of(kind, what, account, Map.of()), what, Accounts.exchange(account));
    }

    private static Map<String, String> answers(JsonObject form) {
        return form.getJsonArray("fields").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(
                        field -> field.getString("text"),
                        field -> field.get("value").toString()));
    }

    private AtsAccount account() {
        return Accounts.byKey(lever, Map.of());
    }

    private AtsAccount with(String template) {
        return Accounts.byKey(lever, Map.of(LeverSettings.FEEDBACK_TEMPLATE, template));
    }

    private StepOutcome perform(StepKind kind, CandidateReport what, AtsAccount account) {
        return results.perform(Step.of(kind, what, account, Map.of()), what, Accounts.exchange(account));
    }

    private Step step(StepKind kind, CandidateReport what) {
        return Step.of(kind, what, account(), Map.of());
    }
}
