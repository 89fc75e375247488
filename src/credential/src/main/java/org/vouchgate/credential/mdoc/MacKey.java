package org.vouchgate.credential.mdoc;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key a device and this gateway agree on for a MAC (ISO/IEC 18013-5, 9.1.3.5; HKDF of RFC 5869). */
final class MacKey {

    private static final byte[] USE = "EMacKey".getBytes(StandardCharsets.US_ASCII);

    private MacKey() {}

    /** One block of HKDF with SHA-256, which is as long as the key. */
    static byte[] derive(byte[] sharedSecret, byte[] salt) {
        return hmac(hmac(salt, sharedSecret), firstBlock());
    }

    private static byte[] firstBlock() {
        var block = new byte[USE.length + 1];
        System.arraycopy(USE, 0, block, 0, USE.length);
        block[USE.length] = 1;
        return block;
    }

    private static byte[] hmac(byte[] key, byte[] content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC with SHA-256", e);
        }
    }
}
