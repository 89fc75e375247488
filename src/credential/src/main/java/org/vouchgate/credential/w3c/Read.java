package org.vouchgate.credential.w3c;

import java.util.function.Function;
import org.vouchgate.credential.Finding;

/** Something read out of a token, or the finding that says why nobody may have it. */
public sealed interface Read<T> {

    /** Takes the branch that fits. */
    <R> R fold(Function<T, R> content, Function<Finding, R> refused);

    /** Reads on, unless something was refused already. */
    default <U> Read<U> then(Function<T, Read<U>> next) {
        return fold(next, Refused::new);
    }

    /** It could be read. */
    record Content<T>(T value) implements Read<T> {
        @Override
        public <R> R fold(Function<T, R> content, Function<Finding, R> refused) {
            return content.apply(value);
        }
    }

    /** It must not be read any further. */
    record Refused<T>(Finding finding) implements Read<T> {
        @Override
        public <R> R fold(Function<T, R> content, Function<Finding, R> refused) {
            return refused.apply(finding);
        }
    }
}
