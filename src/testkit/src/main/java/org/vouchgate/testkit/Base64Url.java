package org.vouchgate.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Base64url without padding (RFC 4648 section 5, as RFC 7515 uses it). */
public final class Base64Url {

    private Base64Url() {}

    public static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public static String encode(String text) {
        return encode(text.getBytes(StandardCharsets.UTF_8));
    }

    public static byte[] decode(String encoded) {
        return Base64.getUrlDecoder().decode(encoded);
    }

    public static String decodeText(String encoded) {
        return new String(decode(encoded), StandardCharsets.UTF_8);
    }
}
