package org.vouchgate.ats.odoo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Lookup;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.Shown;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.StepOutcome.Retry;
import org.vouchgate.ats.TokensInMemory;
import org.vouchgate.ats.contract.ConnectorContract;
import org.vouchgate.ats.contract.LoopbackHttp;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.report.AtsTarget;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.report.ReportedSkill;
import org.vouchgate.ats.report.SkillStatus;

/** The whole contract, and what is Odoo's own. */
class OdooConnectorTest extends ConnectorContract {

    private static final Set<String> WRITES = Set.of("create", "write", "message_post");

    private final FakeOdoo odoo = new FakeOdoo();

    @AfterEach
    void stop() {
        odoo.close();
    }

    @Override
    protected AtsConnector connector() {
        return new OdooConnector();
    }

    @Override
    protected AtsAccount account() {
        return Accounts.of(odoo, FakeOdoo.KEY);
    }

    @Override
    protected CandidateReport report() {
        return Reports.partlyVerified(AtsTarget.application("1"), 1);
    }

    @Override
    protected boolean isWrite(AtsRequest request) {
        var params = JsonRead.object(request.body()).orElseThrow().getJsonObject("params");
        var args = params.getJsonArray("args");
        return args.size() > 4 && args.get(4) instanceof JsonString method && WRITES.contains(method.getString());
    }

    @Override
    protected List<String> seen(StepKind kind) {
        return kind == StepKind.FIELDS
                ? List.of(odoo.applicant().get("x_vg_verdict").toString())
                : odoo.applicant().get("categ_ids").asJsonArray().stream()
                        .map(id -> odoo.all("hr.applicant.category")
                                .get(((JsonNumber) id).longValue())
                                .get("name")
                                .toString())
                        .toList();
    }

    @Override
    protected int effects(StepKind kind) {
        return switch (kind) {
            case FILE -> odoo.all("ir.attachment").size();
            case FIELDS ->
                odoo.applicant().containsKey("x_vg_verdict")
                        ? odoo.all("hr.candidate.skill").size()
                        : 0;
            case TAGS -> odoo.applicant().get("categ_ids").asJsonArray().size();
            default -> odoo.all("mail.message").size();
        };
    }

    @Test
    void a_verified_skill_gets_the_level_its_credential_names() {
        perform(StepKind.FIELDS, report());

        assertThat(odoo.all("hr.skill").values())
                .extracting(skill -> skill.get("name"))
                .containsExactly(Json.createValue("Java"));
        assertThat(odoo.all("hr.candidate.skill").values())
                .extracting(line -> line.get("skill_level_id"))
                .containsExactly(Json.createValue(32L));
    }

    @Test
    void a_skill_that_a_correction_takes_back_is_taken_away() {
        perform(StepKind.FIELDS, report());
        var corrected = Reports.withSkills(
                Reports.partlyVerified(AtsTarget.application("1"), 2),
                report().skills().stream().map(OdooConnectorTest::undetermined).toList());

        perform(StepKind.FIELDS, corrected);

        assertThat(odoo.all("hr.candidate.skill")).isEmpty();
    }

    @Test
    void a_tag_that_is_not_true_any_more_is_taken_off_and_others_stay() {
        odoo.put("hr.applicant.category", 51, "{\"name\":\"Credentials: Verified\"}");
        odoo.put("hr.applicant.category", 52, "{\"name\":\"Favourite\"}");
        odoo.applicant()
                .put("categ_ids", Json.createArrayBuilder(List.of(51, 52)).build());

        perform(StepKind.TAGS, report());

        assertThat(odoo.applicant().get("categ_ids").asJsonArray())
                .hasSize(2)
                .contains(Json.createValue(52))
                .doesNotContain(Json.createValue(51));
    }

    @Test
    void a_field_that_is_not_there_is_left_out_and_not_made() {
        assertThat(perform(StepKind.FIELDS, report())).isInstanceOf(Done.class);

        assertThat(odoo.applicant()).containsKey("x_vg_score").doesNotContainKey("x_vg_link");
        assertThat(odoo.all("ir.model.fields")).isEmpty();
    }

    @Test
    void a_field_is_made_where_an_admin_asked_for_it_and_the_user_may() {
        var asking = Accounts.with(odoo, Map.of(OdooSettings.CREATE_FIELDS, "true"));

        new OdooResults().perform(step(StepKind.FIELDS, report()), report(), exchange(asking, Reports.NOON));
        assertThat(odoo.applicant()).containsKey("x_vg_score").doesNotContainKey("x_vg_link");

        odoo.administrator = true;
        new OdooResults().perform(step(StepKind.FIELDS, report()), report(), exchange(asking, Reports.NOON));
        assertThat(odoo.applicant())
                .containsEntry(
                        "x_vg_link", Json.createValue(report().reportUrl().toString()));
    }

