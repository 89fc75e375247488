package org.vouchgate.gateway.request;

import java.time.Instant;
import org.vouchgate.gateway.platform.BadInput;

/** How candidates hear of a request that was opened. */
public interface Inviting {

    /** Refuses to open what nobody could be invited to, with a {@link BadInput}. */
    void check(NewPresentationRequest wanted);

    /** Takes the invitation into the commit that opens the request, if one is wanted. */
    void opened(PresentationRequest request, NewPresentationRequest wanted, Instant at);
}
