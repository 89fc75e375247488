package org.vouchgate.credential.trust.remote;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.trust.ListOrigin;
import org.vouchgate.credential.trust.RegisteredIssuer;
import org.vouchgate.credential.trust.TrustAnchor;

/** What came of verifying and reading a list. */
public sealed interface ListReading {

    /** Takes the branch that fits. */
    <R> R fold(Function<Readable, R> readable, Function<Refused, R> refused);

    /**
     * A list that its signer stands for.
     *
     * @param sequence   its number, which never goes down
     * @param issuedAt   when it was issued; stands in for a number where there is none
     * @param nextUpdate when its successor is due, after which it says nothing any more
     */
    record Readable(
            List<TrustAnchor> anchors,
            List<RegisteredIssuer> issuers,
            Optional<BigInteger> sequence,
            Optional<Instant> issuedAt,
            Optional<Instant> nextUpdate,
            Optional<String> sha256)
            implements ListReading {
        public Readable(
                List<TrustAnchor> anchors,
                List<RegisteredIssuer> issuers,
                Optional<BigInteger> sequence,
                Optional<Instant> issuedAt,
                Optional<Instant> nextUpdate) {
            this(anchors, issuers, sequence, issuedAt, nextUpdate, Optional.empty());
        }

        public Readable {
            anchors = List.copyOf(anchors);
            issuers = List.copyOf(issuers);
        }

        /** The same, read from these bytes. */
        Readable from(byte[] document) {
            return new Readable(
                    anchors, issuers, sequence, issuedAt, nextUpdate, Optional.of(ListOrigin.sha256(document)));
        }

        @Override
        public <R> R fold(Function<Readable, R> readable, Function<Refused, R> refused) {
            return readable.apply(this);
        }
    }

    /**
     * Not a list that may be relied on.
     *
     * @param reason a reason of issuer trust that says what is wrong with the source
     * @param why    the same, as the end of a sentence that began with "because"
     */
    record Refused(Reason reason, String why) implements ListReading {
        @Override
        public <R> R fold(Function<Readable, R> readable, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }

    static Refused unreadable(String what) {
        return new Refused(Reason.TRUST_SOURCE_UNREADABLE, what);
    }

    static Refused badlySigned() {
        return new Refused(
                Reason.TRUST_SOURCE_SIGNATURE_INVALID, "it is not signed by anybody who is configured to sign it");
    }
}
