package org.vouchgate.ats;

import java.time.Duration;
import java.util.Set;
import org.vouchgate.ats.Capabilities.Actor;
import org.vouchgate.ats.Capabilities.FileMode;
import org.vouchgate.ats.Capabilities.Idempotency;
import org.vouchgate.ats.Capabilities.InboundAuth;
import org.vouchgate.ats.Capabilities.Limits;
import org.vouchgate.ats.Capabilities.NoteFormat;
import org.vouchgate.ats.Capabilities.OrderModel;
import org.vouchgate.ats.Capabilities.PackagesBy;
import org.vouchgate.ats.Capabilities.Scope;

/** Puts {@link Capabilities} together: what is not said, an ATS does not do. */
public final class CapabilitiesBuilder {

    private final OrderModel model;
    private final PackagesBy packages;
    private final InboundAuth auth;
    private boolean cancel;
    private boolean typedInputs;
    private boolean resultUpdatable;
    private boolean bodyAuthenticated;
    private Set<StepKind> steps = Set.of();
    private Set<StepKind> progress = Set.of();
    private NoteFormat notes = NoteFormat.NONE;
    private int noteLimit;
    private FileMode files = FileMode.NONE;
    private Scope fileScope = Scope.NONE;
    private Scope fieldScope = Scope.NONE;
    private Actor actor = Actor.NONE;
    private Idempotency idempotency = Idempotency.NONE;
    private boolean errorInOk;
    private Limits limits = Limits.UNSTATED;

    CapabilitiesBuilder(OrderModel model, PackagesBy packages, InboundAuth auth) {
        this.model = model;
        this.packages = packages;
        this.auth = auth;
    }

    /** An order can be taken back in the ATS. */
    public CapabilitiesBuilder cancellable() {
        cancel = true;
        return this;
    }

    /** An order can carry inputs of ours. */
    public CapabilitiesBuilder typedInputs() {
        typedInputs = true;
        return this;
    }

    /** A result may change after it was final. */
    public CapabilitiesBuilder correctable() {
        resultUpdatable = true;
        return this;
    }

    /** Requests from the ATS are authenticated as a whole, so that what they say needs not be read again. */
    public CapabilitiesBuilder wholeBodies() {
        bodyAuthenticated = true;
        return this;
    }

    /** The kinds of steps that are ever planned. */
    public CapabilitiesBuilder writing(StepKind... kinds) {
        steps = Set.of(kinds);
        return this;
    }

    /** The kinds of steps that show how a request stands before it has ended. */
    public CapabilitiesBuilder whileOpen(StepKind... kinds) {
        progress = Set.of(kinds);
        return this;
    }

    /**
     * What a note may be made of.
     *
     * @param limit in characters
     */
    public CapabilitiesBuilder notes(NoteFormat format, int limit) {
        notes = format;
        noteLimit = limit;
        return this;
    }

    /** How files get there, and what they hang on. */
    public CapabilitiesBuilder files(FileMode mode, Scope scope) {
        files = mode;
        fileScope = scope;
        return this;
    }

    /** What fields hang on. */
    public CapabilitiesBuilder fields(Scope scope) {
        fieldScope = scope;
        return this;
    }

    /** In whose name writes are made. */
    public CapabilitiesBuilder inTheNameOf(Actor whose) {
        actor = whose;
        return this;
    }

    /** What the ATS does against duplicates by itself. */
    public CapabilitiesBuilder idempotentBy(Idempotency means) {
        idempotency = means;
        return this;
    }

    /** Failures come with status 200. */
    public CapabilitiesBuilder errorsInOk() {
        errorInOk = true;
        return this;
    }

    /** How often one account may call. */
    public CapabilitiesBuilder limited(int calls, Duration window, int concurrent) {
        limits = new Limits(calls, window, concurrent);
        return this;
    }

    public Capabilities build() {
        return new Capabilities(
                new Capabilities.Orders(model, packages, cancel, typedInputs, resultUpdatable, auth, bodyAuthenticated),
                new Capabilities.Writes(
                        steps, progress, notes, noteLimit, files, fileScope, fieldScope, actor, idempotency, errorInOk),
                limits);
    }
}
