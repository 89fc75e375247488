package org.vouchgate.ats.partners;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.vouchgate.ats.order.VerificationPackage;
import org.vouchgate.ats.report.ReportState;

/**
 * Teamtailor's bodies, as far as they are known.
 *
 * <p>Confirmed by its documents: the members of an order ({@code partner-event} with {@code webhook-data},
 * {@code partner-result} and {@code candidate}), and that a result is a JSON:API document patched at the address the
 * order names. Not confirmed, and therefore settings or here alone: the attributes of a result and their words, how a
 * form spells its choices, what an activation wants to hear.
 */
final class TeamtailorMapping {

    /** What our form calls the package, and the message to the candidate. */
    static final String PACKAGE_FIELD = "package";

    static final String MESSAGE_FIELD = "message";

    static final Assumptions ASSUMED = new Assumptions(
            Map.of(
                    "order", "/partner-event/partner-result/id",
                    "callback", "/partner-event/partner-result/update-url",
                    "package", "/partner-event/webhook-data/" + PACKAGE_FIELD,
                    "message", "/partner-event/webhook-data/" + MESSAGE_FIELD,
                    "email", "/partner-event/candidate/email",
                    "first-name", "/partner-event/candidate/first-name",
                    "last-name", "/partner-event/candidate/last-name",
                    "candidate", "/partner-event/candidate/id",
                    "job", "/partner-event/candidate/job/id"),
            """
            {"data": {"type": "partner-results", "id": "{{id}}",
              "attributes": {"status": "{{status}}", "score": "{{score}}", "summary": "{{verdict}}",
                "url": "{{link}}"}}}
            """,
            Map.of(
                    ReportState.VERIFIED, "completed",
                    ReportState.PARTIALLY_VERIFIED, "completed",
                    ReportState.NOT_VERIFIED, "completed",
                    ReportState.UNDETERMINED, "completed",
                    ReportState.DECLINED, "completed",
                    ReportState.EXPIRED, "completed",
                    ReportState.CANCELLED, "completed"));

    private TeamtailorMapping() {}

    /** The form a recruiter fills in. */
    static JsonObject form(List<VerificationPackage> packages) {
        var choices = Json.createArrayBuilder();
        packages.forEach(one ->
                choices.add(Json.createObjectBuilder().add("value", one.id()).add("label", one.name())));
        var fields = Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                        .add("id", PACKAGE_FIELD)
                        .add("type", "select")
                        .add("label", "Verification")
                        .add("required", true)
                        .add("options", choices))
                .add(Json.createObjectBuilder()
                        .add("id", MESSAGE_FIELD)
                        .add("type", "text")
                        .add("label", "Message to the candidate")
                        .add("required", false));
        return config(fields.build());
    }

    /** Nothing has to be filled in to switch the integration on. */
    static JsonObject activation() {
        return config(Json.createArrayBuilder().build());
    }

    private static JsonObject config(JsonArray fields) {
        return Json.createObjectBuilder()
                .add("config", Json.createObjectBuilder().add("fields", fields))
                .build();
    }
}
