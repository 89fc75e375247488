package org.vouchgate.gateway.platform;

import java.util.List;
import java.util.Optional;
import org.vouchgate.words.Words;

/**
 * An input that is not what it should be. Says where, and what to do: to programs in English, and to people in their language where
 * there are words for it.
 */
public final class BadInput extends UserError {

    private static final long serialVersionUID = 1L;

    private final transient Optional<Said> said;

    /** A sentence of the words, and what it is filled with. */
    private record Said(String key, List<Object> arguments) {

        String in(Words words) {
            return words.say(key, arguments.toArray());
        }
    }

    private BadInput(String detail, List<Problem.Error> errors, Optional<Said> said) {
        super(Problem.of("bad-input", 400, "The input is not usable", detail, errors));
        this.said = said;
    }

    public BadInput(String detail, List<Problem.Error> errors) {
        this(detail, errors, Optional.empty());
    }

    public BadInput(String pointer, String detail) {
        this(summary(pointer), List.of(new Problem.Error(pointer, detail)));
    }

    /** What is wrong at one place, for which there is a sentence in each language. */
    public static BadInput said(String pointer, String key, Object... arguments) {
        var said = new Said(key, List.of(arguments));
        return new BadInput(
                summary(pointer), List.of(new Problem.Error(pointer, said.in(Words.english()))), Optional.of(said));
    }

    /** What is wrong, in the reader's language; empty where only English says it. */
    public Optional<String> in(Words words) {
        return said.map(known -> known.in(words));
    }

    private static String summary(String pointer) {
        return "Correct " + pointer + " and send it again.";
    }
}
