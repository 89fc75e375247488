package org.vouchgate.ats.partners;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.vouchgate.ats.secret.Hmac;
import org.vouchgate.ats.secret.Secret;

/** Compares a signature with what every active secret would have signed, whatever the first comparison said. */
final class Signed {

    private Signed() {}

    static boolean by(List<Secret> secrets, String presented, Function<Secret, String> signature) {
        var matches = false;
        for (var secret : secrets) {
            matches |= Hmac.equal(bytes(signature.apply(secret)), bytes(presented));
        }
        return matches;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
