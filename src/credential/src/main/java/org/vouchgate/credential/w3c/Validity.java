package org.vouchgate.credential.w3c;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.jose.NumericDate;

/**
 * When a credential is valid: its own dates and those of the JWT around it. Where they differ, the narrower counts.
 *
 * @param from      the latest start that is stated
 * @param until     the earliest end that is stated
 * @param issuedAt  the JWT's {@code iat}
 * @param malformed whether a date is none, or the end lies before the start
 */
record Validity(Optional<Instant> from, Optional<Instant> until, Optional<Instant> issuedAt, boolean malformed) {

    private static final Duration SKEW = Duration.ofSeconds(60);
    // Names of both data models: whoever writes one into the other's dress means it.
    private static final List<String> STARTS = List.of("validFrom", "issuanceDate");
    private static final List<String> ENDS = List.of("validUntil", "expirationDate");

    static Validity of(JsonObject credential, JsonObject claims) {
        var starts = new ArrayList<Instant>();
        var ends = new ArrayList<Instant>();
        var issuedAt = NumericDate.of(claims, "iat");
        boolean malformed = issuedAt.malformed();
        malformed |= !addDates(credential, STARTS, starts) | !addDates(credential, ENDS, ends);
        malformed |= !addClaim(claims, "nbf", starts) | !addClaim(claims, "exp", ends);
        var from = starts.isEmpty() ? Optional.<Instant>empty() : Optional.of(Collections.max(starts));
        var until = ends.isEmpty() ? Optional.<Instant>empty() : Optional.of(Collections.min(ends));
        boolean backwards = from.isPresent() && until.isPresent() && until.get().isBefore(from.get());
        return new Validity(from, until, issuedAt.instant(), malformed || backwards);
    }

    Finding at(Instant at) {
        if (malformed) {
            return Finding.failed(
                    Reason.VALIDITY_PERIOD_MALFORMED,
                    "The dates of this credential cannot be read or contradict each other; ask its issuer for a new one");
        }
        if (isAfter(from, at) || isAfter(issuedAt, at)) {
            return Finding.failed(Reason.NOT_YET_VALID, "The credential is not valid yet");
        }
        if (until.isPresent() && !until.get().plus(SKEW).isAfter(at)) {
            return Finding.failed(Reason.EXPIRED, "The credential has expired");
        }
        return Finding.passed(
                Reason.WITHIN_VALIDITY_PERIOD,
                until.isPresent() ? "The credential is within its validity period" : "The credential does not expire");
    }

    private static boolean isAfter(Optional<Instant> instant, Instant at) {
        return instant.isPresent() && instant.get().isAfter(at.plus(SKEW));
    }

    private static boolean addDates(JsonObject credential, List<String> names, List<Instant> dates) {
        boolean readable = true;
        for (var name : names) {
            if (credential.containsKey(name)) {
                var date = Members.text(credential, name).flatMap(XmlDateTime::parse);
                date.ifPresent(dates::add);
                readable &= date.isPresent();
            }
        }
        return readable;
    }

    private static boolean addClaim(JsonObject claims, String name, List<Instant> dates) {
        var date = NumericDate.of(claims, name);
        date.instant().ifPresent(dates::add);
        return !date.malformed();
    }
}
