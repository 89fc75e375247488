package org.vouchgate.matching.whatif;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.vouchgate.matching.Mistake;

/**
 * An object's members, read one by one; what is not as it should be is noted, and reads as absent.
 *
 * @param object   the object
 * @param pointer  JSON pointer to it
 * @param mistakes where to note
 */
record Fields(JsonObject object, String pointer, List<Mistake> mistakes) {

    Optional<JsonValue> value(String member) {
        return Optional.ofNullable(object.get(member))
                .filter(value -> value.getValueType() != JsonValue.ValueType.NULL);
    }

    /** A text that says something. */
    Optional<String> text(String member, int most) {
        return value(member).flatMap(value -> {
            if (value instanceof JsonString string && string.getString().length() <= most) {
                return Optional.of(string.getString().strip()).filter(text -> !text.isEmpty());
            }
            return mistake(member, "This must be a text of at most " + most + " characters.");
        });
    }

    Optional<Integer> whole(String member, int least, int most) {
        return value(member).flatMap(value -> {
            if (value instanceof JsonNumber number
                    && number.doubleValue() == StrictMath.rint(number.doubleValue())
                    && number.doubleValue() >= least
                    && number.doubleValue() <= most) {
                return Optional.of(number.intValue());
            }
            return mistake(member, "This must be a whole number from " + least + " to " + most + ".");
        });
    }

    /** A number above 0. */
    Optional<Double> number(String member, double most) {
        return value(member).flatMap(value -> {
            if (value instanceof JsonNumber number && number.doubleValue() > 0 && number.doubleValue() <= most) {
                return Optional.of(number.doubleValue());
            }
            return mistake(member, "This must be a number above 0 and at most " + most + ".");
        });
    }

    /** A date, or a date with time and offset. */
    Optional<Instant> instant(String member) {
        return text(member, 40).flatMap(text -> {
            try {
                return Optional.of(
                        text.length() > 10
                                ? OffsetDateTime.parse(text).toInstant()
                                : LocalDate.parse(text)
                                        .atStartOfDay(ZoneOffset.UTC)
                                        .toInstant());
            } catch (DateTimeException e) {
                return mistake(member, "This must be a date such as 2025-03-01, or 2025-03-01T12:00:00Z.");
            }
        });
    }

    <T> Optional<T> mistake(String member, String sentence) {
        mistakes.add(new Mistake(pointer + "/" + member, sentence));
        return Optional.empty();
    }

    Fields in(JsonObject other, String where) {
        return new Fields(other, pointer + where, mistakes);
    }
}
