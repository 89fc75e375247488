package org.vouchgate.ats.generic;

import jakarta.json.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.report.CandidateReport;

/**
 * A report as a CloudEvent in structured JSON. The same report makes the same bytes, so all attempts are equal.
 *
 * @see <a href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/formats/json-format.md">CloudEvents JSON
 *      event format</a>
 */
final class ReportEvent {

    static final String CONTENT_TYPE = "application/cloudevents+json; charset=utf-8";
    static final String UPDATED = "org.vouchgate.verification.updated.v1";
    static final String COMPLETED = "org.vouchgate.verification.completed.v1";

    private ReportEvent() {}

    static byte[] of(Step step, CandidateReport report, AtsAccount account, Payload payload) {
        return Json.createObjectBuilder()
                .add("specversion", "1.0")
                .add("id", step.key().value())
                .add("source", source(account))
                .add("type", report.state().ended() ? COMPLETED : UPDATED)
                .add(
                        "subject",
                        report.target().key().equals("-")
                                ? report.requestId()
                                : report.target().key())
                .add("time", report.checkedAt().toString())
                .add("datacontenttype", "application/json")
                .add("dataschema", payload.schema())
                .add("data", payload.data(report))
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String source(AtsAccount account) {
        return "urn:vouchgate:employer:" + URLEncoder.encode(account.employer(), StandardCharsets.UTF_8);
    }
}
