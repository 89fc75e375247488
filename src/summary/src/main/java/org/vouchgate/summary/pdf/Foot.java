package org.vouchgate.summary.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouchgate.summary.SummaryDocument;

/** What stands below the credentials: what could not be checked, what the candidate says, how to read the pages. */
final class Foot {

    private static final int MOST_OPEN = 6;
    private static final int MOST_SAID = 6;

    private final Parts parts;
    private final Speech speech;
    private final SummaryDocument summary;
    private final List<Row> open;
    private final Optional<Row> said;
    private final List<Row> closing = new ArrayList<>();

    Foot(Parts parts, SummaryDocument summary, boolean signed) {
        this.parts = parts;
        this.speech = parts.speech();
        this.summary = summary;
        this.open = Reasons.some(parts, OpenQuestions.of(summary, speech), MOST_OPEN);
        this.said = summary.circumstances()
                .correction()
                .map(correction ->
                        parts.paragraph(words(correction.text(), summary.blind()), TextStyle.SMALL, MOST_SAID));
        closing.add(parts.paragraph(speech.say("pdf.advice"), TextStyle.STRONG).spaced(8, 0));
        note("pdf.closing.status", speech.time(summary.circumstances().statusAsOf()));
        note("pdf.closing.marks");
        note(signed ? "pdf.closing.signed" : "pdf.closing.unsigned");
    }

    /** In a blind summary the gateway says that there is something: no words of the candidate's, so no quotation marks. */
    private static Said words(String text, boolean blind) {
        return blind ? Said.ours(text) : Said.theirs("“" + text + "”");
    }

    private void note(String key, Object... arguments) {
        closing.add(parts.paragraph(speech.say(key, arguments), TextStyle.QUIET));
    }

    float height() {
        float height = Parts.HEADING + Row.height(open) + Row.height(closing);
        return said.map(row -> height + Parts.HEADING + row.height()).orElse(height) + 4;
    }

    void draw() {
        parts.points(parts.section("pdf.open", Role.H2), open);
        summary.circumstances().correction().ifPresent(correction -> {
            var title = speech.say("pdf.correction", speech.time(correction.at()));
            said.ifPresent(row -> parts.flow().draw(parts.section(title, Role.H2, Parts.HEADING + 15), row));
        });
        parts.flow().draw(parts.flow().tags().child("Sect"), closing);
    }

    boolean openIsShortened() {
        return open.stream().anyMatch(Row::clipped)
                || OpenQuestions.of(summary, speech).size() > MOST_OPEN;
    }

    boolean saidIsShortened() {
        return said.filter(Row::clipped).isPresent();
    }
}
