package org.vouchgate.ats;

import java.time.Instant;
import java.util.function.Function;
import org.vouchgate.ats.http.AtsReply;
import org.vouchgate.ats.http.AtsReply.Answered;
import org.vouchgate.ats.http.RetryAfter;

/**
 * What a reply to a write means where the vendor says nothing special.
 *
 * <p>The one question that matters is whether the write can have taken effect: a throttled request has not, a
 * connection that broke or a 5xx may have.
 *
 * @param ats      names the ATS in sentences
 * @param harmless whether doing the write again changes nothing
 */
public record WriteOutcome(String ats, boolean harmless, Instant at) {

    /** Turns a reply into an outcome; {@code success} reads the answer of a 2xx. */
    public StepOutcome of(AtsReply reply, Function<Answered, StepOutcome> success) {
        return reply.fold(
                answered -> answered.succeeded() ? success.apply(answered) : failure(answered),
                silence -> silence.perhapsSent() && !harmless
                        ? StepOutcome.Ambiguous.of(ats + " did not answer")
                        : StepOutcome.Retry.of(ats + " could not be reached"),
                forbidden ->
                        new StepOutcome.Refused(Refusal.FOREIGN_ADDRESS, "The address of " + ats + " is not allowed"));
    }

    private StepOutcome failure(Answered answered) {
        var why = ats + " answered " + answered.status();
        var after = RetryAfter.of(answered, at);
        return switch (answered.status()) {
            case 408, 409, 425, 429 -> new StepOutcome.Retry(after, why);
            case 401 -> new StepOutcome.Refused(Refusal.AUTHORIZATION_REVOKED, why);
            case 403 -> new StepOutcome.Refused(Refusal.FORBIDDEN, why);
            case 404, 410 -> new StepOutcome.Refused(Refusal.NOT_FOUND, why);
            default -> {
                if (answered.status() < 500) {
                    yield new StepOutcome.Refused(Refusal.INVALID, why);
                }
                yield harmless ? new StepOutcome.Retry(after, why) : new StepOutcome.Ambiguous(after, why);
            }
        };
    }
}
