package org.vouchgate.matching;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouchgate.skills.text.HtmlText;

/** What members of a structured job description say, whatever shape they have. */
final class JobJson {

    /** Where objects keep what they say, the fullest first. */
    private static final List<String> SAYING =
            List.of("description", "descriptions", "credentialCategory", "name", "value", "termCode", "program");

    private static final int DEEPEST = 4;
    private static final int MONTHS = 12;

    private JobJson() {}

    /** A member as a list, one element long if it is no list. */
    static List<? extends JsonValue> elements(@Nullable JsonValue value) {
        return value == null ? List.of() : value instanceof JsonArray array ? array : List.of(value);
    }

    static Stream<JsonObject> objects(@Nullable JsonValue value) {
        return elements(value).stream().filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
    }

    /** A text without mark-up, if it is one that says anything. */
    static Optional<String> text(@Nullable JsonValue value) {
        return value instanceof JsonString string && !string.getString().isBlank()
                ? Optional.of(HtmlText.of(string.getString()).strip())
                : Optional.empty();
    }

    /** What a member says, one line an element. */
    static List<String> lines(@Nullable JsonValue value) {
        return elements(value).stream()
                .flatMap(each -> described(each, DEEPEST).stream())
                .toList();
    }

    static boolean isUri(String text) {
        return text.matches("[A-Za-z][A-Za-z0-9+.-]{1,20}:\\S{3,500}");
    }

    private static Optional<String> described(JsonValue value, int depth) {
        if (!(value instanceof JsonObject object) || depth == 0) {
            return text(value);
        }
        var words = SAYING.stream()
                .flatMap(member -> elements(object.get(member)).stream()
                        .flatMap(each -> described(each, depth - 1).stream())
                        .limit(1))
                .findFirst();
        var months = months(object);
        if (months.isEmpty()) {
            return words;
        }
        var stay = months.getAsInt() + " months of experience";
        return Optional.of(words.map(said -> said + " (" + stay + ")").orElse(stay));
    }

    /** How long an experience should have lasted, in schema.org's or HR Open's words. */
    private static OptionalInt months(JsonObject object) {
        if (object.get("monthsOfExperience") instanceof JsonNumber number) {
            return sensible(number.doubleValue());
        }
        if (object.get("duration") instanceof JsonString duration) {
            try {
                return sensible(Period.parse(duration.getString()).toTotalMonths());
            } catch (DateTimeException e) {
                return OptionalInt.empty();
            }
        }
        if (object.get("measure") instanceof JsonObject measure
                && measure.get("value") instanceof JsonNumber number
                && measure.get("unitCode") instanceof JsonString unit) {
            return sensible(number.doubleValue()
                    * (unit.getString().toLowerCase(Locale.ROOT).startsWith("y") ? MONTHS : 1));
        }
        return OptionalInt.empty();
    }

    private static OptionalInt sensible(double months) {
        return months >= 1 && months <= Experience.MOST_MONTHS ? OptionalInt.of((int) months) : OptionalInt.empty();
    }
}
