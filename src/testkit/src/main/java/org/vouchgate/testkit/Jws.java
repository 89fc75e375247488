package org.vouchgate.testkit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;

/**
 * A compact JWS, taken apart. Nothing in it has been verified until {@link #isSignedBy} said so.
 *
 * @param encoded the three parts as they travel
 */
public record Jws(String encoded, JsonObject header, JsonObject payload) {

    /** Signs whatever it is given; {@code alg} comes from the key unless the header already has one. */
    public static String sign(JsonObject header, JsonObject payload, TestKey key) {
        var complete = header.containsKey("alg")
                ? header
                : Json.createObjectBuilder(header).add("alg", key.algorithm()).build();
        var signed = Base64Url.encode(complete.toString()) + "." + Base64Url.encode(payload.toString());
        return signed + "." + Base64Url.encode(key.sign(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    /** Takes a compact JWS apart. */
    public static Jws read(String encoded) {
        var parts = encoded.split("\\.", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("a compact JWS has three parts");
        }
        return new Jws(encoded, object(Base64Url.decodeText(parts[0])), object(Base64Url.decodeText(parts[1])));
    }

    /** Whether the signature over these bytes is this key's. */
    public boolean isSignedBy(PublicKey key) {
        int dot = encoded.lastIndexOf('.');
        try {
            var signature = Signature.getInstance(Algorithms.signature(header.getString("alg", "")));
            signature.initVerify(key);
            signature.update(encoded.substring(0, dot).getBytes(StandardCharsets.US_ASCII));
            return signature.verify(Base64Url.decode(encoded.substring(dot + 1)));
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** The same JWS with one bit of its signature turned over. */
    public static String corrupt(String encoded) {
        int dot = encoded.lastIndexOf('.');
        var signature = Base64Url.decode(encoded.substring(dot + 1));
        signature[signature.length / 2] ^= 1;
        return encoded.substring(0, dot + 1) + Base64Url.encode(signature);
    }

    private static JsonObject object(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
