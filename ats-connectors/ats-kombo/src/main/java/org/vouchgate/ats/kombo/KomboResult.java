package org.vouchgate.ats.kombo;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.report.ReportState;
import org.vouchgate.ats.report.SummaryFile;
import org.vouchgate.ats.wording.Wording;

/** A report in the words of Kombo's order result. */
final class KomboResult {

    private static final int ROWS = 10;

    private KomboResult() {}

    /** Kombo knows three words; how it really ended is told by the attributes. */
    static String status(ReportState state) {
        return switch (state) {
            case REQUESTED, STARTED -> "OPEN";
            case VERIFIED, PARTIALLY_VERIFIED, NOT_VERIFIED, UNDETERMINED -> "COMPLETED";
            case DECLINED, EXPIRED, CANCELLED -> "CANCELLED";
        };
    }

    static JsonObject of(Step step, CandidateReport report) {
        var body = Json.createObjectBuilder()
                .add("status", status(report.state()))
                .add("result_url", report.reportUrl().toString())
                .add(
                        "completed_at",
                        report.checkedAt().truncatedTo(ChronoUnit.SECONDS).toString())
                .add("attributes", attributes(report));
        // Left out where nothing was comparable: 0 would be a judgement.
        report.score()
                .ifPresent(score -> body.add("score", Wording.percent(score)).add("max_score", 100));
        report.summary()
                .ifPresent(summary ->
                        body.add("attachments", Json.createArrayBuilder().add(attachment(step, summary))));
        return body.build();
    }

    /** The PDF, inside the request: it is behind a login, so that Kombo could not fetch it. */
    static JsonObjectBuilder attachment(Step step, SummaryFile summary) {
        return Json.createObjectBuilder()
                .add("name", Wording.fileName(step))
                .add("content_type", "application/pdf")
                .add(
                        "data",
                        Base64.getEncoder().encodeToString(summary.content().get()));
    }

    private static JsonArrayBuilder attributes(CandidateReport report) {
        var rows = Json.createArrayBuilder()
                .add(text("Verification", report.state().words()));
        if (!report.credentials().isEmpty()) {
            rows.add(text("Credentials verified", report.acceptedOfPresented()));
        }
        report.score()
                .ifPresent(score -> rows.add(Json.createObjectBuilder()
                        .add("type", "SUB_RESULT")
                        .add("id", "coverage")
                        .add("label", "Requested skills shown")
                        .add(
                                "score",
                                Json.createObjectBuilder()
                                        .add("value", Wording.percent(score))
                                        .add("max", 100))
                        .add("status", "COMPLETED")));
        report.skills().stream()
                .limit(ROWS)
                .forEach(skill -> rows.add(text("Skill: " + Wording.label(skill), Wording.row(skill, report))));
        if (report.skills().size() > ROWS) {
            rows.add(text("More skills", report.skills().size() - ROWS + "… see report"));
        }
        return rows.add(text("As of", Wording.asOf(report)));
    }

    private static JsonObjectBuilder text(String label, String value) {
        return Json.createObjectBuilder()
                .add("type", "TEXT")
                .add("label", label)
                .add("value", value);
    }
}
