package org.vouchgate.credential.jose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumericDateTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1970-01-01T00:00:00Z",
        "1763812800, 2025-11-22T12:00:00Z",
        "1763812800.25, 2025-11-22T12:00:00.25Z",
        "1.7638128e9, 2025-11-22T12:00:00Z",
        "253402300799, 9999-12-31T23:59:59Z"
    })
    void seconds_and_fractions_are_read(String number, Instant expected) {
        assertThat(read(number)).isEqualTo(new NumericDate(Optional.of(expected), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-1", "-0.5", "253402300800", "1e20", "\"1763812800\"", "null", "true", "[1]", "{}", "1e400"})
    void anything_else_is_malformed(String value) {
        assertThat(read(value)).isEqualTo(new NumericDate(Optional.empty(), true));
    }

    @Test
    void an_absent_date_is_not_malformed() {
        assertThat(NumericDate.of(StrictJson.object("{}").orElseThrow(), "exp"))
                .isEqualTo(new NumericDate(Optional.empty(), false));
    }

    private static NumericDate read(String value) {
        return NumericDate.of(StrictJson.object("{\"exp\":" + value + "}").orElseThrow(), "exp");
    }
}
