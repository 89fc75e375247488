package org.vouchgate.credential.trust;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.vouchgate.credential.TrustAnswer;

/**
 * Where a trust list came from.
 *
 * @param kind       what sort of list it is
 * @param fetchedAt  when it was fetched; empty for lists that are kept here
 * @param validUntil until when its publisher says it holds, if it says so
 * @param sha256     of the bytes that it was read from (hex); empty for lists that are kept in a database
 */
public record ListOrigin(
        TrustAnswer.Kind kind, Optional<Instant> fetchedAt, Optional<Instant> validUntil, Optional<String> sha256) {

    public ListOrigin(TrustAnswer.Kind kind, Optional<Instant> fetchedAt, Optional<Instant> validUntil) {
        this(kind, fetchedAt, validUntil, Optional.empty());
    }

    /** Kept here: nothing is fetched, and it holds until somebody changes it. */
    public static ListOrigin kept(TrustAnswer.Kind kind) {
        return new ListOrigin(kind, Optional.empty(), Optional.empty());
    }

    /** The same, read from these bytes. */
    ListOrigin readFrom(byte[] bytes) {
        return new ListOrigin(kind, fetchedAt, validUntil, Optional.of(sha256(bytes)));
    }

    /** What a list is told apart by, years later. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
