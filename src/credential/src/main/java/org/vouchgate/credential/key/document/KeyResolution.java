package org.vouchgate.credential.key.document;

import java.security.PublicKey;
import java.util.function.Function;
import org.vouchgate.credential.Check;
import org.vouchgate.credential.Reason;

/** What came of looking for a key in its controller's document. */
public sealed interface KeyResolution {

    /** Takes the branch that fits. */
    <R> R fold(Function<Resolved, R> resolved, Function<Unusable, R> unusable, Function<Unreachable, R> unreachable);

    /** The controller's key. */
    record Resolved(PublicKey key) implements KeyResolution {
        @Override
        public <R> R fold(
                Function<Resolved, R> resolved, Function<Unusable, R> unusable, Function<Unreachable, R> unreachable) {
            return resolved.apply(this);
        }
    }

    /**
     * There is no key that may be used.
     *
     * @param reason   a reason of {@link Check#INTEGRITY}
     * @param sentence why, for a recruiter
     */
    record Unusable(Reason reason, String sentence) implements KeyResolution {
        @Override
        public <R> R fold(
                Function<Resolved, R> resolved, Function<Unusable, R> unusable, Function<Unreachable, R> unreachable) {
            return unusable.apply(this);
        }
    }

    /** The document could not be fetched; asking again later may help. */
    record Unreachable() implements KeyResolution {
        @Override
        public <R> R fold(
                Function<Resolved, R> resolved, Function<Unusable, R> unusable, Function<Unreachable, R> unreachable) {
            return unreachable.apply(this);
        }
    }

    static KeyResolution notFound(String sentence) {
        return new Unusable(Reason.ISSUER_KEY_NOT_FOUND, sentence);
    }

    static KeyResolution notBound(String sentence) {
        return new Unusable(Reason.ISSUER_KEY_NOT_BOUND, sentence);
    }
}
