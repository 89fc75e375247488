package org.vouchgate.record;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One question with its answer.
 *
 * @param why       the answer's reason: {@code verify.step.} and this is the key of the sentence for it
 * @param arguments what stands in the sentence's places: texts and instants
 */
public record Step(Question question, Answer answer, String why, List<Object> arguments) {

    /** How sure it is. */
    public enum Answer {
        PASSED,
        FAILED,
        /** It could not be found out with what was at hand. */
        UNKNOWN,
        /** It was not asked, and says nothing for or against. */
        NOT_ASKED;

        /** As it stands in keys of words, and in what the command writes. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cf}]");

    public Step {
        arguments = arguments.stream().map(Step::harmless).toList();
        if (!arguments.stream().allMatch(each -> each instanceof String || each instanceof Instant)) {
            throw new IllegalArgumentException("a sentence takes texts and instants");
        }
    }

    /** Names come from whoever made the file, and must turn around neither a sentence nor a terminal. */
    private static Object harmless(Object argument) {
        return argument instanceof String text ? CONTROLS.matcher(text).replaceAll("") : argument;
    }

    static Step passed(Question question, String why, Object... arguments) {
        return new Step(question, Answer.PASSED, why, List.of(arguments));
    }

    static Step failed(Question question, String why, Object... arguments) {
        return new Step(question, Answer.FAILED, why, List.of(arguments));
    }

    static Step unknown(Question question, String why, Object... arguments) {
        return new Step(question, Answer.UNKNOWN, why, List.of(arguments));
    }

    static Step notAsked(Question question, String why, Object... arguments) {
        return new Step(question, Answer.NOT_ASKED, why, List.of(arguments));
    }
}
