package org.vouchgate.ats;

import java.util.function.Function;

/**
 * What was read from an ATS. "Not there" and "could not be read" are answers of their own.
 *
 * @param <T> what was wanted
 */
public sealed interface Reading<T> {

    /** Takes the branch that fits. */
    <R> R fold(Function<Known<T>, R> known, Function<Gone<T>, R> gone, Function<Failed<T>, R> failed);

    /** Reads on from what was read. */
    default <R> Reading<R> then(Function<T, Reading<R>> next) {
        return fold(known -> next.apply(known.value()), gone -> new Gone<>(), failed -> new Failed<>(failed.outcome()));
    }

    /** Here it is. */
    record Known<T>(T value) implements Reading<T> {
        @Override
        public <R> R fold(Function<Known<T>, R> known, Function<Gone<T>, R> gone, Function<Failed<T>, R> failed) {
            return known.apply(this);
        }
    }

    /** The ATS has no such record, or does not show it to this account. */
    record Gone<T>() implements Reading<T> {
        @Override
        public <R> R fold(Function<Known<T>, R> known, Function<Gone<T>, R> gone, Function<Failed<T>, R> failed) {
            return gone.apply(this);
        }
    }

    /**
     * It could not be read.
     *
     * @param outcome how the attempt ended: a {@link StepOutcome.Retry} or a {@link StepOutcome.Refused}
     */
    record Failed<T>(StepOutcome outcome) implements Reading<T> {
        public Failed {
            if (outcome instanceof StepOutcome.Done) {
                throw new IllegalArgumentException("a failed reading is not a finished step");
            }
        }

        @Override
        public <R> R fold(Function<Known<T>, R> known, Function<Gone<T>, R> gone, Function<Failed<T>, R> failed) {
            return failed.apply(this);
        }
    }
}
