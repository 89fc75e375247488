package org.vouchgate.ats.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchgate.ats.http.AtsReply.Answered;

class RetryAfterTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Retry-After | 37 | PT37S",
                "retry-after | 0 | PT0S",
                "Retry-After | Fri, 20 Nov 2026 12:02:00 GMT | PT2M",
                "Retry-After | Fri, 20 Nov 2026 11:00:00 GMT | PT0S",
                "Retry-After | 999999999 | PT24H",
                "X-RateLimit-Reset | 1795176030 | PT30S",
                "X-Rate-Limit-Reset | 1795176030000 | PT30S",
                "RateLimit-Reset | 12 | PT12S",
                "X-RateLimit-Reset-After | 5 | PT5S",
            })
    void every_dialect_is_understood(String header, String value, Duration wait) {
        assertThat(RetryAfter.of(answer(Map.of(header, value)), NOON)).contains(wait);
    }

    @Test
    void a_date_is_measured_on_the_servers_own_clock() {
        var skewed =
                answer(Map.of("Date", "Fri, 20 Nov 2026 13:00:00 GMT", "Retry-After", "Fri, 20 Nov 2026 13:00:10 GMT"));

        assertThat(RetryAfter.of(skewed, NOON)).contains(Duration.ofSeconds(10));
    }

    @Test
    void retry_after_wins_over_a_reset_header() {
        var both = answer(Map.of("Retry-After", "3", "X-RateLimit-Reset", "1795176030"));

        assertThat(RetryAfter.of(both, NOON)).contains(Duration.ofSeconds(3));
    }

    @ParameterizedTest
    @CsvSource({"soon", "-5", "99999999999999999999", "''"})
    void nonsense_asks_for_nothing(String value) {
        assertThat(RetryAfter.of(answer(Map.of("Retry-After", value)), NOON)).isEmpty();
    }

    private static Answered answer(Map<String, String> headers) {
        var all = new LinkedHashMap<String, List<String>>();
        headers.forEach((name, value) -> all.put(name, List.of(value)));
        return new Answered(429, all, new byte[0]);
    }
}
