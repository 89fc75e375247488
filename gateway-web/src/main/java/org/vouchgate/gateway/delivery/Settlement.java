package org.vouchgate.gateway.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.gateway.platform.DeliverySettings;

/**
 * What an attempt changes about a delivery.
 *
 * @param dueAt         when to try again, if it is still waiting
 * @param attempts      that count
 * @param ambiguous     whether the attempt may have taken effect
 * @param blindWaits    how often it was waited for longer, because nobody can look
 * @param firstFailedAt when attempts began to fail
 * @param cause         why a person has to look: a code
 * @param answer        a sentence for an operator
 */
record Settlement(
        Delivery.State state,
        Instant dueAt,
        int attempts,
        boolean ambiguous,
        int blindWaits,
        Optional<Instant> firstFailedAt,
        Optional<String> externalReference,
        Optional<String> cause,
        String answer) {

    static final String ATTEMPTS_SPENT = "attempts_spent";
    static final String UNKNOWABLE = "unknowable";
    static final String UNFINISHED = "unfinished";

    private static final Duration LONGEST_WISH = Duration.ofDays(1);
    private static final int LONGEST_ANSWER = 600;

    Settlement {
        answer = answer.length() > LONGEST_ANSWER ? answer.substring(0, LONGEST_ANSWER) : answer;
    }

    /** What follows from an outcome. */
    static Settlement of(StepOutcome outcome, Attempt attempt, DeliverySettings.Retry rules) {
        return outcome.fold(new Following(attempt, rules));
    }

    /** Nobody can look whether it arrived: it is sent once more, but only after a longer wait. */
    static Settlement blind(Attempt attempt, Duration wait) {
        return new Settlement(
                Delivery.State.WAITING,
                attempt.at().plus(wait),
                attempt.attempts() - 1,
                true,
                attempt.blindWaits() + 1,
                attempt.firstFailedAt(),
                Optional.empty(),
                Optional.empty(),
                "It may have arrived, and nobody can look; it is sent once more after a longer wait");
    }

    /** It was sent twice and may have arrived twice, or not at all. */
    static Settlement unknowable(Attempt attempt) {
        return stuck(
                attempt,
                true,
                UNKNOWABLE,
                "It was sent a second time without an answer, and nobody can look whether it arrived; look there");
    }

    /** Again and again, whoever carried it did not come to an end of it. */
    static Settlement unfinished(Attempt attempt) {
        return stuck(
                attempt,
                true,
                UNFINISHED,
                "Attempts broke off without an answer; the gateway’s log names the error. Mend that, then try again");
    }

    private static Settlement stuck(Attempt attempt, boolean perhaps, String cause, String why) {
        return new Settlement(
                Delivery.State.STUCK,
                attempt.at(),
                attempt.attempts(),
                perhaps,
                attempt.blindWaits(),
                attempt.firstFailedAt(),
                Optional.empty(),
                Optional.of(cause),
                why);
    }

    private record Following(Attempt attempt, DeliverySettings.Retry rules) implements StepOutcome.Cases<Settlement> {

        @Override
        public Settlement done(StepOutcome.Done done) {
            return ended(Delivery.State.DELIVERED, Optional.of(done.externalRef()), "Delivered");
        }

        @Override
        public Settlement unsupported(StepOutcome.Unsupported unsupported) {
            return ended(Delivery.State.NOT_OFFERED, Optional.empty(), unsupported.why());
        }

        /** Where no other step can succeed either, this one waits with them until somebody has changed something. */
        @Override
        public Settlement refused(StepOutcome.Refused refused) {
            return refused.code().pausesAccount()
                    ? waiting(attempt.at(), false, attempt.perhaps(), attempt.firstFailedAt(), refused.why())
                    : stuck(attempt, attempt.perhaps(), refused.code().name().toLowerCase(Locale.ROOT), refused.why());
        }

        @Override
        public Settlement retry(StepOutcome.Retry retry) {
            return attempt.heldUntil()
                    .map(until -> waiting(until, false, attempt.perhaps(), attempt.firstFailedAt(), retry.why()))
                    .orElseGet(() -> again(retry.after(), attempt.perhaps(), retry.why()));
        }

        @Override
        public Settlement ambiguous(StepOutcome.Ambiguous ambiguous) {
            return again(ambiguous.after(), true, ambiguous.why());
        }

        private Settlement again(Optional<Duration> after, boolean perhaps, String why) {
            var since = attempt.firstFailedAt().orElse(attempt.at());
            boolean spent = !attempt.down() && attempt.attempts() >= rules.attempts()
                    || !attempt.at().isBefore(since.plus(rules.giveUpAfter()));
            return spent
                    ? stuck(attempt, perhaps, ATTEMPTS_SPENT, why)
                    : waiting(attempt.at().plus(pause(after)), !attempt.down(), perhaps, Optional.of(since), why);
        }

        /** An ATS may ask for patience, but not until nobody remembers what for. */
        private Duration pause(Optional<Duration> after) {
            return after.map(wished -> wished.compareTo(LONGEST_WISH) < 0 ? wished : LONGEST_WISH)
                    .orElseGet(this::jitter);
        }

        /** Anything between nothing and the bound, so that those that failed together do not come again together. */
        private Duration jitter() {
            var bound = rules.base();
            for (int i = 1; i < attempt.attempts() && bound.compareTo(rules.cap()) < 0; i++) {
                bound = bound.multipliedBy(2);
            }
            var longest = bound.compareTo(rules.cap()) < 0 ? bound : rules.cap();
            return Duration.ofMillis((long) (longest.toMillis() * attempt.chance()));
        }

        private Settlement waiting(
                Instant until, boolean counts, boolean perhaps, Optional<Instant> firstFailedAt, String why) {
            return new Settlement(
                    Delivery.State.WAITING,
                    until,
                    counts ? attempt.attempts() : attempt.attempts() - 1,
                    perhaps,
                    attempt.blindWaits(),
                    firstFailedAt,
                    Optional.empty(),
                    Optional.empty(),
                    why);
        }

        private Settlement ended(Delivery.State state, Optional<String> reference, String answer) {
            return new Settlement(
                    state,
                    attempt.at(),
                    attempt.attempts(),
                    false,
                    attempt.blindWaits(),
                    attempt.firstFailedAt(),
                    reference,
                    Optional.empty(),
                    answer);
        }
    }
}
