package org.vouchgate.gateway.delivery;

import java.time.Instant;
import java.util.Optional;
import org.vouchgate.ats.StepOutcome;

/**
 * What came of carrying a delivery once.
 *
 * @param doubt     whether it was left undone because nobody can look whether it arrived before
 * @param heldUntil until when the account has to be patient, if that stopped it
 * @param lastCall  the last call, with a digest in the place of what was sent
 */
record Carried(StepOutcome outcome, Doubt doubt, Optional<Instant> heldUntil, Optional<String> lastCall) {

    /** What is done about not knowing. */
    enum Doubt {
        NONE,
        /** It is to be sent once more, but later. */
        WAITS,
        /** It was sent once more already. */
        HOPELESS
    }

    static Carried nowhere(StepOutcome outcome) {
        return new Carried(outcome, Doubt.NONE, Optional.empty(), Optional.empty());
    }
}
