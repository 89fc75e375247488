package org.vouchgate.summary.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouchgate.summary.SummaryDocument;
import org.vouchgate.summary.SummaryRequest;
import org.vouchgate.summary.Superseded;

/** The head of the first page: who, for which job, the verdict, the score, the code, and the facts of the request. */
final class Masthead {

    private static final float CODE = 100;
    private static final float LEFT = Flow.WIDTH - CODE - 18;
    private static final float SIGN = 11;
    private static final float LABEL = 74;
    private static final float SECOND = 262;
    private static final float BAR = 150;

    private final Parts parts;
    private final Flow flow;
    private final Speech speech;
    private final Optional<Picture> logo;
    private final boolean signed;
    private final List<Row> clipped = new ArrayList<>();

    Masthead(Parts parts, Optional<Picture> logo, boolean signed) {
        this.parts = parts;
        this.flow = parts.flow();
        this.speech = parts.speech();
        this.logo = logo;
        this.signed = signed;
    }

    /** @return whether something had to be shortened, so that the annex must tell it whole */
    boolean draw(SummaryDocument summary) {
        float top = flow.y();
        var section = flow.tags().child("Sect");
        logo.ifPresent(picture -> picture.draw(flow, section));
        who(section, summary);
        summary.circumstances().superseded().ifPresent(by -> superseded(section, by));
        if (!signed) {
            warning(section, speech.say("pdf.unsigned"));
        }
        verdict(section, summary);
        if (!summary.match().requirements().isEmpty()) {
            score(section, summary);
        }
        float bottom = code(section, summary.request(), top);
        flow.clear(bottom);
        facts(section, summary);
        return !clipped.isEmpty();
    }

    private void draw(Tag tag, Row row) {
        flow.draw(tag, row);
        if (row.clipped()) {
            clipped.add(row);
        }
    }

    private Row line(Said words, TextStyle style, int most) {
        return flow.set(Cell.at(0, LEFT, words, style).most(most));
    }

    private void who(Tag section, SummaryDocument summary) {
        var request = summary.request();
        flow.bookmark(speech.say("pdf.title"), 1);
        draw(
                section,
                flow.set(Cell.at(0, LEFT, speech.say("pdf.title"), TextStyle.QUIET)
                        .as(Role.H1)));
        draw(
                section,
                line(Said.theirs(request.candidate()), TextStyle.TITLE, 2).spaced(0, 3)); // room for long descenders
        draw(section, line(speech.say("pdf.for", request.jobTitle(), request.employer()), TextStyle.BODY, 2));
        if (summary.blind()) {
            draw(section, line(speech.say("pdf.blind.note"), TextStyle.QUIET, 2));
        }
    }

    private void superseded(Tag section, Superseded by) {
        warning(section, speech.say("pdf.superseded", speech.time(by.at()), by.reference()));
    }

    /** What keeps anybody from relying on the summary. */
    private void warning(Tag section, Said said) {
        var row = flow.set(Cell.at(2 * SIGN + 8, LEFT - 2 * SIGN - 8, said, TextStyle.STRONG.in(Ink.UNSURE))
                        .most(3))
                .spaced(6, 0)
                .with(parts.sign(Mark.QUESTION, SIGN - 6, 6));
        draw(section, row);
    }

    private void verdict(Tag section, SummaryDocument summary) {
        var mark = Mark.of(summary.outcome());
        var words = speech.of(summary.outcome());
        draw(
                section,
                flow.set(Cell.at(2 * SIGN + 8, LEFT - 30, words, TextStyle.TITLE.in(mark.ink()))
                                .as(Role.H2))
                        .with((sheet, base) -> mark.draw(sheet, flow.left(0, 2 * SIGN) + SIGN, base + 6, SIGN))
                        .spaced(8, 4));
        draw(section, line(Said.sentence(summary.explanation()), TextStyle.BODY, 5));
    }

