package org.vouchgate.gateway.platform.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AnswerTimeTest {

    private final Passing clock = new Passing();
    private final AnswerTime time = Unhurried.of(clock, Duration.ofSeconds(30));

    @Test
    @DisplayName("A-122: the time for one answer is over when its length has passed, and not before")
    void the_time_is_over_when_its_length_has_passed() {
        time.within(() -> {
            clock.pass(Duration.ofSeconds(29));
            assertThat(time.isOver()).isFalse();
            clock.pass(Duration.ofSeconds(1));
            assertThat(time.isOver()).isTrue();
            return null;
        });
    }

    @Test
    @DisplayName("A-122: the next answer has all of its time, also after one that failed")
    void the_next_answer_has_time_again() {
        assertThatThrownBy(() -> time.within(() -> {
                    clock.pass(Duration.ofMinutes(1));
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");

        assertThat(time.<Boolean>within(time::isOver)).isFalse();
    }

    @Test
    void work_inside_other_work_shares_its_time() {
        var over = time.<Boolean>within(() -> {
            clock.pass(Duration.ofSeconds(20));
            return time.within(() -> {
                clock.pass(Duration.ofSeconds(20));
                return time.isOver();
            });
        });

        assertThat(over).isTrue();
    }

    @Test
    void what_belongs_to_no_answer_is_not_timed() {
        clock.pass(Duration.ofDays(1));

        assertThat(time.isOver()).isFalse();
    }

    @Test
    @DisplayName("A-122: answers do not use up each other's time")
    void each_thread_has_its_own_time() {
        var seen = new boolean[1];
        time.within(() -> {
            clock.pass(Duration.ofMinutes(1));
            var other = new Thread(() -> seen[0] = time.<Boolean>within(time::isOver));
            other.start();
            joined(other);
            return null;
        });

        assertThat(seen[0]).isFalse();
    }

    private static void joined(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A clock that goes on when it is told to. */
    private static final class Passing extends Clock {

        private Instant now = Instant.parse("2026-11-22T12:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
