package org.vouchgate.credential.status;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;

/**
 * A list whose signature has verified and whose signer speaks for the issuer.
 *
 * @param statuses     its entries
 * @param bitsPerEntry how many bits each has
 * @param timeToLive   how old a copy may be, if the list says so
 * @param freshUntil   when a newer list should be out, if the list says so
 */
record StatusList(
        PackedStatuses statuses, int bitsPerEntry, Optional<Duration> timeToLive, Optional<Instant> freshUntil)
        implements PublishedList {

    /** Shorter would mean to fetch a list twice for one look. */
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    @Override
    public Duration ageAllowed(Instant at, Duration stalePause) {
        var age = timeToLive
                .map(ttl -> ttl.compareTo(SHORTEST) < 0 ? SHORTEST : ttl)
                .filter(ttl -> ttl.compareTo(Lists.LONGEST) < 0)
                .orElse(Lists.LONGEST);
        boolean stale = freshUntil.filter(until -> !until.isAfter(at)).isPresent();
        return stale && stalePause.compareTo(age) < 0 ? stalePause : age;
    }

    /** What the entry at an index says. */
    Finding at(long index, Meaning meaning) {
        var value = statuses.at(index, bitsPerEntry);
        return value.isPresent()
                ? meaning.of(value.getAsInt())
                : Lists.failed(
                        Reason.STATUS_INDEX_OUT_OF_RANGE,
                        "The credential points to a place that the issuer's status list does not have");
    }

    /** What a value means in one mechanism. */
    @FunctionalInterface
    interface Meaning {
        Finding of(int value);
    }

    static Finding notRevoked() {
        return Finding.passed(Reason.NOT_REVOKED, "The issuer has not taken the credential back");
    }

    static Finding revoked() {
        return Finding.failed(Reason.REVOKED, "The issuer has revoked the credential");
    }

    static Finding suspended() {
        return Finding.failed(Reason.SUSPENDED, "The issuer has suspended the credential for the time being");
    }
}
