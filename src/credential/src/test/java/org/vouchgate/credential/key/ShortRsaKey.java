package org.vouchgate.credential.key;

import jakarta.json.Json;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import org.vouchgate.testkit.TestKey;

/** An RSA key nobody should use any more. */
final class ShortRsaKey {

    private ShortRsaKey() {}

    static TestKey create(SecureRandom chance) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(1024, chance);
            var pair = generator.generateKeyPair();
            var base64 = Base64.getUrlEncoder().withoutPadding();
            return TestKey.restore(Json.createObjectBuilder()
                    .add("alg", "RS256")
                    .add("spki", base64.encodeToString(pair.getPublic().getEncoded()))
                    .add("pkcs8", base64.encodeToString(pair.getPrivate().getEncoded()))
                    .build());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
