package org.vouchgate.summary;

import java.time.Instant;
import java.util.Optional;

/**
 * What surrounds an assessment and may change while the assessment stays the same.
 *
 * @param statusAsOf when it was last asked whether the credentials are revoked
 * @param superseded by what this summary was replaced, if it was
 * @param correction what the candidate says about it, if they say something
 * @param optedOut   whether the candidate chose not to be scored; then no score and no points are shown
 * @param logo       the employer's
 */
public record Circumstances(
        Instant statusAsOf,
        Optional<Superseded> superseded,
        Optional<Correction> correction,
        boolean optedOut,
        Optional<Logo> logo) {

    /** Nothing besides the time. */
    public static Circumstances asOf(Instant statusAsOf) {
        return new Circumstances(statusAsOf, Optional.empty(), Optional.empty(), false, Optional.empty());
    }

    public Circumstances with(Superseded by) {
        return new Circumstances(statusAsOf, Optional.of(by), correction, optedOut, logo);
    }

    public Circumstances with(Correction said) {
        return new Circumstances(statusAsOf, superseded, Optional.of(said), optedOut, logo);
    }

    public Circumstances with(Logo employers) {
        return new Circumstances(statusAsOf, superseded, correction, optedOut, Optional.of(employers));
    }

    public Circumstances unscored() {
        return new Circumstances(statusAsOf, superseded, correction, true, logo);
    }

    /** Keeps what the candidate says out of logs. */
    @Override
    public String toString() {
        return "Circumstances[statusAsOf=" + statusAsOf + ", superseded=" + superseded.isPresent() + "]";
    }
}
