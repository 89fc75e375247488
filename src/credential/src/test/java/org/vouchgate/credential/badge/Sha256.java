package org.vouchgate.credential.badge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What an issuer does to an identity, written apart from the code under test. */
final class Sha256 {

    private Sha256() {}

    static String hex(String text) {
        return hex("SHA-256", text);
    }

    static String hex(String algorithm, String text) {
        try {
            var digest = MessageDigest.getInstance(algorithm);
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
