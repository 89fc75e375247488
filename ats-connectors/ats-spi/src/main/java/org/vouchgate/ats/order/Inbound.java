package org.vouchgate.ats.order;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an ATS wants, once its request has been verified; or why it was refused. */
public sealed interface Inbound {

    /** Takes the branch that fits. A new kind breaks every caller at compile time. */
    <R> R fold(Cases<R> cases);

    /** One branch per kind. */
    interface Cases<R> {
        R order(Order order);

        R cancel(Cancel cancel);

        R status(StatusQuery query);

        R packages(ListPackages list);

        R ping(Ping ping);

        R error(ErrorReport report);

        R change(Change change);

        R ignored(Ignored ignored);

        R rejected(Rejected rejected);
    }

    /**
     * A recruiter orders a verification.
     *
     * @param dedupeKey the same for every repetition of this one order, different for any other
     * @param orderRef  the order's name in the ATS; empty where the ATS takes the one it is given
     * @param orderedBy the recruiter, as the ATS names them; shown to nobody but the employer
     * @param callback  where the ATS wants to hear of this order; its host has been checked
     * @param message   what the recruiter has to say to the candidate
     */
    record Order(
            String dedupeKey,
            String packageId,
            OrderedCandidate candidate,
            Optional<String> orderRef,
            Optional<String> jobRef,
            Optional<String> orderedBy,
            Optional<URI> callback,
            Optional<String> message)
            implements Inbound {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.order(this);
        }

        /** The same order, its package named otherwise. */
        public Order of(String otherPackageId) {
            return new Order(dedupeKey, otherPackageId, candidate, orderRef, jobRef, orderedBy, callback, message);
        }

        /** The dedupe key can be an address that carries a secret. */
        @Override
        public String toString() {
            return "Order[package=" + packageId + ", " + candidate + "]";
        }
    }

    /** A recruiter takes an order back. */
    record Cancel(String dedupeKey, String orderRef) implements Inbound {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.cancel(this);
        }
    }

    /** The ATS asks how an order stands; it may do so for ever. */
    record StatusQuery(String orderRef) implements Inbound {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.status(this);
        }
    }

    /** The ATS asks what can be ordered. */
    record ListPackages() implements Inbound {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.packages(this);
        }
    }

    /**
     * The ATS asks whether anybody is there.
     *
     * @param echo what it wants to hear back, if its handshake has such a thing
     */
    record Ping(Optional<String> echo) implements Inbound {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.ping(this);
        }
    }

    /**
     * The ATS could not use an answer of ours. Somebody has to look.
     *
     * @param call   which answer
     * @param errors in the ATS's words; may quote what was sent, so they are not for logs
     */
    record ErrorReport(String dedupeKey, String call, List<String> errors, Optional<String> orderRef)
            implements Inbound {
        public ErrorReport {
            errors = List.copyOf(errors);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.error(this);
        }

        @Override
        public String toString() {
            return "ErrorReport[" + call + ", " + errors.size() + " errors, order=" + orderRef.orElse("-") + "]";
        }
    }

    /**
     * Something happened to a record in the ATS: a hint. What it means is read from the ATS, not from the event, unless
     * the connector says that it authenticates whole bodies.
     *
     * @param event the vendor's word for what happened
     * @param ref   the record
     * @param more  further references that the reading will need, by names of the connector's own; kept until then, so
     *              never a name, an address or a text about a person
     * @param happenedAt when, by the vendor's clock, if the request says so and is authenticated as a whole: an event
     *              that is older than one already known of the same record and kind is left alone
     */
    record Change(String dedupeKey, String event, String ref, Map<String, String> more, Optional<Instant> happenedAt)
            implements Inbound {
        public Change {
            more = Map.copyOf(more);
        }

        public Change(String dedupeKey, String event, String ref, Map<String, String> more) {
            this(dedupeKey, event, ref, more, Optional.empty());
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.change(this);
        }
    }

    /** Genuine, and nothing to us. */
    record Ignored(String why) implements Inbound {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.ignored(this);
        }
    }

    /**
     * Refused.
     *
     * @param why for an operator: which rule, never what was sent
     */
    record Rejected(Rejection reason, String why) implements Inbound {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.rejected(this);
        }
    }
}
