package org.vouchgate.credential.trust;

import java.time.Instant;
import java.util.Optional;
import org.vouchgate.credential.TrustAnswer;

/**
 * Where a trust list came from.
 *
 * @param kind       what sort of list it is
 * @param fetchedAt  when it was fetched; empty for lists that are kept here
 * @param validUntil until when its publisher says it holds, if it says so
 */
public record ListOrigin(TrustAnswer.Kind kind, Optional<Instant> fetchedAt, Optional<Instant> validUntil) {

    /** Kept here: nothing is fetched, and it holds until somebody changes it. */
    public static ListOrigin kept(TrustAnswer.Kind kind) {
        return new ListOrigin(kind, Optional.empty(), Optional.empty());
    }
}
