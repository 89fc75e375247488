package org.vouchgate.gateway.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.gateway.request.Opened.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchgate.ats.Capabilities.Limits;

/** How fast calls may follow each other. */
class PaceTest {

    @ParameterizedTest(name = "{0} calls in {1} s")
    @CsvSource({"1,1", "2,1", "3,10", "10,1", "50,10", "75,30", "600,60"})
    @DisplayName("9 (5): whoever calls as often as possible never makes more calls in any window than are allowed")
    void no_window_ever_holds_more_than_the_limit(int calls, int seconds) {
        var window = Duration.ofSeconds(seconds);
        var made = greedy(Pace.of(new Limits(calls, window, 1)), window.multipliedBy(5));

        for (var start : made) {
            assertThat(made.stream()
                            .filter(call -> !call.isBefore(start) && call.isBefore(start.plus(window)))
                            .count())
                    .isLessThanOrEqualTo(calls);
        }
        assertThat(made).hasSizeGreaterThanOrEqualTo(2 * calls);
    }

    @Test
    void what_nobody_waits_for_leaves_a_part_of_the_burst_to_others() {
        var pace = Pace.of(new Limits(50, Duration.ofSeconds(10), 4));
        var spent = NOON;
        while (!pace.next(spent, Urgency.BACKGROUND).isAfter(NOON)) {
            spent = pace.spend(spent, NOON);
        }

        assertThat(pace.room(spent, NOON)).isEqualTo(2);
        assertThat(pace.next(spent, Urgency.AWAITED)).isBefore(NOON);
    }

    private static List<Instant> greedy(Pace pace, Duration time) {
        var made = new ArrayList<Instant>();
        var now = NOON;
        var spent = NOON;
        while (now.isBefore(NOON.plus(time))) {
            var next = pace.next(spent, Urgency.AWAITED);
            now = next.isAfter(now) ? next : now;
            made.add(now);
            spent = pace.spend(spent, now);
        }
        return made;
    }
}
