package org.vouchgate.presentation.response;

import java.util.function.Function;
import org.vouchgate.presentation.response.WalletAnswer.Malformed;

/** A step of opening an answer: what it found, or why the answer is malformed. */
sealed interface Attempt<T> {

    /** Goes on with what was found, if anything was. */
    <R> Attempt<R> then(Function<T, Attempt<R>> next);

    <R> R fold(Function<T, R> found, Function<Malformed, R> failed);

    static <T> Attempt<T> found(T value) {
        return new Found<>(value);
    }

    static <T> Attempt<T> failed(Malformed.Reason reason, String sentence) {
        return new Failed<>(new Malformed(reason, sentence));
    }

    record Found<T>(T value) implements Attempt<T> {
        @Override
        public <R> Attempt<R> then(Function<T, Attempt<R>> next) {
            return next.apply(value);
        }

        @Override
        public <R> R fold(Function<T, R> found, Function<Malformed, R> failed) {
            return found.apply(value);
        }
    }

    record Failed<T>(Malformed why) implements Attempt<T> {
        @Override
        public <R> Attempt<R> then(Function<T, Attempt<R>> next) {
            return new Failed<>(why);
        }

        @Override
        public <R> R fold(Function<T, R> found, Function<Malformed, R> failed) {
            return failed.apply(why);
        }
    }
}
