package org.vouchgate.gateway.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.vouchgate.gateway.metrics.Measure.Sample;

/** A round over rows of which some break off. */
class OneByOneTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final OneByOne oneByOne = OneByOnes.at(NOON);
    private final List<String> done = new ArrayList<>();
    private final Set<String> broken = new HashSet<>(Set.of("a"));

    @Test
    void one_that_breaks_off_is_passed_over_and_named() {
        var brokeOff = round("a", "b", "c");

        assertThat(done).containsExactly("b", "c");
        assertThat(brokeOff).containsExactly("a");
    }

    @Test
    void it_is_tried_again_at_the_next_round_and_fails_no_more_once_it_is_done() {
        round("a", "b");
        assertThat(oneByOne.failing("expire")).isEqualTo(1);

        broken.clear();
        round("a");

        assertThat(done).containsExactly("b", "a");
        assertThat(oneByOne.failing("expire")).isZero();
    }

    @Test
    void an_operator_sees_how_many_fail_and_how_often_some_have() {
        assertThat(samples("vouchgate_rows_failing")).as("before any has").isEmpty();

        round("a", "b");
        round("a");

        var expire = Map.of("work", "expire");
        assertThat(samples("vouchgate_rows_failing")).containsExactly(new Sample(expire, 1));
        assertThat(samples("vouchgate_rows_failed_total")).containsExactly(new Sample(expire, 2));
    }

    @Test
    void what_fails_in_one_work_does_not_count_in_another() {
        round("a");

        assertThat(oneByOne.failing("purge")).isZero();
    }

    @Test
    void what_is_not_tried_any_more_is_forgotten() {
        round("a");

        oneByOne.clock = Clock.fixed(NOON.plus(Duration.ofMinutes(15)).plusSeconds(1), ZoneOffset.UTC);

        assertThat(oneByOne.failing("expire")).isZero();
    }

    private List<String> round(String... rows) {
        return oneByOne.each("expire", List.of(rows), Function.identity(), row -> {
            if (broken.contains(row)) {
                throw new IllegalStateException("a bug");
            }
            done.add(row);
        });
    }

    private List<Sample> samples(String name) {
        return oneByOne.at(NOON).stream()
                .filter(measure -> measure.name().equals(name))
                .flatMap(measure -> measure.samples().stream())
                .toList();
    }
}
