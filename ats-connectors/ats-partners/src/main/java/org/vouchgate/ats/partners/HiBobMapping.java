package org.vouchgate.ats.partners;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vouchgate.ats.order.VerificationPackage;
import org.vouchgate.ats.report.ReportState;

/**
 * Bob's bodies, as far as they are known.
 *
 * <p>Confirmed by its documents: events that hold ids only, {@code data.assessmentRequestId}, the members of an update
 * and the words {@code completed}, {@code passed} and {@code failed}, the bodies of a connection test. Not confirmed,
 * and therefore settings or here alone: the members of the details that are read, the word for work in progress (nothing
 * is sent before the end unless a setting gives one), the body that registers packages, the sign-in's addresses.
 */
final class HiBobMapping {

    /** Sent unsigned while a webhook is tried out. */
    static final Set<String> CONNECTION_TESTS = Set.of("Ping test", "\"Ping test\"", "{\"text\":\"Ping test\"}");

    static final Assumptions ASSUMED = new Assumptions(
            Map.of(
                    "order", "/assessmentRequestId",
                    "package", "/package/id",
                    "email", "/candidate/email",
                    "first-name", "/candidate/firstName",
                    "last-name", "/candidate/lastName",
                    "candidate", "/candidate/id",
                    "application", "/application/id",
                    "job", "/jobOpening/id",
                    "ordered-by", "/requester/email"),
            """
            {"status": "{{status}}", "providerAssessmentId": "{{request}}", "score": "{{score}}",
             "verdict": "{{verdict}}", "resultUrl": "{{link}}", "comments": "{{summary}}"}
            """,
            // What was taken back in Bob is not updated there any more.
            Map.of(
                    ReportState.VERIFIED, "passed",
                    ReportState.PARTIALLY_VERIFIED, "completed",
                    ReportState.NOT_VERIFIED, "failed",
                    ReportState.UNDETERMINED, "completed",
                    ReportState.DECLINED, "completed",
                    ReportState.EXPIRED, "completed"));

    private HiBobMapping() {}

    /** The whole catalogue. */
    static JsonObject catalogue(List<VerificationPackage> packages) {
        var list = Json.createArrayBuilder();
        packages.forEach(one -> list.add(Json.createObjectBuilder()
                .add("id", one.id())
                .add("name", one.name())
                .add("description", one.description())));
        return Json.createObjectBuilder().add("packages", list).build();
    }

    /** The details of an order, under the name they were asked for by. */
    static JsonObject named(JsonObject details, String id) {
        return Json.createObjectBuilder(details).add("assessmentRequestId", id).build();
    }
}
