package org.vouchgate.ats.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC, by which vendors sign: most with SHA-256. */
public final class Hmac {

    private Hmac() {}

    public static byte[] sha256(byte[] key, byte[]... parts) {
        return of("HmacSHA256", key, parts);
    }

    public static byte[] sha512(Secret key, byte[]... parts) {
        return of("HmacSHA512", key.reveal().getBytes(StandardCharsets.UTF_8), parts);
    }

    private static byte[] of(String algorithm, byte[] key, byte[]... parts) {
        try {
            var mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key, algorithm));
            for (var part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this platform is not Java", e);
        }
    }

    public static byte[] sha256(Secret key, byte[]... parts) {
        return sha256(key.reveal().getBytes(StandardCharsets.UTF_8), parts);
    }

    /** In constant time. */
    public static boolean equal(byte[] expected, byte[] presented) {
        return MessageDigest.isEqual(expected, presented);
    }
}
