package org.vouchgate.presentation.request;

import java.security.SecureRandom;
import java.util.regex.Pattern;
import org.vouchgate.credential.jose.Base64Url;

/** Text that nobody can guess: 32 random bytes are 43 characters, the most the public conformance suite accepts. */
final class RandomText {

    private static final int BYTES = 32;
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9._~-]{22,128}");

    private RandomText() {}

    static String fresh(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64Url.encode(bytes);
    }

    /** 22 characters are what 128 bits take. */
    static String requireSafe(String text) {
        if (!SAFE.matcher(text).matches()) {
            throw new IllegalArgumentException("22 to 128 characters of A-Z a-z 0-9 - . _ ~ are needed");
        }
        return text;
    }
}
