package org.vouchgate.ats.ashby;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.report.ReportState;
import org.vouchgate.ats.report.ReportedSkill;
import org.vouchgate.ats.wording.Wording;

/**
 * The body of {@code assessment.update}. Status, profile address, result and reason are no texts but data of the same
 * shape as the rows, and every identifier is given once.
 *
 * @see <a href="https://developers.ashbyhq.com/reference/assessmentupdate">Ashby, assessment.update</a>
 */
final class AssessmentUpdate {

    /** As many as a card shows well. */
    private static final int MOST_SKILLS = 7;

    private static final int IDENTIFIER_LIMIT = 48;

    private final Set<String> identifiers = new HashSet<>();

    private AssessmentUpdate() {}

    static JsonObject of(CandidateReport report, String assessment) {
        return new AssessmentUpdate().body(report, assessment);
    }

    private JsonObject body(CandidateReport report, String assessment) {
        var state = report.state();
        var body = Json.createObjectBuilder()
                .add("assessment_id", assessment)
                // Rises with every revision, also where two were reached in the same millisecond.
                .add("timestamp", report.checkedAt().toEpochMilli() + report.revision());
        if (cancels(state)) {
            body.add("cancelled_reason", text("vg_reason", "Reason", state.words()));
        } else {
            body.add("assessment_status", text("vg_status", "Status", state.ended() ? "Complete" : "Started"));
        }
        if (state.ended()) {
            var url = report.reportUrl().toString();
            body.add("assessment_profile_url", datum("vg_report", "Live result", "url", Json.createValue(url)));
        }
        if (state.ended() && !cancels(state)) {
            body.add("assessment_result", result(state));
        }
        return body.add("metadata", rows(report)).build();
    }

    private static boolean cancels(ReportState state) {
        return state == ReportState.DECLINED || state == ReportState.EXPIRED || state == ReportState.CANCELLED;
    }

    /** Yes or no only where that is what was found; anything between is said in words. */
    private JsonObject result(ReportState state) {
        return switch (state) {
            case VERIFIED -> datum("vg_result", "Verification", "boolean_success", JsonValue.TRUE);
            case NOT_VERIFIED -> datum("vg_result", "Verification", "boolean_success", JsonValue.FALSE);
            default -> text("vg_result", "Verification", state.words());
        };
    }

    private JsonArrayBuilder rows(CandidateReport report) {
        var rows = Json.createArrayBuilder();
        report.score()
                .ifPresent(score -> rows.add(datum(
                        "vg_score",
                        "Requested skills shown (of 100)",
                        "numeric_score",
                        Json.createValue(Wording.percent(score)))));
        if (!report.credentials().isEmpty()) {
            rows.add(text("vg_credentials", "Credentials verified", report.acceptedOfPresented()));
        }
        rows.add(text("vg_as_of", "As of", Wording.asOf(report)));
        report.skills().stream()
                .limit(MOST_SKILLS)
                .forEach(skill -> rows.add(
                        text(identifier(skill), "Skill: " + Wording.label(skill), Wording.row(skill, report))));
        return rows;
    }

    /** From the label alone, so that recruiters can filter by it. */
    private static String identifier(ReportedSkill skill) {
        var label = Wording.label(skill);
        var slug =
                label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9+#]+", "_").replaceAll("^_|_$", "");
        var name = slug.isEmpty() ? Integer.toHexString(label.hashCode()) : slug;
        return "vg_skill_" + name.substring(0, Math.min(name.length(), IDENTIFIER_LIMIT));
    }

    private JsonObject text(String identifier, String label, String value) {
        return datum(identifier, label, "string", Json.createValue(value));
    }

    private JsonObject datum(String identifier, String label, String type, JsonValue value) {
        return Json.createObjectBuilder()
                .add("identifier", unique(identifier))
                .add("label", label)
                .add("type", type)
                .add("value", value)
                .build();
    }

    private String unique(String identifier) {
        var candidate = identifier;
        for (int i = 2; !identifiers.add(candidate); i++) {
            candidate = identifier + "_" + i;
        }
        return candidate;
    }
}
