package org.vouchgate.ats;

/** What the ATS shows of a delivered step. Sentences are for an admin: they quote no person. */
public sealed interface Shown {

    /** Takes the branch that fits. A new kind breaks every caller at compile time. */
    <R> R fold(Cases<R> cases);

    /** One branch per kind. */
    interface Cases<R> {
        R asSent(AsSent asSent);

        R missing(Missing missing);

        R differs(Differs differs);

        R unseen(Unseen unseen);

        R failed(Failed failed);
    }

    /** It is there, as it was sent. */
    record AsSent() implements Shown {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.asSent(this);
        }
    }

    /** It is not there any more. */
    record Missing() implements Shown {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.missing(this);
        }
    }

    /**
     * It is there, but not as it was sent.
     *
     * @param what which part, such as "the field vg_score holds another value"
     */
    record Differs(String what) implements Shown {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.differs(this);
        }
    }

    /** This ATS does not show this kind of step. */
    record Unseen(String why) implements Shown {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.unseen(this);
        }
    }

    /** It could not be found out now. */
    record Failed(StepOutcome outcome) implements Shown {
        public Failed {
            if (outcome instanceof StepOutcome.Done) {
                throw new IllegalArgumentException("a failed look is not a finished step");
            }
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.failed(this);
        }
    }
}
