package org.vouchgate.gateway.recruiter.result;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.vouchgate.gateway.blind.Unsealing;
import org.vouchgate.words.Words;

/**
 * What a reader should know about blind review.
 *
 * @param drawn     whether who the candidate is is hidden
 * @param mayUnseal whether there is nothing left to read before knowing it
 * @param unsealed  who made it known, when and why, if somebody did
 * @param grounds   what for it can be made known, by name
 */
public record BlindView(
        boolean drawn, boolean mayUnseal, Optional<Lifted> unsealed, List<String> grounds, UnsealingForm form) {

    /** That somebody made it known. */
    public record Lifted(String who, String when, String ground, String reason) {

        static Lifted of(Words words, Unsealing unsealing) {
            return new Lifted(
                    unsealing.by().name(),
                    words.minute(unsealing.at()),
                    words.say("blind.ground." + unsealing.ground().wireName()),
                    unsealing.reason());
        }
    }

    public BlindView {
        grounds = List.copyOf(grounds);
    }

    static BlindView of(
            Words words, boolean drawn, boolean mayUnseal, Optional<Unsealing> unsealing, UnsealingForm form) {
        return new BlindView(
                drawn,
                mayUnseal,
                unsealing.map(known -> Lifted.of(words, known)),
                Arrays.stream(Unsealing.Ground.values())
                        .map(Unsealing.Ground::wireName)
                        .toList(),
                form);
    }
}
