package org.vouchgate.presentation.dcql;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * One claim that is asked for (OpenID4VP 1.0, section 6.3).
 *
 * @param id     the name claim sets know it by
 * @param path   where it is in the credential
 * @param values the values that will do: strings, integers, booleans; empty means any
 */
public record ClaimsQuery(Optional<String> id, ClaimsPath path, List<JsonValue> values) {

    public ClaimsQuery {
        values = List.copyOf(values);
        if (id.isPresent() && !CredentialQuery.isId(id.get())) {
            throw new IllegalArgumentException("not the id of a claims query: " + id.get());
        }
        if (!values.stream().allMatch(ClaimsQuery::mayBeAskedFor)) {
            throw new IllegalArgumentException("values are strings, integers or booleans");
        }
    }

    /** Only these can be compared exactly; numbers with fractions, objects and null cannot be asked for. */
    static boolean mayBeAskedFor(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING, TRUE, FALSE -> true;
            case NUMBER -> isInteger((JsonNumber) value);
            case ARRAY, OBJECT, NULL -> false;
        };
    }

    private static boolean isInteger(JsonNumber number) {
        var value = number.bigDecimalValue();
        return value.scale() == 0 && value.precision() <= 18;
    }

    /** Whether one of the wanted values is among what the path selected, by type and value. */
    boolean isMetBy(List<JsonValue> selected) {
        return values.isEmpty()
                || selected.stream().anyMatch(found -> values.stream().anyMatch(wanted -> same(wanted, found)));
    }

    private static boolean same(JsonValue wanted, JsonValue found) {
        if (wanted instanceof JsonString text && found instanceof JsonString other) {
            return text.getString().equals(other.getString());
        }
        if (wanted instanceof JsonNumber number && found instanceof JsonNumber other) {
            // JSON has one number type: 5 and 5.0 are the same value to every wallet.
            return number.bigDecimalValue().compareTo(other.bigDecimalValue()) == 0;
        }
        return wanted.getValueType() == found.getValueType()
                && (wanted.equals(JsonValue.TRUE) || wanted.equals(JsonValue.FALSE));
    }
}
