package org.vouchgate.ats.greenhouse;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.OrderAnswer;
import org.vouchgate.ats.order.VerificationPackage;
import org.vouchgate.ats.report.AtsTarget;
import org.vouchgate.ats.report.CandidateReport;

class PartnerAnswersTest {

    private static final AtsTarget TARGET = AtsTarget.application("42");

    @Test
    void a_final_result_is_complete_with_link_number_and_flat_rows() {
        var status = status(Reports.partlyVerified(TARGET, 1));

        assertThat(status.getString("partner_status")).isEqualTo("complete");
        assertThat(status.getString("partner_profile_url")).isEqualTo("https://gateway.example/r/4f1d9c");
        assertThat(status.get("partner_score"))
                .isInstanceOfSatisfying(
                        JsonNumber.class,
                        score -> assertThat(score.bigDecimalValue()).isEqualByComparingTo("66.7"));
        assertThat(status.getJsonObject("metadata").values()).noneMatch(JsonStructure.class::isInstance);
        assertThat(status.getJsonObject("metadata").getString("Verification")).isEqualTo("Partly verified");
        assertThat(status.getJsonObject("metadata").getString("Credentials verified"))
                .isEqualTo("1 of 2");
        assertThat(status.getJsonObject("metadata").getString("Skill: Java"))
                .isEqualTo("verified, level 6 (EQF), University of Examples & Sons, until 2028-06-30");
        assertThat(status.getJsonObject("metadata").getString("Skill: SQL <advanced>"))
                .isEqualTo("not provided");
    }

    @Test
    void an_open_order_is_anything_but_complete() {
        var status = status(Reports.requested(TARGET));

        assertThat(status.getString("partner_status")).isEqualTo("requested");
        assertThat(status.keySet()).doesNotContain("partner_score", "partner_profile_url");
    }

    @Test
    void a_declined_order_is_complete_without_a_score() {
        var status = status(Reports.declined(TARGET));

        assertThat(status.getString("partner_status")).isEqualTo("complete");
        assertThat(status.keySet()).doesNotContain("partner_score");
        assertThat(status.getJsonObject("metadata").getString("Verification")).isEqualTo("Declined by the candidate");
    }

    @Test
    void packages_are_an_array_of_tests() {
        var packages = new OrderAnswer.Packages(List.of(new VerificationPackage("p1", "Nursing licence", "…")));

        assertThat(PartnerAnswers.of(new Inbound.ListPackages(), packages).text())
                .isEqualTo("[{\"partner_test_id\":\"p1\",\"partner_test_name\":\"Nursing licence\"}]");
    }

    @Test
    void success_is_a_plain_200_and_everything_else_is_not() {
        var order = new Inbound.StatusQuery("order-1");

        assertThat(PartnerAnswers.of(order, new OrderAnswer.Placed("order-1")).status())
                .isEqualTo(200);
        assertThat(PartnerAnswers.of(order, new OrderAnswer.Acknowledged()).status())
                .isEqualTo(200);
        assertThat(PartnerAnswers.of(order, new OrderAnswer.UnknownOrder()).status())
                .isEqualTo(404);
        assertThat(PartnerAnswers.of(order, new OrderAnswer.Declined("No package is mapped."))
                        .status())
                .isEqualTo(422);
        assertThat(PartnerAnswers.of(order, new OrderAnswer.Busy()).status()).isEqualTo(503);
    }

    private static JsonObject status(CandidateReport report) {
        var reply = PartnerAnswers.of(new Inbound.StatusQuery("order-1"), new OrderAnswer.Status(report));
        assertThat(reply.status()).isEqualTo(200);
        try (var reader = Json.createReader(new StringReader(reply.text()))) {
            return reader.readObject();
        }
    }
}
