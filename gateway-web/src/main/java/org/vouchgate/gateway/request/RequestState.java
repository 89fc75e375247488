package org.vouchgate.gateway.request;

import java.util.Locale;
import java.util.Set;

/** How a presentation request stands. */
public enum RequestState {
    /** Waiting for a wallet. */
    OPEN,
    /** A wallet has fetched the request object. */
    FETCHED,
    /** Answered and judged, but the candidate's browser has not come back yet, and until it has, nothing is filed. */
    ANSWERED,
    VERIFIED,
    NOT_VERIFIED,
    UNDETERMINED,
    DECLINED,
    EXPIRED,
    CANCELLED;

    /** Those in which a wallet may still answer. */
    public static final Set<RequestState> ANSWERABLE = Set.of(OPEN, FETCHED);

    /** Those that have not ended. */
    public static final Set<RequestState> LIVE = Set.of(OPEN, FETCHED, ANSWERED);

    public boolean ended() {
        return !LIVE.contains(this);
    }

    /** The name used in the API and in reports; stable across releases. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
