package org.vouchgate.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.line.Asked;
import org.vouchgate.acceptance.line.College;
import org.vouchgate.acceptance.line.Recruiting;
import org.vouchgate.acceptance.server.Gateways;

/** Two employers on one gateway: neither sees, changes or uses what is the other's. */
class EmployersIT {

    private final Recruiting recruiting = Recruiting.on(Gateways.shared());
    private final Api otherRecruiter = Api.asOther("recruiter", Gateways.shared());
    private final Api otherAdmin = Api.asOther("employer-admin", Gateways.shared());
    private Asked asked;

    @BeforeEach
    void ask() {
        asked = recruiting.ask();
    }

    @Test
    void the_others_request_and_all_its_parts_look_as_if_they_did_not_exist() {
        for (var part : new String[] {"", "/assessment", "/summary.pdf", "/deliveries", "/events"}) {
            BadInputIT.assertIsProblem(otherRecruiter.get(asked.path() + part), 404);
        }
    }

    @Test
    void the_others_request_cannot_be_cancelled() {
        var reply = otherRecruiter.post(
                asked.path() + "/cancel", Json.createObjectBuilder().build());

        assertThat(reply.status()).isEqualTo(404);
        assertThat(asked.state()).isEqualTo("open");
    }

    @Test
    void the_others_job_can_be_neither_read_nor_changed_nor_asked_for() {
        var job = "/api/v1/jobs/" + recruiting.job();

        BadInputIT.assertIsProblem(otherRecruiter.get(job), 404);
        BadInputIT.assertIsProblem(
                otherRecruiter.put(
                        job + "/requirements", Json.createArrayBuilder().build()),
                404);
        BadInputIT.assertIsProblem(
                otherRecruiter.post("/api/v1/presentation-requests", recruiting.wanted(wanted -> wanted)), 400);
        assertThat(recruiting.recruiter().get(job).object().getJsonArray("requirements"))
                .isNotEmpty();
    }

    @Test
    void lists_hold_ones_own_only() {
        assertThat(otherRecruiter.get("/api/v1/presentation-requests").text()).doesNotContain(asked.id());
        assertThat(otherRecruiter.get("/api/v1/jobs").text()).doesNotContain(recruiting.job());
        assertThat(otherAdmin.get("/api/v1/trust/issuers").text()).doesNotContain(College.did());
        assertThat(otherAdmin.get("/api/v1/trust/anchors").text()).doesNotContain("Acceptance Root");
    }

    @Test
    void the_others_trust_cannot_be_taken_away() {
        var anchors = recruiting.admin().get("/api/v1/trust/anchors").array();
        var anchor = anchors.getJsonObject(0).getString("id");

        BadInputIT.assertIsProblem(otherAdmin.delete("/api/v1/trust/anchors/" + anchor), 404);

        assertThat(recruiting.admin().get("/api/v1/trust/anchors").array()).hasSameSizeAs(anchors);
    }
}
