package org.vouchgate.ats.partners;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.InboundReply;
import org.vouchgate.ats.order.InboundRequest;
import org.vouchgate.ats.order.VerificationPackage;

/** What one vendor asks of its partners, in its own paths and words. */
interface PartnerEndpoints {

    /** What a request asks that presented a good key. */
    Inbound asked(InboundRequest request, AtsAccount account, Instant at);

    /** What a request says that proves itself without the key; empty if it has to present the key. */
    default Optional<Inbound> withoutKey(InboundRequest request, AtsAccount account) {
        return Optional.empty();
    }

    /** The list of what can be ordered. */
    InboundReply list(List<VerificationPackage> packages);

    /** The order stands under this name of ours. */
    InboundReply placed(String orderRef);

    /** Somebody asked whether anybody is there, or told something. */
    default InboundReply acknowledged() {
        return InboundReply.json(200, "{}");
    }
}
