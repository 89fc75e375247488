package org.vouchgate.gateway.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.vouchgate.ats.StepOutcome;

/**
 * What an attempt changes about a delivery.
 *
 * @param dueAt     when to try again, if it is still waiting
 * @param ambiguous whether the attempt may have taken effect
 * @param answer    a sentence for an operator
 */
record Settlement(
        Delivery.State state, Instant dueAt, boolean ambiguous, Optional<String> externalReference, String answer) {

    /** About twenty hours with the pauses below. */
    static final int MAX_ATTEMPTS = 12;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final Duration LONGEST_WISH = Duration.ofDays(1);
    private static final int LONGEST_ANSWER = 600;

    Settlement {
        answer = answer.length() > LONGEST_ANSWER ? answer.substring(0, LONGEST_ANSWER) : answer;
    }

    /**
     * What follows from an outcome.
     *
     * @param attempts  how many attempts there have been, this one included
     * @param perhaps   whether an earlier attempt may have taken effect
     */
    static Settlement of(StepOutcome outcome, int attempts, boolean perhaps, Instant at) {
        return outcome.fold(new StepOutcome.Cases<>() {
            @Override
            public Settlement done(StepOutcome.Done done) {
                return new Settlement(
                        Delivery.State.DELIVERED, at, false, Optional.of(done.externalRef()), "Delivered");
            }

            @Override
            public Settlement retry(StepOutcome.Retry retry) {
                return again(retry.after(), perhaps, retry.why());
            }

            @Override
            public Settlement ambiguous(StepOutcome.Ambiguous ambiguous) {
                return again(ambiguous.after(), true, ambiguous.why());
            }

            @Override
            public Settlement refused(StepOutcome.Refused refused) {
                return new Settlement(Delivery.State.STUCK, at, perhaps, Optional.empty(), refused.why());
            }

            @Override
            public Settlement unsupported(StepOutcome.Unsupported unsupported) {
                return new Settlement(Delivery.State.NOT_OFFERED, at, false, Optional.empty(), unsupported.why());
            }

            private Settlement again(Optional<Duration> after, boolean maybeDone, String why) {
                return attempts >= MAX_ATTEMPTS
                        ? new Settlement(Delivery.State.STUCK, at, maybeDone, Optional.empty(), why)
                        : new Settlement(
                                Delivery.State.WAITING,
                                at.plus(after.map(Settlement::bounded).orElseGet(() -> pause(attempts))),
                                maybeDone,
                                Optional.empty(),
                                why);
            }
        });
    }

    /** An ATS may ask for patience, but not until nobody remembers what for. */
    private static Duration bounded(Duration wished) {
        return wished.compareTo(LONGEST_WISH) < 0 ? wished : LONGEST_WISH;
    }

    /** Three times as long after each attempt. */
    private static Duration pause(int attempts) {
        var pause = FIRST_PAUSE;
        for (int i = 1; i < attempts && pause.compareTo(LONGEST_PAUSE) < 0; i++) {
            pause = pause.multipliedBy(3);
        }
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
