package org.vouchgate.ats;

import java.util.List;
import org.vouchgate.ats.order.Inbound;

/** Lists what is ordered in the ATS and not answered yet: makes up for orders whose message never came. */
public interface ListsOpenOrders extends Capability {

    /**
     * Every open order, as its message would have told it, with the same dedupe key. At most {@code limit}.
     *
     * @return {@link Reading.Failed} also where the list breaks off: half a list proves nothing
     */
    Reading<List<Inbound.Order>> openOrders(int limit, Exchange exchange);
}
