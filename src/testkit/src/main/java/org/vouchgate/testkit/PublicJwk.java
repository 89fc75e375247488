package org.vouchgate.testkit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.TreeMap;

/** Public keys as JWK (RFC 7517, RFC 8037) and as multibase (did:key). */
public final class PublicJwk {

    private static final int[] P256 = {0x80, 0x24};
    private static final int[] P384 = {0x81, 0x24};
    private static final int[] ED25519 = {0xed, 0x01};

    private PublicJwk() {}

    /** The key parameters and nothing else. */
    public static JsonObject of(PublicKey key) {
        var jwk = Json.createObjectBuilder();
        if (key instanceof ECPublicKey ec) {
            int size = size(ec);
            jwk.add("kty", "EC")
                    .add("crv", size == 32 ? "P-256" : "P-384")
                    .add("x", Base64Url.encode(fixed(ec.getW().getAffineX(), size)))
                    .add("y", Base64Url.encode(fixed(ec.getW().getAffineY(), size)));
        } else if (key instanceof RSAPublicKey rsa) {
            jwk.add("kty", "RSA")
                    .add("n", Base64Url.encode(unsigned(rsa.getModulus())))
                    .add("e", Base64Url.encode(unsigned(rsa.getPublicExponent())));
        } else {
            jwk.add("kty", "OKP").add("crv", "Ed25519").add("x", Base64Url.encode(raw(key)));
        }
        return jwk.build();
    }

    /** Reads an elliptic-curve JWK on P-256 or P-384. */
    public static ECPublicKey readEc(JsonObject jwk) {
        try {
            var parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec(jwk.getString("crv").equals("P-256") ? "secp256r1" : "secp384r1"));
            var point = new ECPoint(
                    new BigInteger(1, Base64Url.decode(jwk.getString("x"))),
                    new BigInteger(1, Base64Url.decode(jwk.getString("y"))));
            var spec = new ECPublicKeySpec(point, parameters.getParameterSpec(ECParameterSpec.class));
            return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(spec);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an elliptic-curve key", e);
        }
    }

    /** RFC 7638: the required members in lexical order. */
    public static String thumbprint(JsonObject jwk) {
        var members = new TreeMap<String, String>();
        for (var name : new String[] {"crv", "e", "kty", "n", "x", "y"}) {
            if (jwk.containsKey(name)) {
                members.put(name, jwk.getString(name));
            }
        }
        var canonical = Json.createObjectBuilder();
        members.forEach(canonical::add);
        return Base64Url.encode(sha256(canonical.build().toString().getBytes(StandardCharsets.UTF_8)));
    }

    static String multibase(PublicKey key) {
        return "z" + Base58.encode(multikey(key));
    }

    static byte[] multikey(PublicKey key) {
        var bytes = new ByteArrayOutputStream();
        if (key instanceof ECPublicKey ec) {
            int size = size(ec);
            Arrays.stream(size == 32 ? P256 : P384).forEach(bytes::write);
            bytes.write(ec.getW().getAffineY().testBit(0) ? 3 : 2);
            bytes.writeBytes(fixed(ec.getW().getAffineX(), size));
        } else if (key instanceof EdECPublicKey) {
            Arrays.stream(ED25519).forEach(bytes::write);
            bytes.writeBytes(raw(key));
        } else {
            throw new IllegalArgumentException("no did:key for " + key.getAlgorithm());
        }
        return bytes.toByteArray();
    }

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int size(ECPublicKey key) {
        return (key.getParams().getCurve().getField().getFieldSize() + 7) / 8;
    }

    /** An Ed25519 SubjectPublicKeyInfo ends with the 32 bytes of the key (RFC 8410). */
    private static byte[] raw(PublicKey key) {
        var encoded = key.getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
    }

    private static byte[] fixed(BigInteger number, int size) {
        var bytes = unsigned(number);
        var padded = new byte[size];
        System.arraycopy(bytes, 0, padded, size - bytes.length, bytes.length);
        return padded;
    }

    private static byte[] unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        return bytes[0] == 0 && bytes.length > 1 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }
}
