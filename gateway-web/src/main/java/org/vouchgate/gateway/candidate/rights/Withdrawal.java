package org.vouchgate.gateway.candidate.rights;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.vouchgate.gateway.request.RequestState;

/** Whether consent can be withdrawn: only where something was shared and is not taken back yet. */
public enum Withdrawal {
    POSSIBLE,
    NOTHING_SHARED,
    TAKEN_BACK;

    private static final Set<RequestState> SHARED = EnumSet.of(
            RequestState.ANSWERED, RequestState.VERIFIED, RequestState.NOT_VERIFIED, RequestState.UNDETERMINED);

    static Withdrawal of(RequestState state) {
        if (state == RequestState.CANCELLED) {
            return TAKEN_BACK;
        }
        return SHARED.contains(state) ? POSSIBLE : NOTHING_SHARED;
    }

    public boolean isPossible() {
        return this == POSSIBLE;
    }

    /** As it stands in keys of words. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
