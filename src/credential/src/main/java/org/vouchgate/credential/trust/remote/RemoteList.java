package org.vouchgate.credential.trust.remote;

import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.trust.ListOrigin;
import org.vouchgate.credential.trust.RevocationPolicy;
import org.vouchgate.credential.trust.TrustList;

/**
 * A trust list that somebody else keeps. Safe for use by many threads; while one of them fetches, the others go on with
 * the list they have.
 */
public final class RemoteList {

    private static final Duration REFRESH = Duration.ofHours(1);
    private static final Duration BETWEEN_FAILURES = Duration.ofSeconds(30);
    private static final Duration SHARED = Duration.ofMinutes(1);
    private static final ListReading.Refused NEVER_FETCHED =
            new ListReading.Refused(Reason.TRUST_SOURCE_UNREACHABLE, "it has not been fetched yet");

    private final String name;
    private final URI address;
    private final Duration maxAge;
    private final RevocationPolicy revocation;
    private final ListFormat format;
    private final RecentDocuments documents;
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile Memory memory = new Memory(Optional.empty(), Optional.empty(), Optional.empty(), Instant.MIN);

    /**
     * @param name       as it stands in a sentence
     * @param maxAge     the longest that a copy may be relied on, whatever its publisher says
     * @param revocation for certificates below its anchors
     * @param format     how it is written and signed
     * @param documents  where it is fetched; may be shared
     */
    public RemoteList(
            String name,
            URI address,
            Duration maxAge,
            RevocationPolicy revocation,
            ListFormat format,
            RecentDocuments documents) {
        this.name = name;
        this.address = address;
        this.maxAge = maxAge;
        this.revocation = revocation;
        this.format = format;
        this.documents = documents;
    }

    /** How the list stands; fetches it if that is due. */
    public SourceState at(Instant at) {
        var known = memory;
        if (isDue(known, at)) {
            refresh(known.inForce(at, maxAge), at);
        }
        return seen(at);
    }

    /** How the list stands as far as is known; fetches nothing. */
    public SourceState seen(Instant at) {
        var known = memory;
        var list = known.inForce(at, maxAge);
        var problem = known.problem().or(() -> list.isPresent() ? Optional.empty() : Optional.of(known.why(at)));
        return new SourceState(name, format.kind(), address.toString(), list, problem);
    }

    private boolean isDue(Memory known, Instant at) {
        if (known.problem().isPresent()
                && Duration.between(known.triedAt(), at).abs().compareTo(BETWEEN_FAILURES) < 0) {
            return false;
        }
        var age = maxAge.compareTo(REFRESH) < 0 ? maxAge : REFRESH;
        return known.problem().isPresent() || known.inForce(at, age).isEmpty();
    }

    private void refresh(Optional<TrustList> stillInForce, Instant at) {
        if (stillInForce.isEmpty()) {
            fetching.lock();
        } else if (!fetching.tryLock()) {
            return;
        }
        try {
            // Whoever waited for another's fetch has its outcome now.
            if (isDue(memory, at)) {
                memory = memory.after(fetched(at), this::listed, at);
            }
        } finally {
            fetching.unlock();
        }
    }

    private ListReading fetched(Instant at) {
        return documents
                .notOlderThan(SHARED, address, format.accept(), format.mostBytes(), at)
                .fold(
                        document -> format.read(document.body(), at)
                                .fold(
                                        readable ->
                                                isOverdue(readable, at) ? overdue() : readable.from(document.body()),
                                        refused -> refused),
                        unreachable ->
                                new ListReading.Refused(Reason.TRUST_SOURCE_UNREACHABLE, "it could not be fetched"),
                        refused -> new ListReading.Refused(
                                Reason.TRUST_SOURCE_UNREACHABLE, "it is at an address that the gateway does not open"));
    }

    private static boolean isOverdue(ListReading.Readable list, Instant at) {
        return list.nextUpdate().filter(due -> !at.isBefore(due)).isPresent();
    }

    private static ListReading.Refused overdue() {
        return new ListReading.Refused(Reason.TRUST_SOURCE_EXPIRED, "its publisher has not renewed it in time");
    }

    private TrustList listed(ListReading.Readable readable, Instant at) {
        var origin = new ListOrigin(format.kind(), Optional.of(at), readable.nextUpdate(), readable.sha256());
        return new TrustList(name, origin, revocation, readable.anchors(), readable.issuers());
    }

    /** Turns what was read into a list. */
    private interface Listing {
        TrustList of(ListReading.Readable readable, Instant at);
    }

    /**
     * What is known.
     *
     * @param list    the last good list
     * @param version what the last good list was numbered
     * @param problem what is wrong since, if anything
     * @param triedAt when it was last fetched, or tried to
     */
    private record Memory(
            Optional<TrustList> list,
            Optional<BigInteger> version,
            Optional<ListReading.Refused> problem,
            Instant triedAt) {

        private Optional<TrustList> inForce(Instant at, Duration maxAge) {
            return list.filter(
                            kept -> kept.origin().validUntil().map(at::isBefore).orElse(true))
                    .filter(kept -> kept.origin()
                            .fetchedAt()
                            .map(since -> Duration.between(since, at).abs().compareTo(maxAge) < 0)
                            .orElse(false));
        }

        private ListReading.Refused why(Instant at) {
            return list.isPresent() ? overdue() : NEVER_FETCHED;
        }

        private Memory after(ListReading reading, Listing listing, Instant at) {
            return reading.fold(
                    readable -> isOlder(readable)
                            ? failed(
                                    new ListReading.Refused(
                                            Reason.TRUST_SOURCE_ROLLED_BACK,
                                            "an older list was served than one that was seen before"),
                                    at)
                            : new Memory(
                                    Optional.of(listing.of(readable, at)),
                                    number(readable).or(() -> version),
                                    Optional.empty(),
                                    at),
                    refused -> failed(refused, at));
        }

        private Memory failed(ListReading.Refused refused, Instant at) {
            return new Memory(list, version, Optional.of(refused), at);
        }

        private boolean isOlder(ListReading.Readable readable) {
            // A list that had a number once must keep having one.
            return version.isPresent()
                    && number(readable)
                            .map(number -> number.compareTo(version.get()) < 0)
                            .orElse(true);
        }

        private static Optional<BigInteger> number(ListReading.Readable readable) {
            return readable.sequence()
                    .or(() -> readable.issuedAt().map(issued -> BigInteger.valueOf(issued.toEpochMilli())));
        }
    }
}
