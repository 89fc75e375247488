package org.vouchgate.gateway.request;

import java.time.Instant;
import java.util.Optional;
import org.vouchgate.gateway.persistence.Database;

/** Requests as they stand later, for tests that need no database. */
public final class Told {

    private Told() {}

    /** The same request in another state, ended for a reason. */
    public static PresentationRequest in(RequestState state, String reason) {
        var request = Opened.request();
        Database.set(request, "state", state);
        Database.set(request, "reason", reason);
        return request;
    }

    /** What a candidate said. */
    public static CandidateSaid said(Optional<Instant> lessAskedAt, Optional<DeclineReason> declineReason) {
        var said = CandidateSaid.nothing();
        lessAskedAt.ifPresent(at -> Database.set(said, "lessAskedAt", at));
        declineReason.ifPresent(why -> Database.set(said, "declineReason", why));
        return said;
    }

    /** A request that was declined for a reason that the employer may know. */
    public static PresentationRequest declined(DeclineReason why) {
        var request = in(RequestState.DECLINED, EndReason.DECLINED_BY_CANDIDATE.wireName());
        Database.set(request, "said", said(Optional.empty(), Optional.of(why)));
        return request;
    }
}
