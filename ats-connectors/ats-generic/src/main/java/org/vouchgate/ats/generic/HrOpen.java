package org.vouchgate.ats.generic;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.vouchgate.ats.order.VerificationPackage;
import org.vouchgate.ats.report.ReportState;

/**
 * Catalogue and order of HR Open Standards' assessments, and their words.
 *
 * @see <a href="https://www.hropenstandards.org/">HR Open Standards 4.2, Assessments</a>
 */
final class HrOpen {

    private HrOpen() {}

    /** Nothing of a candidate who declines or is not verified is an error, and what is open is never complete. */
    static String status(ReportState state) {
        return switch (state) {
            case REQUESTED -> "OrderAcknowledged";
            case STARTED -> "OrderInProgress";
            case VERIFIED, NOT_VERIFIED -> "OrderComplete";
            case PARTIALLY_VERIFIED, UNDETERMINED -> "OrderReviewRequired";
            case DECLINED -> "SubjectDeclinedTest";
            case EXPIRED -> "OrderExpired";
            case CANCELLED -> "OrderCancelled";
        };
    }

    static JsonObject catalog(List<VerificationPackage> packages) {
        var all = Json.createArrayBuilder();
        packages.forEach(one -> all.add(Json.createObjectBuilder()
                .add("packageId", id(one.id()))
                .add("name", one.name())
                .add("descriptions", Json.createArrayBuilder().add(one.description()))
                .add("serviceAvailabilityCode", "Available")
                .add(
                        "applicability",
                        Json.createObjectBuilder()
                                .add(
                                        "assessmentTypeCodes",
                                        Json.createArrayBuilder().add("Skill").add("CertificationOrLicense")))));
        return Json.createObjectBuilder().add("packages", all).build();
    }

    /** An order as it is acknowledged: its reference and how it stands, nothing about the candidate. */
    static JsonObject order(String ref, String status) {
        return Json.createObjectBuilder()
                .add("documentId", id(ref))
                .add("assessmentStatus", status)
                .build();
    }

    static JsonObjectBuilder id(String value) {
        return Json.createObjectBuilder().add("value", value);
    }
}
