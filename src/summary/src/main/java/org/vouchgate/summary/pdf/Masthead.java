package org.vouchgate.summary.pdf;

import org.vouchgate.summary.MatchLines;
import org.vouchgate.summary.SummaryDocument;
import org.vouchgate.summary.SummaryRequest;

/** The head of the first page: the verdict in its fixed place, the score, the QR code, who asked whom for what. */
final class Masthead {

    private static final float CODE = 98;
    private static final float LEFT = Flow.WIDTH - CODE - 18;
    private static final float SIGN = 11;
    private static final float SECOND = 262;
    private static final float LABEL = 62;
    private static final float REFERENCE = 108;

    private final Flow flow;

    Masthead(Flow flow) {
        this.flow = flow;
    }

    void draw(SummaryDocument summary) {
        flow.row(
                Cell.left(0, REFERENCE, "VERIFICATION SUMMARY", TextStyle.QUIET),
                Cell.left(
                        REFERENCE,
                        LEFT - REFERENCE,
                        "Request " + summary.request().reference(),
                        TextStyle.QUIET),
                Cell.right(Flow.WIDTH - CODE, CODE, "Scan for the live result", TextStyle.QUIET));
        float bottomOfCode = code(summary.request());
        verdict(summary);
        if (!summary.match().requirements().isEmpty()) {
            score(summary.match());
        }
        flow.clear(bottomOfCode);
        facts(summary.request());
    }

    private float code(SummaryRequest request) {
        var code = QrCode.of(request.liveResult());
        float quietZone = code.quietZone(CODE);
        code.draw(flow.sheet(), Flow.MARGIN + Flow.WIDTH - CODE + quietZone, flow.y() + 2, CODE);
        return flow.y() - CODE + quietZone - 2;
    }

    private void verdict(SummaryDocument summary) {
        var mark = Mark.of(summary.outcome());
        flow.down(6);
        flow.row(
                (sheet, base) -> mark.draw(sheet, Flow.MARGIN + SIGN, base + 6, SIGN),
                Cell.left(2 * SIGN + 8, LEFT - 30, summary.outcome().words(), TextStyle.TITLE.in(mark.ink())));
        flow.down(5);
        flow.row(Cell.left(0, LEFT, summary.explanation(), TextStyle.BODY));
    }

    private void score(MatchLines match) {
        var score = match.score().map(Wording::number).map(number -> number + " out of 100");
        flow.down(7);
        flow.row(
                Cell.left(0, LABEL, "Match score", TextStyle.QUIET),
                Cell.left(
                        LABEL,
                        LEFT - LABEL,
                        score.orElse(match.isUnscored() ? Wording.UNSCORED : Wording.NOT_ENOUGH_EVIDENCE),
                        TextStyle.LARGE));
        flow.row(
                Cell.left(0, LABEL, "Evidence", TextStyle.QUIET),
                Cell.left(
                        LABEL,
                        LEFT - LABEL,
                        "for " + Wording.percent(match.coverage()) + " of the requirements",
                        TextStyle.BODY));
    }

    private void facts(SummaryRequest request) {
        flow.down(8);
        flow.rule();
        flow.down(3);
        wide("Candidate", request.candidate(), TextStyle.LARGE);
        flow.down(2);
        pair("Job", request.jobTitle(), "Employer", request.employer());
        wide("Purpose", request.purpose(), TextStyle.BODY);
        pair("Asked by", request.recruiter(), "Asked", Wording.time(request.askedAt()));
        pair("Judged", Wording.time(request.judgedAt()), "Kept until", Wording.time(request.retainedUntil()));
        wide("Live result", request.liveResult().toASCIIString(), TextStyle.BODY);
    }

    private void pair(String label, String value, String label2, String value2) {
        flow.row(
                Cell.left(0, LABEL, label, TextStyle.QUIET),
                Cell.left(LABEL, SECOND - LABEL - 12, value, TextStyle.BODY),
                Cell.left(SECOND, LABEL, label2, TextStyle.QUIET),
                Cell.left(SECOND + LABEL, Flow.WIDTH - SECOND - LABEL, value2, TextStyle.BODY));
    }

    private void wide(String label, String value, TextStyle style) {
        flow.row(Cell.left(0, LABEL, label, TextStyle.QUIET), Cell.left(LABEL, Flow.WIDTH - LABEL, value, style));
    }
}
