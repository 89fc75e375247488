package org.vouchgate.summary.pdf;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Check;
import org.vouchgate.credential.Finding;
import org.vouchgate.summary.CredentialLine;
import org.vouchgate.summary.CredentialLine.Judgement;

/**
 * What was verified by whom: each credential with its checks. Signs stand at the left edge, where no foreign text goes.
 *
 * <p>Of an accepted credential the checks that passed share one line, but for who vouches for its issuer.
 */
final class CredentialSection {

    private static final float BETWEEN = 6;
    private static final float INDENT = 18;
    private static final float SECOND = 102;
    private static final float THIRD = 166;

    /** What decides stands first. */
    private static final List<Answer> BY_WEIGHT =
            List.of(Answer.FAILED, Answer.UNKNOWN, Answer.PASSED, Answer.NOT_APPLICABLE);

    private final Flow flow;

    CredentialSection(Flow flow) {
        this.flow = flow;
    }

    void draw(List<CredentialLine> credentials) {
        Headings.draw(flow, "Credentials and their checks");
        if (credentials.isEmpty()) {
            flow.row(Cell.left(0, Flow.WIDTH, "No credential was presented.", TextStyle.BODY));
        }
        for (int i = 0; i < credentials.size(); i++) {
            flow.down(i == 0 ? 0 : BETWEEN);
            credential(credentials.get(i));
        }
    }

    private void credential(CredentialLine credential) {
        var mark = Mark.of(credential.assurance());
        flow.need(52);
        flow.row(
                (sheet, base) -> mark.draw(sheet, Flow.MARGIN + 6, base + 3, 6),
                Cell.left(INDENT, SECOND - INDENT - 6, credential.words(), TextStyle.STRONG.in(mark.ink())),
                Cell.left(SECOND, Flow.WIDTH - SECOND, Wording.quoted(credential.title()), TextStyle.BODY));
        flow.row(
                Cell.left(INDENT, SECOND - INDENT - 6, "Signed by", TextStyle.QUIET),
                Cell.left(SECOND, Flow.WIDTH - SECOND, credential.issuer(), TextStyle.SMALL));
        for (var answer : BY_WEIGHT) {
            findings(credential, answer);
        }
        notMade(credential.findings());
        credential.notes().forEach(this::note);
        credential.inside().forEach(part -> inside(part, 0));
    }

    private void note(String words) {
        flow.row(
                Cell.left(INDENT, SECOND - INDENT - 6, "Note", TextStyle.QUIET),
                Cell.left(SECOND, Flow.WIDTH - SECOND, words, TextStyle.SMALL));
    }

    /** A credential inside another, in one line and its reasons: each was judged alone, and does not share the line above. */
    private void inside(CredentialLine part, int depth) {
        var mark = Mark.of(part.assurance());
        float left = INDENT + 10 * (depth + 1);
        flow.need(24);
        flow.down(2);
        flow.row(
                (sheet, base) -> mark.draw(sheet, Flow.MARGIN + left - 8, base + 2.7f, 3.8f),
                Cell.left(left, SECOND + 20 - left, part.words(), TextStyle.SMALL.in(mark.ink())),
                Cell.left(
                        SECOND + 20,
                        Flow.WIDTH - SECOND - 20,
                        Wording.quoted(part.title()) + ", signed by " + part.issuer(),
                        TextStyle.SMALL));
        part.findings().stream()
                .filter(finding -> finding.answer() == Answer.FAILED || finding.answer() == Answer.UNKNOWN)
                .map(Finding::sentence)
                .forEach(this::reason);
        part.notes().forEach(this::reason);
        part.inside().forEach(each -> inside(each, depth + 1));
    }

    private void reason(String words) {
        flow.row(Cell.left(SECOND + 20, Flow.WIDTH - SECOND - 20, words, TextStyle.SMALL.in(Ink.NEUTRAL)));
    }

    private void findings(CredentialLine credential, Answer answer) {
        var such = credential.findings().stream()
                .filter(finding -> finding.answer() == answer)
                .toList();
        if (answer == Answer.PASSED && credential.judgement() == Judgement.ACCEPTED) {
            passed(such);
        } else {
            such.forEach(this::finding);
        }
    }

    private void passed(List<Finding> findings) {
        var others = EnumSet.noneOf(Check.class);
        for (var finding : findings) {
            if (finding.check() == Check.ISSUER_TRUST) {
                finding(finding);
            } else {
                others.add(finding.check());
            }
        }
        others(Mark.TICK, Wording.of(Answer.PASSED), others);
    }

    private void finding(Finding finding) {
        var answer = finding.answer();
        check(Mark.of(answer), Wording.of(finding.check()), Wording.of(answer), finding.sentence());
    }

    /** A check that nobody made must not look like one that passed. */
    private void notMade(List<Finding> findings) {
        var missing = EnumSet.allOf(Check.class);
        findings.forEach(finding -> missing.remove(finding.check()));
        others(Mark.DASH, "not made", missing);
    }

    private void others(Mark mark, String answer, Set<Check> checks) {
        if (!checks.isEmpty()) {
            check(mark, "Other checks", answer, Wording.of(checks));
        }
    }

    private void check(Mark mark, String what, String answer, String words) {
        flow.row(
                (sheet, base) -> mark.draw(sheet, Flow.MARGIN + 6, base + 2.7f, 3.4f),
                Cell.left(INDENT, SECOND - INDENT - 6, what, TextStyle.SMALL),
                Cell.left(SECOND, THIRD - SECOND - 4, answer, TextStyle.SMALL.in(mark.ink())),
                Cell.left(THIRD, Flow.WIDTH - THIRD, words, TextStyle.SMALL));
    }
}
