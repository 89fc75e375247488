package org.vouchgate.ats;

import java.time.Duration;
import java.util.Set;

/**
 * What an ATS can do, as data: shown to an admin, planned with, and held against behaviour by the contract suite.
 *
 * @param orders how verifications are ordered in it
 * @param writes what can be written to it
 * @param limits what it lets one account do, as far as the vendor says
 */
public record Capabilities(Orders orders, Writes writes, Limits limits) {

    /** Begins with how a recruiter orders; the rest is said of what the ATS does beyond that. */
    public static CapabilitiesBuilder ordered(OrderModel model, PackagesBy packages, InboundAuth auth) {
        return new CapabilitiesBuilder(model, packages, auth);
    }

    /**
     * How often one account may call. A vendor's headers, and an admin's setting, know better.
     *
     * @param calls      in one window
     * @param concurrent at the same time
     */
    public record Limits(int calls, Duration window, int concurrent) {

        /** Where the vendor says nothing: what hardly anybody minds. */
        public static final Limits UNSTATED = new Limits(50, Duration.ofSeconds(10), 4);

        public Limits {
            if (calls < 1 || concurrent < 1 || window.isNegative() || window.isZero()) {
                throw new IllegalArgumentException("whoever may not call at all needs no limits");
            }
        }
    }

    /**
     * How a recruiter orders from inside the ATS.
     *
     * @param cancel            whether an order can be taken back there
     * @param typedInputs       whether an order can carry inputs of ours
     * @param resultUpdatable   whether a result may change after it was final
     * @param bodyAuthenticated whether its requests are authenticated as a whole; if not, an event is a hint, and the
     *                          record has to be read again
     */
    public record Orders(
            OrderModel model,
            PackagesBy packages,
            boolean cancel,
            boolean typedInputs,
            boolean resultUpdatable,
            InboundAuth auth,
            boolean bodyAuthenticated) {}

    /**
     * What can be written.
     *
     * @param steps       the kinds of steps this connector ever plans
     * @param progress    those of them that show how a request stands before it has ended; what one state wrote, the
     *                    next one changes in its place
     * @param noteLimit   longest note in characters; 0 if there are none
     * @param actor       in whose name writes are made
     * @param idempotency what the ATS itself does against duplicates
     * @param errorInOk   whether failures come with status 200
     */
    public record Writes(
            Set<StepKind> steps,
            Set<StepKind> progress,
            NoteFormat notes,
            int noteLimit,
            FileMode files,
            Scope fileScope,
            Scope fieldScope,
            Actor actor,
            Idempotency idempotency,
            boolean errorInOk) {
        public Writes {
            steps = Set.copyOf(steps);
            progress = Set.copyOf(progress);
            if (!steps.containsAll(progress)) {
                throw new IllegalArgumentException("a step that is never planned shows nothing");
            }
        }
    }

    /** Who keeps the order, and which way its result travels. */
    public enum OrderModel {
        /** There are no orders: events come in, generic writes go out. */
        NONE,
        /** The ATS orders and later asks for the result. */
        PARTNER_PULL,
        /** The ATS orders and is sent the result. */
        PARTNER_PUSH,
        /** The order is a record in the ATS that is read and answered there. */
        ENTITY
    }

    /** How the ATS learns what can be ordered. */
    public enum PackagesBy {
        NONE,
        /** It asks. */
        API_LIST,
        /** The whole catalogue is written to it. */
        API_REPLACE,
        /** The employer's admin types it in there. */
        MANUAL
    }

    /** How requests from the ATS prove themselves. */
    public enum InboundAuth {
        NONE,
        BASIC,
        BEARER,
        HMAC_HEADER,
        HMAC_BODY_FIELDS,
        URL_SECRET
    }

    /** What a note may be made of. */
    public enum NoteFormat {
        NONE,
        TEXT,
        HTML_LIMITED
    }

    /** How a file gets there. */
    public enum FileMode {
        NONE,
        INLINE_BASE64,
        MULTIPART,
        PRESIGNED_3STEP,
        /** As a link, with its digest. */
        URL_PULL,
        /** As a file of its own, on the file server that everything is written to. */
        BESIDE
    }

    /** What a file or a field hangs on. */
    public enum Scope {
        NONE,
        CANDIDATE,
        APPLICATION,
        ORDER
    }

    /** In whose name writes are made. */
    public enum Actor {
        NONE,
        USER_ID,
        PERFORM_AS,
        TOKEN_SUB,
        MEMBER_ID
    }

    /** What the ATS does against duplicates by itself. */
    public enum Idempotency {
        NONE,
        /** Writes go by key, so repeating one changes nothing. */
        UPSERT_KEY,
        /** A header names the write. */
        HEADER
    }
}
