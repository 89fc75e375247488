package org.vouchgate.ats.order;

import java.util.List;
import org.vouchgate.ats.report.CandidateReport;

/** What the gateway has to say to an {@link Inbound}, before a connector puts it into the vendor's words. */
public sealed interface OrderAnswer {

    /** Takes the branch that fits. */
    <R> R fold(Cases<R> cases);

    /** One branch per kind. */
    interface Cases<R> {
        R placed(Placed placed);

        R status(Status status);

        R packages(Packages packages);

        R acknowledged(Acknowledged acknowledged);

        R declined(Declined declined);

        R unknownOrder(UnknownOrder unknown);

        R busy(Busy busy);
    }

    /**
     * The order stands under this reference; the same one for every repetition.
     *
     * @param joined whether the same thing was being asked of the candidate already, so that this order, which is not
     *               the first, waits for the same result; for a vendor that has a word for duplicates
     */
    record Placed(String orderRef, boolean joined) implements OrderAnswer {
        public Placed(String orderRef) {
            this(orderRef, false);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.placed(this);
        }
    }

    /** How the order stands, at its newest revision. */
    record Status(CandidateReport report) implements OrderAnswer {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.status(this);
        }
    }

    /** What can be ordered. */
    record Packages(List<VerificationPackage> packages) implements OrderAnswer {
        public Packages {
            packages = List.copyOf(packages);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.packages(this);
        }
    }

    /** Taken in; nothing more to say. */
    record Acknowledged() implements OrderAnswer {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.acknowledged(this);
        }
    }

    /**
     * The order cannot be taken, and repeating it will not help.
     *
     * @param message for the recruiter: what happened and what to do next
     */
    record Declined(String message) implements OrderAnswer {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.declined(this);
        }
    }

    /** This employer has no such order. */
    record UnknownOrder() implements OrderAnswer {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.unknownOrder(this);
        }
    }

    /** Not now; the ATS should repeat its request. */
    record Busy() implements OrderAnswer {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.busy(this);
        }
    }
}
