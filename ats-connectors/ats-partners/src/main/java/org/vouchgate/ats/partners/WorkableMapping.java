package org.vouchgate.ats.partners;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.order.OrderedCandidate;
import org.vouchgate.ats.order.StagedApplication;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.report.ReportState;
import org.vouchgate.ats.wording.Wording;

/**
 * Workable's bodies, as far as they are known.
 *
 * <p>Confirmed by its documents: the list of tests, bearer keys both ways, that an order names where its result goes.
 * Not confirmed, and therefore settings or here alone: the members of an order, of the answer to it and of the result;
 * the words for states; that test ids may be texts; the members of candidates, comments and activities of the SPI v3.
 */
final class WorkableMapping {

    static final Assumptions ASSUMED = new Assumptions(
            Map.of(
                    "package", "/test_id",
                    "email", "/candidate/email",
                    "first-name", "/candidate/first_name",
                    "last-name", "/candidate/last_name",
                    "name", "/candidate/name",
                    "candidate", "/candidate/id",
                    "application", "/candidate/id",
                    "job", "/job/shortcode",
                    "callback", "/callback_url"),
            """
            {"status": "{{status}}",
             "assessment": {"score": "{{score}}", "grade": "{{verdict}}", "summary": "{{summary}}",
               "details_url": "{{link}}", "attachments": [{"name": "Summary", "url": "{{pdf}}"}]}}
            """,
            Map.of(
                    ReportState.VERIFIED, "completed",
                    ReportState.PARTIALLY_VERIFIED, "completed",
                    ReportState.NOT_VERIFIED, "completed",
                    ReportState.UNDETERMINED, "completed",
                    ReportState.DECLINED, "completed",
                    ReportState.EXPIRED, "completed",
                    ReportState.CANCELLED, "completed"));

    private WorkableMapping() {}

    static JsonObject comment(Step step, CandidateReport report, String member) {
        var comment = Json.createObjectBuilder()
                .add("body", Wording.note(step, report, WorkableConnector.NOTE_LIMIT))
                .add("policy", Json.createArrayBuilder());
        report.summary()
                .ifPresent(summary -> comment.add(
                        "attachment",
                        Json.createObjectBuilder()
                                .add("name", Wording.fileName(step))
                                .add(
                                        "data",
                                        Base64.getEncoder()
                                                .encodeToString(
                                                        summary.content().get()))));
        return Json.createObjectBuilder()
                .add("member_id", member)
                .add("comment", comment)
                .build();
    }

    /** The id of the comment with this mark among a candidate's activities. */
    static Optional<String> commentWith(String mark, JsonObject activities) {
        return JsonRead.objects(activities, "activities").stream()
                .filter(one -> JsonRead.text(one, "body")
                        .filter(body -> body.lines().findFirst().orElse("").contains(mark))
                        .isPresent())
                .findFirst()
                .map(one -> JsonRead.text(one, "id").orElse("-"));
    }

    /** A candidate of Workable is one application: the same person is another candidate in another job. */
    static Optional<StagedApplication> staged(JsonObject candidate) {
        var id = JsonRead.text(candidate, "id");
        var email = JsonRead.text(candidate, "email");
        var stage = JsonRead.text(candidate, "stage");
        if (id.isEmpty() || email.isEmpty() || stage.isEmpty() || candidate.getBoolean("disqualified", false)) {
            return Optional.empty();
        }
        return Optional.of(new StagedApplication(
                new OrderedCandidate(
                        JsonRead.text(candidate, "name").orElse(email.get()), email.get(), id, id, Optional.empty()),
                JsonRead.object(candidate, "job").flatMap(job -> JsonRead.text(job, "shortcode")),
                stage.get()));
    }
}
