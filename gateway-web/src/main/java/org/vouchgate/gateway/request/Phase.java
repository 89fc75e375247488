package org.vouchgate.gateway.request;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How far a request has come, for whoever asked: what a person has to do next differs from one to the next. */
public enum Phase {
    /** Nobody has opened it yet. */
    WAITING(EnumSet.of(RequestState.OPEN), false),
    /** The candidate is at it. */
    OPENED(EnumSet.of(RequestState.FETCHED, RequestState.ANSWERED), false),
    /** There is a result, and nobody has decided what follows from it. */
    TO_READ(EnumSet.of(RequestState.VERIFIED, RequestState.NOT_VERIFIED, RequestState.UNDETERMINED), false),
    /** A person has decided. */
    SETTLED(EnumSet.of(RequestState.VERIFIED, RequestState.NOT_VERIFIED, RequestState.UNDETERMINED), true),
    /** It ended without a result. */
    ENDED(EnumSet.of(RequestState.DECLINED, RequestState.EXPIRED, RequestState.CANCELLED), false);

    private final Set<RequestState> states;
    private final boolean decided;

    Phase(Set<RequestState> states, boolean decided) {
        this.states = states;
        this.decided = decided;
    }

    Set<RequestState> states() {
        return states;
    }

    /** Whether a decision tells it from another phase with the same states, and then which. */
    Optional<Boolean> decided() {
        return states.contains(RequestState.VERIFIED) ? Optional.of(decided) : Optional.empty();
    }

    /** Of a request in a state, decided about or not. */
    public static Phase of(RequestState state, boolean decided) {
        return Arrays.stream(values())
                .filter(phase -> phase.states.contains(state)
                        && phase.decided().map(wanted -> wanted == decided).orElse(true))
                .findFirst()
                .orElseThrow();
    }

    /** The name in addresses and keys. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Phase> named(String name) {
        return Arrays.stream(values())
                .filter(phase -> phase.wireName().equals(name))
                .findFirst();
    }
}
