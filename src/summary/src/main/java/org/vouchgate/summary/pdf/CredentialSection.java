package org.vouchgate.summary.pdf;

import java.util.List;
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
        fact("Vouched for by", credential.vouchedBy().orElse("nobody the employer relies on"));
        credential.findings().forEach(this::finding);
        flow.down(6);
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
}
