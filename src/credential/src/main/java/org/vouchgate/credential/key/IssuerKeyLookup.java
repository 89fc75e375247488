package org.vouchgate.credential.key;

import java.security.PublicKey;
import java.util.function.Function;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Check;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer;

/** What came of looking for an issuer's key. */
public sealed interface IssuerKeyLookup {

    /** Takes the branch that fits. */
    <R> R fold(Function<Found, R> found, Function<NotFound, R> notFound, Function<Unreachable, R> unreachable);

    /**
     * The key the signature must verify under, and whose it is if it does.
     *
     * @param key    an RSA (2048 bits or more), EC (P-256, P-384, P-521) or Ed25519 public key
     * @param issuer whom the key speaks for; nobody has vouched for that issuer yet
     */
    record Found(PublicKey key, Issuer issuer) implements IssuerKeyLookup {
        @Override
        public <R> R fold(
                Function<Found, R> found, Function<NotFound, R> notFound, Function<Unreachable, R> unreachable) {
            return found.apply(this);
        }
    }

    /**
     * There is no key that may be used; the credential must be refused.
     *
     * @param finding a failed {@link Check#INTEGRITY} finding
     */
    record NotFound(Finding finding) implements IssuerKeyLookup {
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
     * The issuer's document could not be fetched; asking again later may help.
     *
     * @param finding an unknown {@link Check#INTEGRITY} finding
     */
    record Unreachable(Finding finding) implements IssuerKeyLookup {
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
        if (finding.check() != Check.INTEGRITY || finding.answer() != answer) {
            throw new IllegalArgumentException("not a lookup's outcome: " + finding);
        }
    }
}
