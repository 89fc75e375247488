package org.vouchgate.ats.secret;

import java.security.MessageDigest;

/** A key, password, token or signing secret. It is compared in constant time, and it never prints itself. */
public final class Secret {

    private final String value;

    public Secret(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a secret cannot be empty");
        }
        this.value = value;
    }

    /** The secret itself: for a header or a signature, never for a message. */
    public String reveal() {
        return value;
    }

    /** Compares digests, so that neither content nor length can be read from the time it takes. */
    public boolean matches(String candidate) {
        return MessageDigest.isEqual(Sha256.of(value), Sha256.of(candidate));
    }

    /** SHA-256 in hexadecimal: finds the account of a presented key without keeping the key. For random keys only. */
    public String fingerprint() {
        return Sha256.hex(value);
    }

    @Override
    public String toString() {
        return "Secret[…]";
    }
}
