package org.vouchgate.credential.sdjwt;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.jose.NumericDate;

/**
 * The period a JWT says it is valid for.
 *
 * @param issuedAt  {@code iat}
 * @param notBefore {@code nbf}
 * @param expires   {@code exp}
 */
record ValidityClaims(NumericDate issuedAt, NumericDate notBefore, NumericDate expires) {

    /** How far two honest clocks may be apart. */
    static final Duration SKEW = Duration.ofSeconds(60);

    static ValidityClaims of(JsonObject claims) {
        return new ValidityClaims(
                NumericDate.of(claims, "iat"), NumericDate.of(claims, "nbf"), NumericDate.of(claims, "exp"));
    }

    boolean areMalformed() {
        return issuedAt.malformed() || notBefore.malformed() || expires.malformed();
    }

    boolean haveNotBegun(Instant at) {
        return isAfter(issuedAt.instant(), at.plus(SKEW)) || isAfter(notBefore.instant(), at.plus(SKEW));
    }

    boolean haveEnded(Instant at) {
        // RFC 7519 section 4.1.4: on or after "exp" it is over.
        return expires.instant().filter(end -> !end.isAfter(at.minus(SKEW))).isPresent();
    }

    Finding finding(Instant at) {
        if (areMalformed()) {
            return Finding.failed(
                    Reason.VALIDITY_PERIOD_MALFORMED,
                    "The credential does not say properly from when to when it is valid");
        }
        if (haveNotBegun(at)) {
            return Finding.failed(Reason.NOT_YET_VALID, "The credential is not valid yet");
        }
        return haveEnded(at)
                ? Finding.failed(Reason.EXPIRED, "The credential has expired")
                : Finding.passed(Reason.WITHIN_VALIDITY_PERIOD, "The credential is within its period of validity");
    }

    private static boolean isAfter(Optional<Instant> claimed, Instant limit) {
        return claimed.filter(instant -> instant.isAfter(limit)).isPresent();
    }
}
