package org.vouchgate.summary.pdf;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.vouchgate.credential.Check;
import org.vouchgate.credential.Finding;
import org.vouchgate.summary.CredentialLine;

/** What was verified by whom: each credential with its checks. Signs stand at the left edge, where no foreign text goes. */
final class CredentialSection {

    private static final float INDENT = 18;
    private static final float SECOND = 112;
    private static final float THIRD = 182;

    private final Flow flow;

    CredentialSection(Flow flow) {
        this.flow = flow;
    }

    void draw(List<CredentialLine> credentials) {
        Headings.draw(flow, "Credentials and their checks");
        if (credentials.isEmpty()) {
            flow.row(Cell.left(0, Flow.WIDTH, "No credential was presented.", TextStyle.BODY));
        }
        for (var credential : credentials) {
            credential(credential);
        }
    }

    private void credential(CredentialLine credential) {
        var mark = Mark.of(credential.judgement());
        flow.need(90);
        flow.row(
                (sheet, base) -> mark.draw(sheet, Flow.MARGIN + 6, base + 3, 6),
                Cell.left(INDENT, SECOND - INDENT - 6, credential.judgement().words(), TextStyle.STRONG.in(mark.ink())),
                Cell.left(SECOND, Flow.WIDTH - SECOND, Wording.quoted(credential.title()), TextStyle.BODY));
        fact("Signed by", credential.issuer());
        fact("Vouched for by", credential.vouchedBy().orElseGet(() -> whyNobodyVouches(credential.findings())));
        credential.findings().forEach(this::finding);
        notAsked(credential.findings());
        flow.down(6);
    }

    private static String whyNobodyVouches(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.check() == Check.ISSUER_TRUST)
                .findFirst()
                .map(finding -> switch (finding.answer()) {
                    case FAILED -> "nobody the employer relies on";
                    case UNKNOWN -> "could not be found out";
                    case PASSED, NOT_APPLICABLE -> "not stated";
                })
                .orElse("not asked");
    }

    private void fact(String label, String value) {
        flow.row(
                Cell.left(INDENT, SECOND - INDENT - 6, label, TextStyle.QUIET),
                Cell.left(SECOND, Flow.WIDTH - SECOND, value, TextStyle.SMALL));
    }

    private void finding(Finding finding) {
        var mark = Mark.of(finding.answer());
        flow.row(
                (sheet, base) -> mark.draw(sheet, Flow.MARGIN + 6, base + 2.7f, 3.4f),
                Cell.left(INDENT, SECOND - INDENT - 6, Wording.of(finding.check()), TextStyle.SMALL),
                Cell.left(SECOND, THIRD - SECOND - 6, Wording.of(finding.answer()), TextStyle.SMALL.in(mark.ink())),
                Cell.left(THIRD, Flow.WIDTH - THIRD, finding.sentence(), TextStyle.SMALL));
    }

    /** A check that nobody made must not look like one that passed. */
    private void notAsked(List<Finding> findings) {
        var missing = EnumSet.allOf(Check.class);
        findings.forEach(finding -> missing.remove(finding.check()));
        if (!missing.isEmpty()) {
            var names = missing.stream().map(Wording::of).collect(Collectors.joining(", "));
            flow.row(
                    (sheet, base) -> Mark.DASH.draw(sheet, Flow.MARGIN + 6, base + 2.7f, 3.4f),
                    Cell.left(INDENT, SECOND - INDENT - 6, "Other checks", TextStyle.SMALL),
                    Cell.left(SECOND, THIRD - SECOND - 6, "not made", TextStyle.SMALL.in(Mark.DASH.ink())),
                    Cell.left(THIRD, Flow.WIDTH - THIRD, names, TextStyle.SMALL));
        }
    }
}
