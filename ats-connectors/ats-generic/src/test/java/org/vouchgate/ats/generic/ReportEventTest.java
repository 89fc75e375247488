package org.vouchgate.ats.generic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.contract.SharedContracts;
import org.vouchgate.ats.report.AtsTarget;
import org.vouchgate.ats.report.CandidateReport;

class ReportEventTest {

    private static final AtsAccount ACCOUNT = new AtsAccount("employer 1", "generic", Map.of(), Map.of());
    private static final AtsTarget TARGET = AtsTarget.application("application-42");

    private final JsonObject full = event(Reports.partlyVerified(TARGET, 1));
    private final JsonObject open = event(Reports.requested(TARGET));

    @Test
    void the_envelope_keeps_to_the_cloudevents_schema() throws IOException {
        var file = SharedContracts.find("cloudevents-schema.json");
        assumeTrue(file.isPresent(), "the CloudEvents schema is not beside the repository");

        assertThat(new Schema(read(Files.newInputStream(file.get()))).problems(full))
                .isEmpty();
    }

    @Test
    void the_data_keeps_to_our_published_schema() {
        var schema = new Schema(read(getClass().getResourceAsStream("verification-report-v1.schema.json")));

        assertThat(schema.problems(full.get("data"))).isEmpty();
        assertThat(schema.problems(open.get("data"))).isEmpty();
        assertThat(schema.problems(event(Reports.declined(TARGET)).get("data"))).isEmpty();
        assertThat(schema.problems(Json.createObjectBuilder(open.getJsonObject("data"))
                        .add("candidateName", "Ada")
                        .build()))
                .containsExactly("$: additionalProperties");
    }

    @Test
    void the_type_says_whether_the_request_has_ended() {
        assertThat(full.getString("type")).isEqualTo("org.vouchgate.verification.completed.v1");
        assertThat(open.getString("type")).isEqualTo("org.vouchgate.verification.updated.v1");
    }

    @Test
    void the_id_is_the_idempotency_key_and_the_source_is_the_employer() {
        var report = Reports.partlyVerified(TARGET, 1);

        assertThat(full.getString("id"))
                .isEqualTo(
                        Step.of(StepKind.ORDER, report, ACCOUNT, Map.of()).key().value());
        assertThat(full.getString("source")).isEqualTo("urn:vouchgate:employer:employer+1");
    }

    @Test
    void a_score_that_does_not_exist_is_null_and_not_zero() {
        assertThat(open.getJsonObject("data").get("score")).isEqualTo(JsonValue.NULL);
    }

    @Test
    void the_pdf_is_a_link_with_its_digest() {
        var summary = full.getJsonObject("data").getJsonObject("summary");

        assertThat(summary.getString("url")).endsWith("/summary.pdf");
        assertThat(summary.getString("sha256")).hasSize(64);
        assertThat(summary.keySet()).doesNotContain("content");
    }

    @Test
    void all_attempts_send_the_same_bytes() {
        assertThat(event(Reports.partlyVerified(TARGET, 1)).toString()).isEqualTo(full.toString());
    }

    private static JsonObject event(CandidateReport report) {
        var step = Step.of(StepKind.ORDER, report, ACCOUNT, Map.of());
        return read(new ByteArrayInputStream(ReportEvent.of(step, report, ACCOUNT, Payload.VOUCHGATE)));
    }

    private static JsonObject read(InputStream stream) {
        try (var reader = Json.createReader(stream)) {
            return reader.readObject();
        }
    }
}
