package org.vouchgate.ats.generic;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.report.ReportState;
import org.vouchgate.ats.report.ReportedCredential;
import org.vouchgate.ats.report.ReportedSkill;
import org.vouchgate.ats.report.Score;
import org.vouchgate.ats.report.SummaryFile;
import org.vouchgate.ats.wording.Wording;

/**
 * A report as HR Open's assessment report. Its subject is a reference of the receiver's own, never a name.
 *
 * <p>HR Open requires next to nothing; this profile of it always has {@code documentId}, {@code documentSequence},
 * {@code orderId}, one result with its status, and where the live result is.
 */
final class HrOpenReport {

    static final String SCHEMA = "urn:vouchgate:schema:hropen-4.2-assessment-report:v1";

    private HrOpenReport() {}

    static JsonObject of(CandidateReport report) {
        var json = Json.createObjectBuilder()
                .add("documentId", HrOpen.id(report.requestId()))
                .add("documentSequence", report.revision())
                .add("orderId", HrOpen.id(report.target().orderRef().orElse(report.requestId())))
                .add("results", Json.createArrayBuilder().add(result(report)))
                .add(
                        "assessmentResultsURL",
                        Json.createObjectBuilder().add("uri", report.reportUrl().toString()));
        report.target()
                .candidateRef()
                .or(report.target()::applicationRef)
                .ifPresent(ref -> json.add("subject", Json.createObjectBuilder().add("subjectId", HrOpen.id(ref))));
        return json.build();
    }

    private static JsonObjectBuilder result(CandidateReport report) {
        var result = Json.createObjectBuilder()
                .add("id", HrOpen.id(report.requestId()))
                .add("packageId", HrOpen.id(report.packageId()))
                .add("name", report.packageName())
                .add("assessmentStatus", HrOpen.status(report.state()))
                .add("validFrom", report.checkedAt().toString());
        report.expiresAt().ifPresent(until -> result.add("validTo", until.toString()));
        if (report.state().ended()) {
            result.add("overallResult", overall(report)).add("detailedResults", details(report));
        }
        report.summary().ifPresent(summary -> result.add("attachment", attachment(summary)));
        return result;
    }

    /** Passed or not is said only where that was concluded; half of it, or not knowing, is neither. */
    private static JsonObjectBuilder overall(CandidateReport report) {
        var overall = Json.createObjectBuilder();
        if (report.state() == ReportState.VERIFIED || report.state() == ReportState.NOT_VERIFIED) {
            overall.add("passedIndicator", report.state() == ReportState.VERIFIED);
        }
        var descriptions = Json.createArrayBuilder().add(report.state().words());
        report.reason().ifPresent(descriptions::add);
        overall.add("descriptions", descriptions);
        report.score().ifPresent(score -> overall.add("score", score(score)));
        return overall;
    }

    private static JsonObjectBuilder score(Score score) {
        return Json.createObjectBuilder()
                .add(
                        "scoresNumeric",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("value", Wording.percent(score))
                                        .add("scoreCode", "Scaled")
                                        .add("minimum", 0)
                                        .add("maximum", 100)));
    }

    private static JsonArrayBuilder details(CandidateReport report) {
        var details = Json.createArrayBuilder();
        report.skills().forEach(skill -> details.add(skill(skill, report)));
        report.credentials().forEach(credential -> details.add(credential(credential)));
        return details;
    }

    private static JsonObjectBuilder skill(ReportedSkill skill, CandidateReport report) {
        var competency = Json.createObjectBuilder().add("name", Wording.label(skill));
        skill.skill()
                .ifPresent(uri -> competency.add(
                        "competencyIds", Json.createArrayBuilder().add(HrOpen.id(uri.toString()))));
        skill.level().ifPresent(level -> competency.add("proficiencyLevel", level(level, skill)));
        return Json.createObjectBuilder()
                .add("descriptions", Json.createArrayBuilder().add(Wording.row(skill, report)))
                .add("assessedCompetency", competency);
    }

    private static JsonObjectBuilder level(String level, ReportedSkill skill) {
        var text = Json.createObjectBuilder().add("value", level);
        skill.scheme().ifPresent(scheme -> text.add("scoreTextCode", scheme));
        return Json.createObjectBuilder()
                .add("scoresText", Json.createArrayBuilder().add(text));
    }

    private static JsonObjectBuilder credential(ReportedCredential credential) {
        var row = Stream.of(
                        credential.type(),
                        credential.issuerName(),
                        credential.conclusion().words(),
                        credential.assurance().words())
                .map(part -> Wording.plain(part, 250))
                .collect(Collectors.joining(", "));
        return Json.createObjectBuilder()
                .add("id", HrOpen.id(credential.ref()))
                .add("descriptions", Json.createArrayBuilder().add(row));
    }

    private static JsonObjectBuilder attachment(SummaryFile summary) {
        return Json.createObjectBuilder()
                .add("url", summary.link().toString())
                .add("descriptions", Json.createArrayBuilder().add("PDF summary, SHA-256 " + summary.sha256()));
    }
}
