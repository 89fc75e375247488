package org.vouchgate.ats;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What came of one step. Sentences are for an operator: they quote neither secrets nor what was sent. */
public sealed interface StepOutcome {

    /** Takes the branch that fits. A new kind breaks every caller at compile time. */
    <R> R fold(Cases<R> cases);

    /**
     * What came of a step that was done in several places: what is worth repeating decides, and a place that is closed
     * for good does not spoil the others. Empty if there was none.
     */
    static Optional<StepOutcome> ofEach(List<StepOutcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> !(outcome instanceof Done) && !(outcome instanceof Refused))
                .findFirst()
                .or(() -> outcomes.stream().filter(Done.class::isInstance).findFirst())
                .or(() -> outcomes.stream().findFirst());
    }

    /** One branch per kind. */
    interface Cases<R> {
        R done(Done done);

        R retry(Retry retry);

        R ambiguous(Ambiguous ambiguous);

        R refused(Refused refused);

        R unsupported(Unsupported unsupported);
    }

    /**
     * It took effect, now or before.
     *
     * @param externalRef the ATS's reference of what was written; "-" if it gives none
     */
    record Done(String externalRef) implements StepOutcome {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.done(this);
        }
    }

    /**
     * It had no effect; later it may.
     *
     * @param after how long the ATS asks to wait, already freed of its dialect; empty to let the caller choose
     */
    record Retry(Optional<Duration> after, String why) implements StepOutcome {
        public Retry {
            if (after.isPresent() && after.get().isNegative()) {
                throw new IllegalArgumentException("nobody waits backwards");
            }
        }

        public static Retry of(String why) {
            return new Retry(Optional.empty(), why);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.retry(this);
        }
    }

    /**
     * It may have taken effect. To be repeated only by {@link PublishesResults#performAgain}.
     *
     * @param after how long the ATS asks to wait, if it does
     */
    record Ambiguous(Optional<Duration> after, String why) implements StepOutcome {
        public static Ambiguous of(String why) {
            return new Ambiguous(Optional.empty(), why);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.ambiguous(this);
        }
    }

    /** It had no effect and will have none until a person changes something. */
    record Refused(Refusal code, String why) implements StepOutcome {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.refused(this);
        }
    }

    /** This account of this ATS has no such thing. Not a failure: the next step goes on, and the gap is shown. */
    record Unsupported(String why) implements StepOutcome {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.unsupported(this);
        }
    }
}
