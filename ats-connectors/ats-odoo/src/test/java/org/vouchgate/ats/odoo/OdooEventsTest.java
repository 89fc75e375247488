package org.vouchgate.ats.odoo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.StepOutcome.Retry;
import org.vouchgate.ats.TokensInMemory;
import org.vouchgate.ats.contract.LoopbackHttp;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.order.Happening;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.InboundRequest;
import org.vouchgate.ats.order.Rejection;

/** Hints of changed stages, and what is read after them. */
class OdooEventsTest {

    private final FakeOdoo odoo = new FakeOdoo();

    @AfterEach
    void stop() {
        odoo.close();
    }

    @Test
    void three_hints_of_one_change_are_one_event_and_a_wrong_secret_is_none() {
        var first = hint("url-secret-1", Reports.NOON);
        var third = hint("url-secret-1", Reports.NOON.plusSeconds(3));

        assertThat(first).isInstanceOf(Inbound.Change.class);
        assertThat(((Inbound.Change) third).dedupeKey()).isEqualTo(((Inbound.Change) first).dedupeKey());
        assertThat(((Inbound.Rejected) hint("url-secret-2", Reports.NOON)).reason())
                .isEqualTo(Rejection.UNAUTHENTICATED);
    }

    @Test
    void a_hint_that_came_before_the_commit_is_read_again_later() {
        var change = (Inbound.Change) hint("url-secret-1", Reports.NOON);
        odoo.applicant().put("stage_id", Json.createValue(1));
        assertThat(read(change, Reports.NOON.plusSeconds(1)))
                .isInstanceOfSatisfying(
                        Reading.Failed.class,
                        failed -> assertThat(failed.outcome()).isInstanceOf(Retry.class));

        odoo.applicant().put("stage_id", Json.createValue(2));

        assertThat(read(change, Reports.NOON.plusSeconds(6)))
                .isInstanceOfSatisfying(
                        Reading.Known.class,
                        known -> assertThat(known.value())
                                .isInstanceOfSatisfying(
                                        Happening.Staged.class,
                                        staged -> assertThat(
                                                        staged.application().stageRef())
                                                .isEqualTo("2")));
    }

    @Test
    void a_stage_of_a_hint_that_never_came_true_is_not_believed() {
        var change = (Inbound.Change) hint("url-secret-1", Reports.NOON);
        odoo.applicant().put("stage_id", Json.createValue(3));

        assertThat(read(change, Reports.NOON.plusSeconds(600)))
                .isInstanceOfSatisfying(
                        Reading.Known.class,
                        known -> assertThat(known.value())
                                .isInstanceOfSatisfying(
                                        Happening.Staged.class,
                                        staged -> assertThat(
                                                        staged.application().stageRef())
                                                .isEqualTo("3")));
    }

    @Test
    void a_job_has_the_stages_of_all_jobs_and_its_own() {
        var jobs = new OdooConnector().records().orElseThrow().jobs(exchange(account(), Reports.NOON));

        assertThat(jobs)
                .isInstanceOfSatisfying(
                        Reading.Known.class,
                        known -> assertThat(known.value().toString())
                                .contains("Qualification")
                                .doesNotContain("Only elsewhere"));
    }

    private Inbound hint(String secret, Instant at) {
        var body = "{\"_action\":\"Send (#1)\",\"_id\":1,\"_model\":\"hr.applicant\",\"id\":1,\"stage_id\":2}";
        var request = new InboundRequest(
                "POST", secret + "/stage", Map.of(), Map.of(), body.getBytes(StandardCharsets.UTF_8));
        return new OdooEvents().receive(request, account(), at);
    }

    private Reading<Happening> read(Inbound.Change change, Instant at) {
        return new OdooRecords().read(change, exchange(account(), at));
    }

    private AtsAccount account() {
        return Accounts.of(odoo, FakeOdoo.KEY);
    }

    private static Exchange exchange(AtsAccount account, Instant at) {
        return Exchange.overHttp(account, new LoopbackHttp(), new TokensInMemory(), at);
    }
}
