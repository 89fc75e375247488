package org.vouchgate.gateway.platform;

import java.time.Duration;

/**
 * How results are carried.
 *
 * @param workers   how many at the same time; 1 to 200
 * @param lease     when a gateway that has not been heard of is taken for dead; two seconds to an hour
 * @param blindWait before something is sent again that may have arrived and cannot be looked for; up to a day
 */
public record DeliverySettings(int workers, Duration lease, Duration blindWait, Retry retry, Breaker breaker) {

    /**
     * When a failed attempt is repeated, and when no more.
     *
     * @param base        the longest first pause; ten milliseconds to an hour
     * @param cap         the longest pause at all; up to a day
     * @param attempts    after which a person looks; 1 to 1000
     * @param giveUpAfter the same by time; a minute to thirty days
     */
    public record Retry(Duration base, Duration cap, int attempts, Duration giveUpAfter) {

        public Retry {
            within("gateway.delivery.retry-base", base, Duration.ofMillis(10), Duration.ofHours(1));
            within("gateway.delivery.retry-cap", cap, base, Duration.ofDays(1));
            within("gateway.delivery.attempts", attempts, 1000);
            within("gateway.delivery.give-up-after", giveUpAfter, Duration.ofMinutes(1), Duration.ofDays(30));
        }
    }

    /**
     * When an account is left alone.
     *
     * @param failures in a row; 1 to 1000
     * @param pause    the first one; a tenth of a second to an hour
     */
    public record Breaker(int failures, Duration pause) {

        /** One trial in two minutes, by the usual settings, costs nobody anything, and more would be waited for. */
        private static final int LONGEST = 4;

        public Breaker {
            within("gateway.delivery.breaker-failures", failures, 1000);
            within("gateway.delivery.breaker-pause", pause, Duration.ofMillis(100), Duration.ofHours(1));
        }

        /**
         * How long it stays open.
         *
         * @param opened how often it has opened since the last success, this time included
         */
        public Duration pause(int opened) {
            return pause.multipliedBy(Math.min(LONGEST, 1L << Math.min(opened - 1, 10)));
        }
    }

    public DeliverySettings {
        within("gateway.delivery.workers", workers, 200);
        within("gateway.delivery.lease", lease, Duration.ofSeconds(2), Duration.ofHours(1));
        within("gateway.delivery.blind-wait", blindWait, Duration.ZERO, Duration.ofDays(1));
    }

    static void within(String name, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(name + " must be 1 to " + most + ", was " + value);
        }
    }

    static void within(String name, Duration value, Duration least, Duration most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException(name + " must be " + least + " to " + most + ", was " + value);
        }
    }
}
