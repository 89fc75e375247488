package org.vouchgate.summary.pdf;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as PDF writes them. */
final class PdfTime {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private PdfTime() {}

    static String of(Instant at) {
        return FORMAT.format(at);
    }
}
