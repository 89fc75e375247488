package org.vouchgate.ats.partners;

import java.util.Map;
import org.vouchgate.ats.report.ReportState;

/**
 * Recruitee's bodies, as far as they are known.
 *
 * <p>Confirmed by its documents: the members of an order, the list of tests, and of a report its {@code status}
 * ({@code sent}, {@code completed}, {@code failed}, {@code canceled}), {@code score} as text and {@code completed_at}.
 * Not confirmed, and therefore settings: what {@code subtitle} and {@code urls} may hold, and which events it signs.
 * {@code failed} is a judgement of a person, so no state has that word unless a setting says so.
 */
final class RecruiteeMapping {

    static final Assumptions ASSUMED = new Assumptions(
            Map.of(
                    "order", "/report_id",
                    "package", "/test_id",
                    "email", "/email",
                    "first-name", "/first_name",
                    "last-name", "/last_name",
                    "candidate", "/candidate_id"),
            """
            {"status": "{{status}}", "score": "{{score-text}}", "completed_at": "{{completed-at}}",
             "subtitle": "{{verdict}}", "urls": {"report": "{{link}}"}}
            """,
            Map.of(
                    ReportState.VERIFIED, "completed",
                    ReportState.PARTIALLY_VERIFIED, "completed",
                    ReportState.NOT_VERIFIED, "completed",
                    ReportState.UNDETERMINED, "completed",
                    ReportState.DECLINED, "canceled",
                    ReportState.EXPIRED, "canceled",
                    ReportState.CANCELLED, "canceled"));

    private RecruiteeMapping() {}
}
