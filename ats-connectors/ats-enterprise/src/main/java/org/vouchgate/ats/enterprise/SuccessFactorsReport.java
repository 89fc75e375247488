package org.vouchgate.ats.enterprise;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Base64;
import java.util.Optional;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.report.SummaryFile;
import org.vouchgate.ats.wording.Wording;

/** A report as SuccessFactors' records. Which words and keys an instance knows is told by its settings. */
record SuccessFactorsReport(SuccessFactorsSettings settings, CandidateReport report) {

    private static final int ROWS = 10;

    /** Empty where the instance has no word for how the request stands. */
    Optional<JsonObject> record(Step step, String order) {
        return settings.statuses().find(report.state()).map(status -> {
            var record = of(settings.reportKey(order)).add("orderId", order);
            number(record, "status", status);
            return record.add("statusDate", "/Date(" + report.checkedAt().toEpochMilli() + ")/")
                    .add(
                            "statusDetails",
                            report.state().words() + " " + step.marker().text())
                    .add("reportUrl", report.reportUrl().toString())
                    .add(settings.names().find("details").orElse("assessmentReportDetail"), details())
                    .build();
        });
    }

    private JsonArrayBuilder details() {
        var details = Json.createArrayBuilder();
        if (!report.credentials().isEmpty()) {
            details.add(detail("Credentials verified", report.acceptedOfPresented()));
        }
        // Left out where nothing was comparable: 0 would be a judgement.
        report.score()
                .ifPresent(score -> details.add(
                        detail("Requested skills shown", Wording.percent(score).toPlainString())));
        report.skills().stream()
                .limit(ROWS)
                .forEach(skill -> details.add(detail("Skill: " + Wording.label(skill), Wording.row(skill, report))));
        if (report.skills().size() > ROWS) {
            details.add(detail("More skills", report.skills().size() - ROWS + "… see report"));
        }
        return details;
    }

    private JsonObjectBuilder detail(String component, String value) {
        var names = settings.names();
        return of("JobApplicationAssessmentReportDetail")
                .add(names.find("component").orElse("scoreComponent"), component)
                .add(names.find("value").orElse("scoreValue"), value);
    }

    static JsonObject attachment(Step step, SummaryFile summary) {
        return of("Attachment")
                .add("module", "RECRUITING")
                .add("fileName", Wording.fileName(step))
                .add(
                        "fileContent",
                        Base64.getEncoder().encodeToString(summary.content().get()))
                .build();
    }

    static JsonObject link(String application, String field, String attachment) {
        return of("JobApplication(" + application + "L)")
                .add(field, of("Attachment(" + attachment + "L)"))
                .build();
    }

    private static JsonObjectBuilder of(String uri) {
        return Json.createObjectBuilder()
                .add("__metadata", Json.createObjectBuilder().add("uri", uri));
    }

    private static void number(JsonObjectBuilder record, String name, String value) {
        if (value.matches("\\d{1,15}")) {
            record.add(name, Long.parseLong(value));
        } else {
            record.add(name, value);
        }
    }
}
