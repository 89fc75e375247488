package org.vouchgate.ats.calls;

import java.util.function.Function;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Retry;
import org.vouchgate.ats.WriteOutcome;
import org.vouchgate.ats.http.AtsReply;
import org.vouchgate.ats.http.AtsReply.Answered;
import org.vouchgate.ats.http.AtsRequest;

/** Calls that carry an account's authorization, however it is come by. */
public interface Calls {

    /** Names the ATS in sentences. */
    String ats();

    Exchange exchange();

    /**
     * Any call whose reply wants to be looked at whole.
     *
     * @param noToken gets what stands in the way of an authorization; nothing was sent then
     */
    <R> R call(AtsRequest request, Function<AtsReply, R> reply, Function<StepOutcome, R> noToken);

    /** Writes. What may have happened is ambiguous unless repeating it is {@code harmless}. */
    default StepOutcome write(AtsRequest request, boolean harmless, Function<Answered, StepOutcome> success) {
        var rule = new WriteOutcome(ats(), harmless, exchange().at());
        return call(request, reply -> rule.of(reply, success), Function.identity());
    }

    /** Reads: {@code success} gets a 2xx, {@code failure} what stands in its way. */
    default <R> R read(AtsRequest request, Function<Answered, R> success, Function<StepOutcome, R> failure) {
        var rule = new WriteOutcome(ats(), true, exchange().at());
        return call(
                request,
                reply -> reply instanceof Answered answered && answered.succeeded()
                        ? success.apply(answered)
                        : failure.apply(rule.of(reply, answered -> Retry.of(ats() + " contradicts itself"))),
                failure);
    }
}
