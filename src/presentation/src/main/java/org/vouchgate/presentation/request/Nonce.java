package org.vouchgate.presentation.request;

import java.security.SecureRandom;

/**
 * What every holder's proof in the answer must repeat. Used for one request only.
 *
 * @param value the text, 22 to 128 characters that are safe in URLs
 */
public record Nonce(String value) {

    public Nonce {
        RandomText.requireSafe(value);
    }

    public static Nonce fresh(SecureRandom random) {
        return new Nonce(RandomText.fresh(random));
    }
}
