package org.vouchgate.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates and lengths of time as people read them. */
class MomentsTest {

    @ParameterizedTest
    @CsvSource({
        "P30D, 30 days",
        "P1D, 1 day",
        "PT1H, 1 hour",
        "PT36H, 36 hours",
        "PT15M, 15 minutes",
        "PT61S, 61 seconds"
    })
    void a_length_is_told_in_the_largest_unit_without_a_remainder(Duration length, String words) {
        assertThat(Moments.length(length)).isEqualTo(words);
    }

    @Test
    void a_moment_says_its_time_zone() {
        assertThat(Moments.minute(Instant.parse("2026-03-09T08:05:59Z"))).isEqualTo("9 March 2026, 08:05 UTC");
    }
}
