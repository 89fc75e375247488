package org.vouchgate.credential.mdoc;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.cbor.CborItem;
import org.vouchgate.credential.cbor.CborItem.Members;
import org.vouchgate.credential.cbor.CborItem.Tagged;
import org.vouchgate.credential.cbor.CborItem.Text;
import org.vouchgate.credential.jose.DateTimeStamp;

/**
 * From when to when a document is valid (ISO/IEC 18013-5, 9.1.2.4); each empty if it is missing or malformed. The time
 * at which an update is expected binds nobody and is not read.
 */
record DocumentValidity(Optional<Instant> signed, Optional<Instant> from, Optional<Instant> until) {

    /** How far two honest clocks may be apart. */
    private static final Duration SKEW = Duration.ofSeconds(60);

    private static final long DATE_AND_TIME = 0;

    static DocumentValidity of(Optional<CborItem> validityInfo) {
        var members = validityInfo.flatMap(item -> item.as(Members.class)).orElse(Members.NONE);
        return new DocumentValidity(
                instant(members, "signed"), instant(members, "validFrom"), instant(members, "validUntil"));
    }

    Finding finding(Instant at) {
        if (signed.isEmpty() || from.isEmpty() || until.isEmpty() || until.get().isBefore(from.get())) {
            return Finding.failed(
                    Reason.VALIDITY_PERIOD_MALFORMED,
                    "The document does not say properly from when to when it is valid");
        }
        if (signed.get().isAfter(at.plus(SKEW)) || from.get().isAfter(at.plus(SKEW))) {
            return Finding.failed(Reason.NOT_YET_VALID, "The document is not valid yet");
        }
        return until.get().isBefore(at.minus(SKEW))
                ? Finding.failed(Reason.EXPIRED, "The document has expired; the wallet should fetch a new one")
                : Finding.passed(Reason.WITHIN_VALIDITY_PERIOD, "The document is within its period of validity");
    }

    private static Optional<Instant> instant(Members members, String name) {
        return members.get(name, Tagged.class)
                .filter(tagged -> tagged.tag() == DATE_AND_TIME)
                .flatMap(tagged -> tagged.content().as(Text.class))
                .map(Text::value)
                .flatMap(DateTimeStamp::parse);
    }
}
