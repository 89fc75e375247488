package org.vouchgate.ats.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Function;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Secret;
import org.vouchgate.ats.StepOutcome;

/**
 * Calls with a key that an admin typed in, and that nothing renews.
 *
 * @param authorization the whole header
 */
public record KeyedCalls(String ats, Exchange exchange, Secret authorization) implements Calls {

    /** HTTP Basic, with the key as user name and an empty password. */
    public static KeyedCalls basic(String ats, Exchange exchange, Secret key) {
        var pair = (key.reveal() + ":").getBytes(StandardCharsets.UTF_8);
        return new KeyedCalls(
                ats, exchange, new Secret("Basic " + Base64.getEncoder().encodeToString(pair)));
    }

    @Override
    public <R> R call(AtsRequest request, Function<AtsReply, R> reply, Function<StepOutcome, R> noToken) {
        return reply.apply(exchange.http().send(request.with("Authorization", authorization.reveal())));
    }
}
