package org.vouchgate.gateway.recruiter.result;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.vouchgate.gateway.rights.CandidateSays;
import org.vouchgate.words.Words;

/**
 * What the candidate says about the result.
 *
 * @param unscored that they asked not to be scored, and when
 * @param lines    what they say is wrong, and then what a person is to look at
 */
public record SaysView(Optional<String> unscored, List<Line> lines) {

    /**
     * One statement.
     *
     * @param what     what they want, and about what
     * @param text     in their words
     * @param when     when
     * @param answer   what a person answered, if somebody did
     * @param answered who answered, and when
     * @param open     whether a person has to answer
     */
    public record Line(
            UUID id,
            String what,
            String text,
            String when,
            Optional<String> answer,
            Optional<String> answered,
            boolean open) {}

    public SaysView {
        lines = List.copyOf(lines);
    }

    static SaysView nothing() {
        return new SaysView(Optional.empty(), List.of());
    }

    /** @param veil takes out of text what may not be known */
    static SaysView of(Words words, CandidateSays says, UnaryOperator<String> veil) {
        return new SaysView(
                says.unscoredAt().map(at -> words.say("result.says.unscored", words.minute(at))),
                Stream.concat(
                                says.corrections().stream().map(said -> line(words, said, false, veil)),
                                says.objections().stream().map(said -> line(words, said, true, veil)))
                        .toList());
    }

    private static Line line(Words words, CandidateSays.Said said, boolean objection, UnaryOperator<String> veil) {
        return new Line(
                said.id(),
                words.say((objection ? "result.says.objection." : "result.says.correction.") + said.about()),
                veil.apply(said.text()),
                words.minute(said.at()),
                said.answer().map(veil),
                said.answeredAt()
                        .map(at -> words.say("decision.by", said.answeredBy().orElse(""), words.minute(at))),
                objection && said.answeredAt().isEmpty());
    }

    public boolean isNothing() {
        return lines.isEmpty() && unscored.isEmpty();
    }
}
