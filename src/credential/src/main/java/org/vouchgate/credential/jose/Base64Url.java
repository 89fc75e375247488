package org.vouchgate.credential.jose;

import java.util.Base64;
import java.util.Optional;

/** Base64url as JOSE uses it (RFC 7515 section 2): no padding, no white space, one spelling for each value. */
public final class Base64Url {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private Base64Url() {}

    public static String encode(byte[] bytes) {
        return ENCODER.encodeToString(bytes);
    }

    /** The bytes, or empty if this is not exactly what {@link #encode} would have written for them. */
    public static Optional<byte[]> decode(String text) {
        if (!hasOnlyItsAlphabet(text) || text.length() % 4 == 1) {
            return Optional.empty();
        }
        var bytes = Base64.getUrlDecoder().decode(text);
        // Bits that no byte uses must be zero, or one value would have several spellings and several digests.
        return encode(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
    }

    private static boolean hasOnlyItsAlphabet(String text) {
        return text.chars()
                .allMatch(c ->
                        c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_');
    }
}
