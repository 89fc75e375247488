package org.vouchgate.testkit;

import java.security.PublicKey;

/** Bytes as text that says its own base. */
public final class Multibase {

    private Multibase() {}

    public static String base58(byte[] bytes) {
        return "z" + Base58.encode(bytes);
    }

    public static String base64url(byte[] bytes) {
        return "u" + Base64Url.encode(bytes);
    }

    /** The bytes of a key with its Multikey prefix. */
    public static byte[] multikey(PublicKey key) {
        return PublicJwk.multikey(key);
    }

    /** A key as Multikey writes it. */
    public static String of(PublicKey key) {
        return PublicJwk.multibase(key);
    }
}
