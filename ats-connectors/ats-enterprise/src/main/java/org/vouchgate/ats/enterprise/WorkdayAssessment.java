package org.vouchgate.ats.enterprise;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.report.SummaryFile;
import org.vouchgate.ats.wording.Wording;

/** A report as Workday's requests. The elements are those of its generated classes; the reference ids are the tenant's. */
record WorkdayAssessment(WorkdaySettings settings, CandidateReport report) {

    private static final int COMMENT_LIMIT = 2000;
    private static final int ROW_LIMIT = 1000;

    /** Empty where the tenant has no status for how the request stands, or the report names no order. */
    Optional<String> result(Step step) {
        return settings.statuses()
                .find(report.state())
                .flatMap(status -> place().map(place -> "<wd:Assess_Candidate_Request wd:version=\""
                        + Xml.escaped(settings.version()) + "\"><wd:Assess_Candidate_Data>" + place
                        + "<wd:Candidate_Assessment_Data>" + data(step, status) + "</wd:Candidate_Assessment_Data>"
                        + "</wd:Assess_Candidate_Data></wd:Assess_Candidate_Request>"));
    }

    private String data(Step step, String status) {
        return report.target()
                        .orderRef()
                        .map(order -> element("Assess_Candidate_Reference", order))
                        .orElse("")
                + element("Assessed_On_Date", date())
                + reference("Assessment_Status_Reference", "status", status)
                + element("Overall_Assessment_Comment", Wording.note(step, report, COMMENT_LIMIT))
                + settings.test(report.packageId())
                        .map(test -> testResult(test, status))
                        .orElse("");
    }

    private String testResult(String test, String status) {
        // Left out where nothing was comparable: 0 would be a judgement.
        var score = report.score()
                .map(value ->
                        element("Assessment_Test_Score", Wording.percent(value).toPlainString()))
                .orElse("");
        return "<wd:Assess_Candidate_Test_Result_Data>" + reference("Assessment_Test_Reference", "test", test) + score
                + reference("Assessment_Test_Status_Reference", "status", status)
                + element("Assessment_Test_Date", date())
                + element("Comment", rows())
                + "</wd:Assess_Candidate_Test_Result_Data>";
    }

    private String rows() {
        var rows = new StringBuilder("Credentials verified: " + report.acceptedOfPresented());
        for (var skill : report.skills()) {
            rows.append("; ").append(Wording.label(skill)).append(": ").append(Wording.row(skill, report));
        }
        return Wording.plain(rows.toString(), ROW_LIMIT);
    }

    /** Where the assessment is asked for: the application if the order named it, else the event. */
    private Optional<String> place() {
        return report.target()
                .applicationRef()
                .map(application -> reference("Job_Application_Reference", "application", application))
                .or(() -> report.target().orderRef().map(order -> reference("Event_Reference", "event", order)));
    }

    Optional<String> question() {
        return place().map(place -> "<wd:Get_Assess_Candidate_Request wd:version=\"" + Xml.escaped(settings.version())
                + "\"><wd:Request_Criteria>" + place + "</wd:Request_Criteria></wd:Get_Assess_Candidate_Request>");
    }

    /** Empty where the report names no candidate, or there is no category to file under. */
    Optional<String> attachment(Step step, SummaryFile summary) {
        return report.target()
                .candidateRef()
                .flatMap(candidate -> settings.fileCategory()
                        .map(category -> "<wd:Put_Candidate_Attachment_Request wd:version=\""
                                + Xml.escaped(settings.version()) + "\">"
                                + reference("Candidate_Reference", "candidate", candidate)
                                + "<wd:Candidate_Attachment_Data><wd:Attachment_Data>"
                                + element("Filename", Wording.fileName(step)) + "<wd:File_Content>"
                                + Base64.getEncoder()
                                        .encodeToString(summary.content().get())
                                + "</wd:File_Content></wd:Attachment_Data>"
                                + reference("Document_Category_Reference", "category", category)
                                + "</wd:Candidate_Attachment_Data></wd:Put_Candidate_Attachment_Request>"));
    }

    private String date() {
        return LocalDate.ofInstant(report.checkedAt(), ZoneOffset.UTC).toString();
    }

    private String reference(String name, String type, String id) {
        return "<wd:" + name + "><wd:ID wd:type=\"" + Xml.escaped(settings.type(type)) + "\">" + Xml.escaped(id)
                + "</wd:ID></wd:" + name + ">";
    }

    private static String element(String name, String text) {
        return "<wd:" + name + ">" + Xml.escaped(text) + "</wd:" + name + ">";
    }
}
