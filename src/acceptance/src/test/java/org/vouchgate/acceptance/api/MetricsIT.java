package org.vouchgate.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.server.Gateways;

/** The operator's numbers, as a scraper reads them. */
class MetricsIT {

    @Test
    @DisplayName("9 (6): the operator's token opens the numbers; they name no employer")
    void the_operator_reads_numbers() {
        var employer = Api.demo(Gateways.shared()).getJsonObject("employer");
        var reply =
                Api.anonymous(Gateways.shared()).with(Gateways.OPERATOR_TOKEN).get("/metrics");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.contentType()).startsWith("text/plain;version=0.0.4");
        assertThat(reply.text())
                .contains(
                        "# TYPE vouchgate_deliveries_waiting gauge",
                        "# TYPE vouchgate_dead_letters gauge",
                        "# TYPE vouchgate_dead_letters_total counter",
                        "# TYPE vouchgate_ats_accounts gauge",
                        "# TYPE vouchgate_inbound_events gauge",
                        "vouchgate_mails{state=\"stuck\"} ")
                .doesNotContain(employer.getString("name"), employer.getString("slug"));
    }

    @Test
    void nobody_else_reads_them() {
        var anonymous = Api.anonymous(Gateways.shared());

        assertThat(anonymous.get("/metrics").status()).isEqualTo(401);
        assertThat(Api.as("employer-admin", Gateways.shared()).get("/metrics").status())
                .isEqualTo(401);
    }
}
