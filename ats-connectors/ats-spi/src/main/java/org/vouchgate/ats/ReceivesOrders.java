package org.vouchgate.ats;

import java.time.Instant;
import java.util.Optional;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.InboundReply;
import org.vouchgate.ats.order.InboundRequest;
import org.vouchgate.ats.order.OrderAnswer;
import org.vouchgate.ats.secret.Secret;

/** Understands what an ATS sends. Pure: what is done about it, and remembered, is the gateway's. */
public interface ReceivesOrders extends Capability {

    /**
     * The fingerprint ({@link Secret#fingerprint()}) of the key that a request presents, where the vendor tells
     * employers apart by key alone. It only finds the account; {@link #receive} still verifies the key.
     *
     * @return empty if requests carry no key, so that the address must name the account
     */
    default Optional<String> keyFingerprint(InboundRequest request) {
        return Optional.empty();
    }

    /**
     * Verifies a request on its raw bytes, with every active secret, in constant time, and reads it. A request that is
     * not genuine, or not what the vendor's contract says, is {@link Inbound.Rejected}, never an exception: the Internet
     * is an expected caller.
     *
     * @param account the employer's account this request claims to be for
     * @param at      now, for signatures that age
     */
    Inbound receive(InboundRequest request, AtsAccount account, Instant at);

    /**
     * Puts an answer into the vendor's own words, including the status code the vendor takes for success.
     *
     * @param inbound what {@link #receive} made of the request
     * @param answer  what the gateway found; {@link OrderAnswer.Acknowledged} where the request asks nothing, and also
     *                where it was ignored or rejected, which is rendered from {@code inbound} alone
     */
    InboundReply render(Inbound inbound, OrderAnswer answer);

    /** The same where the words depend on the account the request is for; if it is nobody's, they cannot. */
    default InboundReply render(Inbound inbound, OrderAnswer answer, AtsAccount account) {
        return render(inbound, answer);
    }
}
