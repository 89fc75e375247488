package org.vouchgate.credential.jose;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** Makes compact tokens of any content, sound or not. */
final class Signed {

    private Signed() {}

    static String with(UnaryOperator<byte[]> signer, String header, String payload) {
        var signed = encode(header) + "." + encode(payload);
        return signed + "." + Base64Url.encode(signer.apply(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String encode(String text) {
        return Base64Url.encode(text.getBytes(StandardCharsets.UTF_8));
    }
}
