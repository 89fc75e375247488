package org.vouchgate.gateway.batch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One line of a list, as read.
 *
 * @param number  where it begins, counted from one as editors and spreadsheets do
 * @param typed   as it was typed
 * @param whom    what was read from it
 * @param mistake why nobody is asked because of it, if so
 */
public record ListedLine(int number, String typed, ListedCandidate whom, Optional<Mistake> mistake) {

    /**
     * Why a line cannot be used.
     *
     * @param kind      which of the sentences says so
     * @param arguments for its places
     */
    public record Mistake(Kind kind, List<Object> arguments) {

        /** The kinds there are. */
        public enum Kind {
            TOO_MANY_COLUMNS,
            NOBODY,
            TOO_LONG,
            HIDDEN_CHARACTERS,
            FORMULA,
            NO_ADDRESS,
            BAD_ADDRESS,
            TWICE,
            ASKED_ALREADY;

            /** The key of the sentence. */
            public String key() {
                return "batch.mistake." + name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
        }

        public Mistake {
            arguments = List.copyOf(arguments);
        }

        static Optional<Mistake> of(Kind kind, Object... arguments) {
            return Optional.of(new Mistake(kind, List.of(arguments)));
        }
    }

    ListedLine wrong(Mistake.Kind kind, Object... arguments) {
        return new ListedLine(number, typed, whom, Mistake.of(kind, arguments));
    }

    public boolean isFine() {
        return mistake.isEmpty();
    }
}
