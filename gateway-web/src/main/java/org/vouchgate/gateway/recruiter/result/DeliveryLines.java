package org.vouchgate.gateway.recruiter.result;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.vouchgate.gateway.delivery.Delivery;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.recruiter.result.ResultPage.DeliveryLine;
import org.vouchgate.gateway.wording.CredentialNames;
import org.vouchgate.words.Words;

/** Tells how one step of the report's way to an ATS stands. */
final class DeliveryLines {

    private DeliveryLines() {}

    /** @param drawn whether what the system answered stays away: it may name the candidate */
    static DeliveryLine of(Words words, Delivery step, boolean drawn) {
        var system = CredentialNames.words(step.connector());
        var notes = new ArrayList<String>();
        if (step.state() == Delivery.State.STUCK) {
            notes.add(words.say("delivery-step.stuck", system));
        }
        if (step.lastAnswer().isEmpty()) {
            notes.add(words.say(step.attempts() == 0 ? "delivery-step.not-tried" : "delivery-step.no-answer"));
        }
        if (step.possibleDuplicate()) {
            notes.add(words.say("delivery-step.maybe-twice"));
        }
        return new DeliveryLine(
                system,
                words.say("delivery-step." + step.step().name().toLowerCase(Locale.ROOT)),
                Badge.ofDelivery(step.state().wireName()),
                words.say("delivery-step.attempts", step.attempts()),
                notes,
                step.lastAnswer().filter(answer -> !drawn),
                step.state() == Delivery.State.STUCK ? Optional.of(step.id()) : Optional.empty());
    }
}
