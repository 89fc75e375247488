package org.vouchgate.credential.ld;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash functions that cryptosuites are made with. */
public enum Digest {
    SHA_256("SHA-256"),
    SHA_384("SHA-384");

    private final String platformName;

    Digest(String platformName) {
        this.platformName = platformName;
    }

    public byte[] of(byte[] bytes) {
        return fresh().digest(bytes);
    }

    MessageDigest fresh() {
        try {
            return MessageDigest.getInstance(platformName);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + platformName, e);
        }
    }
}
