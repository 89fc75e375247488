package org.vouchgate.summary.pdf;

import java.util.List;
import org.vouchgate.summary.CredentialLine;
import org.vouchgate.summary.SummaryDocument;

/** Everything that two pages cannot hold, whole. */
final class Annex {

    private static final float DEEPER = 10;
    private static final float FIRST = 18;
    private static final float SECOND = 122;

    private final Parts parts;
    private final Flow flow;
    private final Speech speech;
    private final SummaryDocument summary;

    Annex(Parts parts, SummaryDocument summary) {
        this.parts = parts;
        this.flow = parts.flow();
        this.speech = parts.speech();
        this.summary = summary;
    }

    /** @param shortened what the pages before could not tell whole */
    void draw(Shortened shortened) {
        boolean evidence = summary.match().requirements().stream()
                .anyMatch(line -> !line.evidence().isEmpty());
        boolean requirements = shortened.requirements() || evidence;
        if (!requirements && !shortened.any() && summary.credentials().isEmpty()) {
            return;
        }
        flow.turn();
        parts.section("pdf.annex", Role.H2);
        if (shortened.head()) {
            facts();
        }
        if (shortened.reasons()) {
            new Reasons(parts).whole(summary.match());
        }
        if (requirements) {
            new Requirements(parts).whole(summary.match());
        }
        if (!summary.credentials().isEmpty()) {
            credentials();
        }
        if (shortened.open()) {
            list("pdf.open", OpenQuestions.of(summary, speech));
        }
        if (shortened.said()) {
            summary.circumstances()
                    .correction()
                    .ifPresent(said -> list("pdf.correction.title", List.of(Said.theirs(said.text()))));
        }
    }

    private void facts() {
        var request = summary.request();
        var section = parts.section("pdf.annex.facts", Role.H3);
        flow.draw(
                section.child("L"),
                List.of(
                        fact("pdf.fact.candidate", Said.theirs(request.candidate())),
                        fact("pdf.fact.job", Said.theirs(request.jobTitle())),
                        fact("pdf.fact.employer", Said.theirs(request.employer())),
                        fact("pdf.fact.asked-by", Said.theirs(request.recruiter())),
                        fact("pdf.fact.purpose", Said.sentence(request.purpose())),
                        fact("pdf.fact.request", Said.code(request.reference())),
                        fact("pdf.fact.live", Said.code(request.liveResult().toASCIIString())),
                        fact("pdf.fact.conclusion", Said.sentence(summary.explanation()))));
    }

    private Row fact(String label, Said value) {
        return flow.set(
                Parts.label(0, 96, speech.say(label)), Parts.body(104, Flow.WIDTH - 104, value, TextStyle.SMALL));
    }

    private void list(String title, List<Said> points) {
        var rows = points.stream()
                .map(point -> parts.point(point, Integer.MAX_VALUE))
                .toList();
        parts.points(parts.section(title, Role.H3), rows);
    }

    private void credentials() {
        var section = parts.section("pdf.annex.checks", Role.H3);
        summary.credentials().forEach(credential -> credential(section, credential, 0));
    }

    /** One after the other; those inside another follow it, set in. Each was judged alone. */
    private void credential(Tag section, CredentialLine credential, int depth) {
        float in = DEEPER * Math.min(depth, 5);
        var credentials = new Credentials(parts, summary.blind());
        var mark = Mark.of(credential.assurance());
        flow.need(48);
        var part = section.child("Sect");
        flow.draw(
                part,
                flow.set(
                                Cell.at(
                                                SECOND,
                                                Flow.WIDTH - SECOND,
                                                credentials.quoted(credential.title()),
                                                TextStyle.SMALL)
                                        .as(Role.H4),
                                Cell.at(
                                        FIRST + in,
                                        SECOND - FIRST - 6 - in,
                                        speech.of(credential),
                                        TextStyle.SMALL.in(mark.ink())))
                        .with(parts.sign(mark, in, 5))
                        .spaced(5, 0));
        details(part.child("L"), credential, in);
        credential.inside().forEach(inside -> credential(section, inside, depth + 1));
    }

    private void details(Tag list, CredentialLine credential, float in) {
        var credentials = new Credentials(parts, summary.blind());
        flow.draw(
                list,
                flow.set(
                        Parts.label(FIRST + in, SECOND - FIRST - 6 - in, speech.say("pdf.signed-by")),
                        Parts.body(SECOND, Flow.WIDTH - SECOND, Said.theirs(credential.issuer()), TextStyle.SMALL)));
        credential.findings().forEach(finding -> flow.draw(list, credentials.finding(finding, in, Integer.MAX_VALUE)));
        credential
                .notes()
                .forEach(note -> flow.draw(
                        list,
                        flow.set(
                                Parts.label(FIRST + in, SECOND - FIRST - 6 - in, speech.say("pdf.note")),
                                Parts.body(SECOND, Flow.WIDTH - SECOND, Said.sentence(note), TextStyle.SMALL))));
    }
}
