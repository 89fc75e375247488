package org.vouchgate.credential.key;

import java.security.PublicKey;
import java.util.function.Function;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Check;
import org.vouchgate.credential.Finding;

/** What came of looking for a holder's key. */
public sealed interface HolderKeyLookup {

    /** Takes the branch that fits. */
    <R> R fold(Function<Found, R> found, Function<NotFound, R> notFound, Function<Unreachable, R> unreachable);

    /** The key the holder's proof must verify under. */
    record Found(PublicKey key) implements HolderKeyLookup {
        @Override
        public <R> R fold(
                Function<Found, R> found, Function<NotFound, R> notFound, Function<Unreachable, R> unreachable) {
            return found.apply(this);
        }
    }

    /**
     * The holder has no such key.
     *
     * @param finding a failed {@link Check#HOLDER_BINDING} finding
     */
    record NotFound(Finding finding) implements HolderKeyLookup {
        public NotFound {
            require(finding, Answer.FAILED);
        }

        @Override
        public <R> R fold(
                Function<Found, R> found, Function<NotFound, R> notFound, Function<Unreachable, R> unreachable) {
            return notFound.apply(this);
        }
    }

    /**
     * The holder's document could not be fetched; asking again later may help.
     *
     * @param finding an unknown {@link Check#HOLDER_BINDING} finding
     */
    record Unreachable(Finding finding) implements HolderKeyLookup {
        public Unreachable {
            require(finding, Answer.UNKNOWN);
        }

        @Override
        public <R> R fold(
                Function<Found, R> found, Function<NotFound, R> notFound, Function<Unreachable, R> unreachable) {
            return unreachable.apply(this);
        }
    }

    private static void require(Finding finding, Answer answer) {
        if (finding.check() != Check.HOLDER_BINDING || finding.answer() != answer) {
            throw new IllegalArgumentException("not a lookup's outcome: " + finding);
        }
    }
}
