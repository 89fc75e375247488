package org.vouchgate.summary.pdf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Finding;
import org.vouchgate.summary.CredentialLine;
import org.vouchgate.summary.SummaryDocument;

/** What could not be checked, neither fine nor failed. */
final class OpenQuestions {

    private OpenQuestions() {}

    /** Findings that stayed open are told even if nobody listed them. */
    static List<Said> of(SummaryDocument summary, Speech speech) {
        var open = new LinkedHashSet<Said>();
        summary.notChecked().forEach(sentence -> open.add(Said.sentence(sentence)));
        summary.credentials().forEach(credential -> collect(credential, summary.blind(), speech, open));
        return open.isEmpty() ? List.of(nothingOpen(summary, speech)) : List.copyOf(open);
    }

    private static void collect(CredentialLine credential, boolean blind, Speech speech, Set<Said> open) {
        credential.findings().stream()
                .filter(finding -> finding.answer() == Answer.UNKNOWN)
                .forEach(finding -> open.add(said(credential, finding, blind, speech)));
        credential.inside().forEach(part -> collect(part, blind, speech, open));
    }

    private static Said said(CredentialLine credential, Finding finding, boolean blind, Speech speech) {
        return blind
                ? speech.say("pdf.open.blind", speech.of(finding.check()), credential.issuer())
                : speech.of(finding);
    }

    private static Said nothingOpen(SummaryDocument summary, Speech speech) {
        return speech.say(summary.credentials().isEmpty() ? "pdf.open.nothing-presented" : "pdf.open.nothing");
    }
}
