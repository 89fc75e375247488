package org.vouchgate.ats.greenhouse;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.HashSet;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.wording.Wording;

/** The rows of Greenhouse's card: flat, few, and always under the same names, because recruiters filter by them. */
final class CardRows {

    private static final int ROWS = 10;

    private CardRows() {}

    static JsonObject of(CandidateReport report) {
        var rows = Json.createObjectBuilder().add("Verification", report.state().words());
        if (!report.credentials().isEmpty()) {
            rows.add("Credentials verified", report.acceptedOfPresented());
        }
        var keys = new HashSet<String>();
        report.skills().stream().limit(ROWS).forEach(skill -> {
            var key = "Skill: " + Wording.label(skill);
            while (!keys.add(key)) {
                key += "'";
            }
            rows.add(key, Wording.row(skill, report));
        });
        if (report.skills().size() > ROWS) {
            rows.add("More skills", report.skills().size() - ROWS + "… see report");
        }
        return rows.add("As of", Wording.asOf(report))
                .add("Revision", report.revision())
                .build();
    }
}