    @Test
    void a_note_is_html_since_17_and_carries_the_file() {
        perform(Step.of(StepKind.NOTE, report(), account(), Map.of(StepKind.FILE, "44")), report());
        assertThat(odoo.lastNote)
                .containsEntry("body_is_html", JsonValue.TRUE)
                .containsEntry("subtype_xmlid", Json.createValue("mail.mt_note"))
                .containsEntry(
                        "attachment_ids", Json.createArrayBuilder().add(44L).build());

        odoo.version = "16.0";
        perform(StepKind.NOTE, report());
        assertThat(odoo.lastNote).doesNotContainKeys("body_is_html", "attachment_ids");
    }

    @Test
    void nothing_is_filed_on_an_application_that_is_not_there() {
        var elsewhere = Reports.partlyVerified(AtsTarget.application("999"), 1);

        for (var kind : List.of(StepKind.FILE, StepKind.FIELDS, StepKind.TAGS, StepKind.NOTE)) {
            assertThat(perform(kind, elsewhere))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.code()).isEqualTo(Refusal.NOT_FOUND));
        }
        assertThat(odoo.all("ir.attachment")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "odoo.exceptions.AccessError,FORBIDDEN",
        "odoo.exceptions.ValidationError,INVALID",
        "odoo.exceptions.MissingError,NOT_FOUND",
        "odoo.exceptions.AccessDenied,AUTHORIZATION_REVOKED"
    })
    void an_error_inside_200_is_an_error_and_its_words_stay_here(String kind, Refusal code) {
        odoo.fault = Optional.of(kind);

        assertThat(perform(StepKind.NOTE, report())).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.why()).isEqualTo("Odoo answered " + kind);
        });
    }

    @Test
    void a_transaction_odoo_could_not_serialize_had_no_effect() {
        odoo.fault = Optional.of("psycopg2.errors.SerializationFailure");

        assertThat(perform(StepKind.NOTE, report())).isInstanceOf(Retry.class);
    }

    @Test
    void a_wrong_key_pauses_the_account() {
        var outcome = new OdooResults()
                .perform(step(StepKind.NOTE, report()), report(), exchange(Accounts.of(odoo, "wrong"), Reports.NOON));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(Refusal.AUTHORIZATION_REVOKED));
    }

    @Test
    void what_a_recruiter_changed_is_seen() {
        for (var kind : List.of(StepKind.FILE, StepKind.TAGS, StepKind.NOTE)) {
            assertThat(shown(kind)).isInstanceOf(Shown.Missing.class);
            perform(kind, report());
            assertThat(shown(kind)).isInstanceOf(Shown.AsSent.class);
        }
        perform(StepKind.FIELDS, report());

        odoo.applicant().put("x_vg_score", Json.createValue(99));

        assertThat(shown(StepKind.FIELDS))
                .isEqualTo(new Shown.Differs("the field x_vg_score holds another value, or is not there"));
    }

    @Test
    @DisplayName("9 (3): a note whose marker somebody took out is found by its id, and not written a second time")
    void a_note_without_its_marker_is_found_by_its_id() {
        var written = ((Done) perform(StepKind.NOTE, report())).externalRef();
        var step = Step.of(StepKind.NOTE, report(), account(), Map.of(StepKind.NOTE, written));
        var exchange = exchange(account(), Reports.NOON);

        odoo.all("mail.message").get(Long.parseLong(written)).put("body", Json.createValue("Looks good to me"));

        assertThat(new OdooShown().shown(step, report(), exchange))
                .isEqualTo(new Shown.Differs("the note's text was changed, and its marker taken out"));
        assertThat(new OdooResults().findExisting(step, report(), exchange)).isEqualTo(new Lookup.Found(written));
        assertThat(shown(StepKind.NOTE))
                .as("whoever does not know the id misses it")
                .isInstanceOf(Shown.Missing.class);
    }

    private static ReportedSkill undetermined(ReportedSkill skill) {
        return new ReportedSkill(
                skill.skill(),
                skill.label(),
                skill.level(),
                skill.scheme(),
                SkillStatus.UNDETERMINED,
                skill.evidenceKind(),
                skill.credential());
    }

    private StepOutcome perform(StepKind kind, CandidateReport report) {
        return perform(step(kind, report), report);
    }

    private StepOutcome perform(Step step, CandidateReport report) {
        return new OdooResults().perform(step, report, exchange(account(), Reports.NOON));
    }

    private Shown shown(StepKind kind) {
        return new OdooShown().shown(step(kind, report()), report(), exchange(account(), Reports.NOON));
    }

    private Step step(StepKind kind, CandidateReport report) {
        return Step.of(kind, report, account(), Map.of());
    }

    private static Exchange exchange(AtsAccount account, Instant at) {
        return Exchange.overHttp(account, new LoopbackHttp(), new TokensInMemory(), at);
    }
}
