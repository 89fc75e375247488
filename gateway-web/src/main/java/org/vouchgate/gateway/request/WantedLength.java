package org.vouchgate.gateway.request;

import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.vouchgate.gateway.platform.BadInput;

/** Reads how long something is to last, as ISO 8601 writes it. */
final class WantedLength {

    private WantedLength() {}

    /**
     * The length, if one was wanted.
     *
     * @param range what is permitted, in words for a program's author
     * @throws BadInput if it is none, or is not permitted
     */
    static Optional<Duration> of(String pointer, @Nullable String text, Predicate<Duration> permitted, String range) {
        if (text == null) {
            return Optional.empty();
        }
        var sentence = "This must be an ISO 8601 duration of " + range + ", such as P30D or PT15M.";
        try {
            var duration = parse(text);
            if (!permitted.test(duration)) {
                throw new BadInput(pointer, sentence);
            }
            return Optional.of(duration);
        } catch (DateTimeParseException | ArithmeticException e) {
            throw new BadInput(pointer, sentence);
        }
    }

    /** Years, months and weeks are durations in ISO 8601, though not in Java. */
    private static Duration parse(String text) {
        if (Arrays.stream(new String[] {"Y", "M", "W"}).anyMatch(text.split("T", 2)[0]::contains)) {
            var period = Period.parse(text);
            return Duration.ofDays(period.toTotalMonths() * 30 + period.getDays());
        }
        return Duration.parse(text);
    }
}
