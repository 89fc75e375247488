package org.vouchgate.credential.trust.remote;

import java.time.Instant;
import org.vouchgate.credential.TrustAnswer;

/** Verifies and reads trust lists of one form. SPI: one implementation per form. */
public interface ListFormat {

    TrustAnswer.Kind kind();

    /** Value of the Accept header. */
    String accept();

    /** The largest list worth reading. */
    int mostBytes();

    /**
     * Verifies a list's signature, then reads it. Never throws for what was published.
     *
     * @param body the list as it came
     * @param at   the instant to judge the signer's certificate for
     */
    ListReading read(byte[] body, Instant at);
}
