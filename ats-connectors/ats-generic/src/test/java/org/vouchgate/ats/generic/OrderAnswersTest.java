package org.vouchgate.ats.generic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.contract.SharedContracts;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.InboundReply;
import org.vouchgate.ats.order.OrderAnswer;
import org.vouchgate.ats.order.Rejection;
import org.vouchgate.ats.order.VerificationPackage;
import org.vouchgate.ats.report.AtsTarget;

class OrderAnswersTest {

    private static final Inbound PING = new Inbound.ListPackages();
    private static final OrderAnswer PACKAGES =
            new OrderAnswer.Packages(List.of(new VerificationPackage("java-backend", "Java backend", "Proof of Java")));
    private static final OrderAnswer STATUS =
            new OrderAnswer.Status(Reports.partlyVerified(AtsTarget.application("application-42"), 1));

    @Test
    void an_order_is_created_and_says_where_it_is() {
        var reply = OrderAnswers.of(PING, new OrderAnswer.Placed("o-1", true), Payload.VOUCHGATE);

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.headers()).containsEntry("Location", "orders/o-1");
        assertThat(reply.text()).isEqualTo("{\"orderRef\":\"o-1\",\"state\":\"requested\",\"joined\":true}");
    }

    @Test
    void packages_and_states_are_told_in_our_words() {
        assertThat(OrderAnswers.of(PING, PACKAGES, Payload.VOUCHGATE).text())
                .isEqualTo("{\"packages\":[{\"packageId\":\"java-backend\",\"name\":\"Java backend\","
                        + "\"description\":\"Proof of Java\"}]}");
        assertThat(new Schema(Json.createReader(getClass().getResourceAsStream("verification-report-v1.schema.json"))
                                .readObject())
                        .problems(json(OrderAnswers.of(PING, STATUS, Payload.VOUCHGATE))))
                .isEmpty();
    }

    @Test
    void in_hr_opens_words_every_answer_keeps_to_its_schema() {
        assertThat(problems("CatalogType", PACKAGES)).isEmpty();
        assertThat(problems("ReportType", STATUS)).isEmpty();
        assertThat(problems("OrderType", new OrderAnswer.Placed("o-1"))).isEmpty();
    }

    @Test
    void a_cancelled_order_is_said_to_be_cancelled() {
        var cancel = new Inbound.Cancel("cancel o-1", "o-1");
        var done = new OrderAnswer.Acknowledged();

        assertThat(OrderAnswers.of(cancel, done, Payload.VOUCHGATE).text())
                .isEqualTo("{\"orderRef\":\"o-1\",\"state\":\"cancelled\"}");
        assertThat(OrderAnswers.of(cancel, done, Payload.HROPEN).text())
                .isEqualTo("{\"documentId\":{\"value\":\"o-1\"},\"assessmentStatus\":\"OrderCancelled\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "UNAUTHENTICATED, 401, urn:vouchgate:problem:unauthenticated",
        "STALE, 401, urn:vouchgate:problem:stale-signature",
        "MALFORMED, 400, urn:vouchgate:problem:malformed-order",
        "UNKNOWN_OPERATION, 404, urn:vouchgate:problem:unknown-operation",
        "FOREIGN_CALLBACK, 422, urn:vouchgate:problem:foreign-callback"
    })
    void what_is_refused_is_a_problem_document(Rejection reason, int status, String type) {
        var reply = OrderAnswers.of(
                new Inbound.Rejected(reason, "the rule"), new OrderAnswer.Acknowledged(), Payload.HROPEN);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.contentType()).isEqualTo("application/problem+json");
        assertThat(json(reply).getString("type")).isEqualTo(type);
        assertThat(json(reply).getInt("status")).isEqualTo(status);
        assertThat(json(reply).getString("detail")).isEqualTo("the rule");
    }

    @Test
    void what_cannot_be_done_says_why_and_when_to_come_again() {
        var declined = OrderAnswers.of(PING, new OrderAnswer.Declined("Ask your administrator."), Payload.VOUCHGATE);
        var unknown = OrderAnswers.of(PING, new OrderAnswer.UnknownOrder(), Payload.VOUCHGATE);
        var busy = OrderAnswers.of(PING, new OrderAnswer.Busy(), Payload.VOUCHGATE);

        assertThat(declined.status()).isEqualTo(422);
        assertThat(json(declined).getString("detail")).isEqualTo("Ask your administrator.");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(busy.status()).isEqualTo(503);
        assertThat(busy.headers()).containsEntry("Retry-After", "30");
    }

    private static List<String> problems(String type, OrderAnswer answer) {
        var file = SharedContracts.find("hropen-4.2.1/assessments/json/" + type + ".json");
        assumeTrue(file.isPresent(), "HR Open's schemas are not beside the repository");
        return Schema.in(file.get()).problems(json(OrderAnswers.of(PING, answer, Payload.HROPEN)));
    }

    private static JsonObject json(InboundReply reply) {
        return Json.createReader(new ByteArrayInputStream(reply.body())).readObject();
    }
}
