package org.vouchgate.summary.pdf;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Check;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.TrustAnswer;
import org.vouchgate.summary.CredentialLine;

/**
 * Each credential in a few lines: the verdict, who signed it, who vouches for the signer, and what did not pass. Signs
 * stand at the edge, where no foreign text goes.
 */
final class Credentials {

    private static final float INDENT = 18;
    private static final float SECOND = 122;
    private static final float THIRD = 196;

    private final Parts parts;
    private final Flow flow;
    private final Speech speech;
    private final boolean blind;

    Credentials(Parts parts, boolean blind) {
        this.parts = parts;
        this.flow = parts.flow();
        this.speech = parts.speech();
        this.blind = blind;
    }

    /**
     * As many as fit above what must stand below them.
     *
     * @return whether some were left out
     */
    boolean draw(List<CredentialLine> credentials, float below) {
        var section = parts.section("pdf.credentials", Role.H2);
        if (credentials.isEmpty()) {
            flow.draw(section, parts.paragraph(speech.say("pdf.credentials.none"), TextStyle.BODY));
        }
        float more = TextStyle.QUIET.leading() + 8;
        for (int i = 0; i < credentials.size(); i++) {
            var credential = credentials.get(i);
            var rows = rows(credential);
            var head = head(credential);
            float last = i == credentials.size() - 1 ? 0 : more;
            if (head.height() + Row.height(rows) + below + last > flow.room()) {
                var left = speech.say("pdf.more.credentials", credentials.size() - i);
                flow.draw(section, parts.paragraph(left, TextStyle.QUIET).spaced(8, 0));
                return true;
            }
            var part = section.child("Sect");
            flow.draw(part, head);
            flow.draw(part.child("L"), rows);
        }
        return false;
    }

    private Row head(CredentialLine credential) {
        var mark = Mark.of(credential.assurance());
        return flow.set(
                        Cell.at(SECOND, Flow.WIDTH - SECOND, quoted(credential.title()), TextStyle.BODY)
                                .as(Role.H3)
                                .most(2),
                        Cell.at(INDENT, SECOND - INDENT - 6, speech.of(credential), TextStyle.STRONG.in(mark.ink()))
                                .most(2))
                .with(parts.sign(mark, 0, 6))
                .spaced(6, 0);
    }

    Said quoted(String title) {
        return Said.theirs("“" + title.replace('“', '"').replace('”', '"') + "”");
    }

    private List<Row> rows(CredentialLine credential) {
        var rows = new ArrayList<Row>();
        rows.add(row(speech.say("pdf.signed-by"), Said.theirs(credential.issuer())));
        var trust = credential.findings().stream()
                .filter(finding -> finding.check() == Check.ISSUER_TRUST && finding.answer() == Answer.PASSED)
                .findFirst();
        trust.ifPresent(finding -> rows.add(row(speech.say("pdf.vouched-by"), vouching(finding))));
        for (var finding : credential.findings()) {
            if (finding.answer() == Answer.FAILED || finding.answer() == Answer.UNKNOWN) {
                rows.add(finding(finding));
            }
        }
        passed(credential).ifPresent(rows::add);
        notMade(credential.findings()).ifPresent(rows::add);
        credential.notes().stream()
                .limit(2)
                .forEach(note -> rows.add(row(speech.say("pdf.note"), Said.sentence(note))));
        if (!credential.inside().isEmpty()) {
            rows.add(row(
                    speech.say("pdf.inside"),
                    speech.say("pdf.inside.count", credential.inside().size())));
        }
        return rows;
    }

    /** The lists that vouch, or the sentence that says so. */
    private Said vouching(Finding finding) {
        var lists = finding.asked().stream()
                .filter(each -> each.outcome() == TrustAnswer.Outcome.MATCHED)
                .map(TrustAnswer::source)
                .collect(Collectors.joining("; "));
        return lists.isEmpty() ? sentence(finding) : Said.english(lists);
    }

    private Row row(Said label, Said words) {
        return flow.set(
                Parts.label(INDENT, SECOND - INDENT - 6, label),
                Parts.body(SECOND, Flow.WIDTH - SECOND, words, TextStyle.SMALL).most(2));
    }

    private Row finding(Finding finding) {
        return finding(finding, 0, 2);
    }

    /** One check: what was asked, how it came out, and why. */
    Row finding(Finding finding, float indent, int most) {
        var mark = Mark.of(finding.answer());
        return flow.set(
                        Parts.label(INDENT + indent, SECOND - INDENT - indent - 6, speech.of(finding.check())),
                        Parts.body(
                                        SECOND,
                                        THIRD - SECOND - 6,
                                        speech.of(finding.answer()),
                                        TextStyle.SMALL.in(mark.ink()))
                                .most(2),
                        Cell.at(THIRD, Flow.WIDTH - THIRD, sentence(finding), TextStyle.SMALL)
                                .as(Role.MORE)
                                .most(most))
                .with(parts.sign(mark, 2.6f + indent, 3.4f));
    }

    /** Why, unless the summary is blind: then it says that it says nothing. */
    Said sentence(Finding finding) {
        return blind ? Said.ours(finding.sentence()) : speech.of(finding);
    }

    private Optional<Row> passed(CredentialLine credential) {
        var passed = EnumSet.noneOf(Check.class);
        credential.findings().stream()
                .filter(finding -> finding.answer() == Answer.PASSED)
                .forEach(finding -> passed.add(finding.check()));
        return checks(passed, Mark.TICK, "pdf.passed");
    }

    /** A check that nobody made must not look like one that passed. */
    private Optional<Row> notMade(List<Finding> findings) {
        var missing = EnumSet.allOf(Check.class);
        findings.forEach(finding -> missing.remove(finding.check()));
        return checks(missing, Mark.DASH, "pdf.not-made");
    }

    private Optional<Row> checks(EnumSet<Check> checks, Mark mark, String key) {
        return checks.isEmpty()
                ? Optional.empty()
                : Optional.of(row(speech.say(key), speech.list(checks)).with(parts.sign(mark, 2.6f, 3.4f)));
    }
}
