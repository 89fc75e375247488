package org.vouchgate.gateway.ordering;

import java.time.Instant;
import java.util.UUID;

/** Who may wait for a request besides the orders for it: rules that would have asked the same. */
public interface AlsoWaiting {

    boolean waits(UUID employer, UUID request);

    /**
     * Has a request go on for those who wait, now that no order for it is left; takes part in that commit.
     *
     * @return false if nobody waits
     */
    boolean goOn(UUID employer, UUID request, Instant at);
}
