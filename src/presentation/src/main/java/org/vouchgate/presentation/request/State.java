package org.vouchgate.presentation.request;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;

/**
 * What the answer must repeat, so that only who has seen the request can answer or decline it. Used for one request only.
 *
 * @param value the text, 22 to 128 characters that are safe in URLs
 */
public record State(String value) {

    public State {
        RandomText.requireSafe(value);
    }

    public static State fresh(SecureRandom random) {
        return new State(RandomText.fresh(random));
    }

    /** Whether an answer repeats it; takes the same time wherever they differ. */
    public boolean isRepeatedBy(String given) {
        return MessageDigest.isEqual(value.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
