package org.vouchgate.ats.order;

/** What an event in an ATS turned out to mean. */
public sealed interface Happening {

    /** Takes the branch that fits. A new kind breaks every caller at compile time. */
    <R> R fold(Cases<R> cases);

    /** One branch per kind. */
    interface Cases<R> {
        R ordered(Ordered ordered);

        R staged(Staged staged);

        R merged(Merged merged);

        R erased(Erased erased);

        R closed(Closed closed);

        R nothing(Nothing nothing);
    }

    /** A recruiter ordered a verification; the event only named the order. */
    record Ordered(Inbound.Order order) implements Happening {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.ordered(this);
        }
    }

    /** An application stands in this stage now. */
    record Staged(StagedApplication application) implements Happening {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.staged(this);
        }
    }

    /** Two candidates were found to be one; everything of the first is the second's from now on. */
    record Merged(String fromCandidate, String intoCandidate) implements Happening {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.merged(this);
        }
    }

    /** The candidate was deleted or made anonymous in the ATS. */
    record Erased(String candidateRef) implements Happening {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.erased(this);
        }
    }

    /** The application has ended: hired, rejected, withdrawn, deleted. */
    record Closed(String applicationRef) implements Happening {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.closed(this);
        }
    }

    /** Nothing that matters here. */
    record Nothing(String why) implements Happening {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.nothing(this);
        }
    }
}