    private void score(Tag section, SummaryDocument summary) {
        var match = summary.match();
        var list = section.child("L");
        var said = scoreSaid(summary);
        draw(
                list,
                flow.set(
                                Parts.label(0, LABEL - 6, speech.say("pdf.score")),
                                Parts.body(LABEL, LEFT - LABEL, said, TextStyle.LARGE))
                        .spaced(8, 0));
        match.score().ifPresent(this::bar);
        draw(
                list,
                flow.set(
                        Parts.label(0, LABEL - 6, speech.say("pdf.evidence")),
                        Parts.body(
                                LABEL,
                                LEFT - LABEL,
                                speech.say("pdf.coverage", speech.percent(match.coverage())),
                                TextStyle.BODY)));
    }

    private Said scoreSaid(SummaryDocument summary) {
        var match = summary.match();
        if (summary.circumstances().optedOut()) {
            return speech.say("pdf.score.opted-out");
        }
        if (match.isUnscored()) {
            return speech.say("pdf.score.off");
        }
        return match.score()
                .map(score -> speech.say("pdf.score.number", speech.number(score)))
                .orElseGet(() -> speech.say("pdf.score.none"));
    }

    /** The score as a length, for the eye; the number says the same. */
    private void bar(double score) {
        flow.down(6);
        float width = (float) (BAR * score / 100);
        flow.sheet().box(flow.left(LABEL, BAR), flow.y(), BAR, 3, Ink.RULE);
        if (width > 0) {
            flow.sheet().box(flow.left(LABEL, width), flow.y(), width, 3, Ink.TEXT);
        }
        flow.down(1);
    }

    private float code(Tag section, SummaryRequest request, float top) {
        var code = QrCode.of(request.liveResult());
        var figure = section.child("Figure");
        float quiet = code.quietZone(CODE);
        float left = flow.outer(Flow.WIDTH - CODE, CODE, quiet);
        float upper = top + quiet;
        figure.alt(
                speech.say("pdf.code.alt", request.liveResult().toASCIIString()).bare());
        figure.box(left, upper - CODE, left + CODE, upper);
        flow.sheet().content(Optional.of(figure), () -> code.draw(flow.sheet(), left, upper, CODE));
        float below = flow.y();
        flow.down(below - (upper - CODE + 2));
        draw(
                section,
                flow.set(Cell.at(Flow.WIDTH - CODE, CODE, speech.say("pdf.code"), TextStyle.TINY)
                        .atEnd()
                        .most(2)));
        float bottom = flow.y();
        flow.down(bottom - below);
        return bottom;
    }

    private void facts(Tag section, SummaryDocument summary) {
        var request = summary.request();
        flow.down(8);
        flow.rule();
        flow.down(3);
        var list = section.child("L");
        list.unnumbered();
        wide(list, "pdf.fact.purpose", Said.sentence(request.purpose()));
        pair(
                list,
                "pdf.fact.asked-by",
                Said.theirs(request.recruiter()),
                "pdf.fact.asked",
                speech.time(request.askedAt()));
        pair(
                list,
                "pdf.fact.judged",
                speech.time(request.judgedAt()),
                "pdf.fact.status",
                speech.time(summary.circumstances().statusAsOf()));
        pair(
                list,
                "pdf.fact.kept",
                speech.time(request.retainedUntil()),
                "pdf.fact.request",
                Said.code(request.reference()));
        wide(list, "pdf.fact.live", Said.code(request.liveResult().toASCIIString()));
    }

    private void pair(Tag list, String label, Said value, String label2, Said value2) {
        draw(
                list,
                flow.set(
                        Parts.label(0, LABEL - 6, speech.say(label)),
                        Parts.body(LABEL, SECOND - LABEL - 12, value, TextStyle.SMALL)
                                .most(2),
                        Parts.label(SECOND, LABEL - 6, speech.say(label2)),
                        Parts.body(SECOND + LABEL, Flow.WIDTH - SECOND - LABEL, value2, TextStyle.SMALL)
                                .most(2)));
    }

    private void wide(Tag list, String label, Said value) {
        draw(
                list,
                flow.set(
                        Parts.label(0, LABEL - 6, speech.say(label)),
                        Parts.body(LABEL, Flow.WIDTH - LABEL, value, TextStyle.SMALL)
                                .most(3)));
    }
}
