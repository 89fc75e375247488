package org.vouchgate.ats.calls;

import java.util.function.Function;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.http.AtsReply;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.ats.order.BasicKey;
import org.vouchgate.ats.secret.Secret;

/**
 * Calls with a key that an admin typed in, and that nothing renews.
 *
 * @param authorization the whole header
 */
public record KeyedCalls(String ats, Exchange exchange, Secret authorization) implements Calls {

    /** HTTP Basic, with the key as user name and an empty password. */
    public static KeyedCalls basic(String ats, Exchange exchange, Secret key) {
        return new KeyedCalls(ats, exchange, new Secret(BasicKey.header(key)));
    }

    @Override
    public <R> R call(AtsRequest request, Function<AtsReply, R> reply, Function<StepOutcome, R> noToken) {
        return reply.apply(exchange.http().send(request.with("Authorization", authorization.reveal())));
    }
}
