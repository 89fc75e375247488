package org.vouchgate.ats;

import java.util.function.Function;

/** Whether the effect of a step is there. "Could not look" is its own answer. */
public sealed interface Lookup {

    /** Takes the branch that fits. */
    <R> R fold(
            Function<Found, R> found, Function<Absent, R> absent, Function<Blind, R> blind, Function<Failed, R> failed);

    /** It took effect before. */
    record Found(String externalRef) implements Lookup {
        @Override
        public <R> R fold(
                Function<Found, R> found,
                Function<Absent, R> absent,
                Function<Blind, R> blind,
                Function<Failed, R> failed) {
            return found.apply(this);
        }
    }

    /** It is certainly not there, or doing it again changes nothing. */
    record Absent() implements Lookup {
        @Override
        public <R> R fold(
                Function<Found, R> found,
                Function<Absent, R> absent,
                Function<Blind, R> blind,
                Function<Failed, R> failed) {
            return absent.apply(this);
        }
    }

    /** This ATS cannot be searched for it: whoever repeats the step accepts, and records, a possible duplicate. */
    record Blind() implements Lookup {
        @Override
        public <R> R fold(
                Function<Found, R> found,
                Function<Absent, R> absent,
                Function<Blind, R> blind,
                Function<Failed, R> failed) {
            return blind.apply(this);
        }
    }

    /**
     * The search itself went wrong; nothing may be repeated before it has succeeded.
     *
     * @param outcome how the search ended: a {@link StepOutcome.Retry} or a {@link StepOutcome.Refused}
     */
    record Failed(StepOutcome outcome) implements Lookup {
        public Failed {
            if (outcome instanceof StepOutcome.Done) {
                throw new IllegalArgumentException("a failed search is not a finished step");
            }
        }

        @Override
        public <R> R fold(
                Function<Found, R> found,
                Function<Absent, R> absent,
                Function<Blind, R> blind,
                Function<Failed, R> failed) {
            return failed.apply(this);
        }
    }
}
