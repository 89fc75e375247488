package org.vouchgate.record;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vouchgate.record.Step.Answer;

/**
 * What came of verifying a file again.
 *
 * @param record what it holds; absent unless the signature over it was found to be right
 * @param steps  one for each question that was asked, in their order
 */
public record Verification(Optional<VerificationRecord> record, List<Step> steps) {

    /** What it comes down to. */
    public enum Conclusion {
        /** Everything that was asked held. */
        HOLDS,
        /** Something failed: the file is not what it says it is. */
        DOES_NOT_HOLD,
        /** Nothing failed, and something could not be found out. */
        NOT_KNOWN;

        /** As it stands in keys of words, and in what the command writes. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Verification {
        steps = List.copyOf(steps);
    }

    /** What it comes down to; never that it holds where nothing was found that somebody signed. */
    public Conclusion conclusion() {
        if (anyIs(Answer.FAILED)) {
            return Conclusion.DOES_NOT_HOLD;
        }
        return anyIs(Answer.UNKNOWN) || !isSigned() ? Conclusion.NOT_KNOWN : Conclusion.HOLDS;
    }

    private boolean isSigned() {
        return record.isPresent()
                || steps.stream()
                        .anyMatch(step -> step.question() == Question.PDF_SIGNATURE && step.answer() == Answer.PASSED);
    }

    private boolean anyIs(Answer answer) {
        return steps.stream().anyMatch(step -> step.answer() == answer);
    }
}
