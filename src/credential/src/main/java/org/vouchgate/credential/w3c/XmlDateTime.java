package org.vouchgate.credential.w3c;

import java.time.Instant;
import java.util.Optional;
import org.vouchgate.credential.jose.DateTimeStamp;

/** Dates as both data models demand them. */
final class XmlDateTime {

    private XmlDateTime() {}

    /** The instant, or nothing if the text is anything else. */
    static Optional<Instant> parse(String text) {
        return DateTimeStamp.parse(text);
    }
}
