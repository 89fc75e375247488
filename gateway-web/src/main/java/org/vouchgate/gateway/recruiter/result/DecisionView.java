package org.vouchgate.gateway.recruiter.result;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.vouchgate.gateway.decision.Decision;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.words.Words;

/**
 * What people decided about the candidate.
 *
 * @param possible whether there is anything to decide on
 * @param counts   the decision that counts, if there is one
 * @param earlier  those it took the place of, the latest first
 * @param choices  what can be decided, by name
 */
public record DecisionView(
        boolean possible, Optional<Line> counts, List<Line> earlier, List<String> choices, DecisionForm form) {

    /**
     * One decision.
     *
     * @param when   when
     * @param who    the name of whoever decided
     * @param sealed whether they did not know who the candidate was
     */
    public record Line(Badge outcome, String reason, String when, String who, boolean sealed) {

        static Line of(Words words, Decision decision) {
            return new Line(
                    Badge.ofDecision(decision.outcome().wireName()),
                    decision.reason(),
                    words.minute(decision.at()),
                    decision.by().name(),
                    decision.whileSealed());
        }
    }

    public DecisionView {
        earlier = List.copyOf(earlier);
        choices = List.copyOf(choices);
    }

    /** @param decisions the one that counts first */
    static DecisionView of(Words words, boolean possible, List<Decision> decisions, DecisionForm form) {
        return new DecisionView(
                possible,
                decisions.stream().findFirst().map(decision -> Line.of(words, decision)),
                decisions.stream()
                        .skip(1)
                        .map(decision -> Line.of(words, decision))
                        .toList(),
                Arrays.stream(Decision.Outcome.values())
                        .map(Decision.Outcome::wireName)
                        .toList(),
                form.mistakes().isEmpty() && form.reason().isEmpty()
                        ? new DecisionForm("", "", String.valueOf(decisions.size()), form.mistakes())
                        : form);
    }
}
