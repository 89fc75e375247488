package org.vouchgate.credential.jose;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Turns the members of a JWK into a key of the platform, and back. */
final class KeyMaterial {

    /** Looked up once: each call of {@code Json} would search the class path for it. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private KeyMaterial() {}

    static Optional<PublicKey> read(JsonObject jwk) {
        return switch (text(jwk, "kty").orElse("")) {
            case "EC" -> elliptic(jwk);
            case "OKP" -> edwards(jwk);
            case "RSA" -> rsa(jwk);
            default -> Optional.empty();
        };
    }

    static Optional<JsonObject> write(PublicKey key) {
        if (key instanceof ECPublicKey elliptic) {
            return NistCurve.of(elliptic).map(curve -> write(elliptic, curve));
        }
        if (key instanceof EdECPublicKey edwards) {
            return Ed25519Point.encoded(edwards).map(KeyMaterial::writeEdwards);
        }
        return key instanceof RSAPublicKey rsa ? Optional.of(write(rsa)) : Optional.empty();
    }

    /** RFC 7638 section 3.2: the members that make up the key, in the order of their names. */
    static List<String> thumbprintMembers(JsonObject jwk) {
        return switch (jwk.getString("kty")) {
            case "EC" -> List.of("crv", "kty", "x", "y");
            case "OKP" -> List.of("crv", "kty", "x");
            default -> List.of("e", "kty", "n");
        };
    }

    private static Optional<PublicKey> elliptic(JsonObject jwk) {
        return text(jwk, "crv").flatMap(NistCurve::of).flatMap(curve -> {
            var x = bytes(jwk, "x").filter(bytes -> bytes.length == curve.fieldBytes());
            var y = bytes(jwk, "y").filter(bytes -> bytes.length == curve.fieldBytes());
            if (x.isEmpty() || y.isEmpty()) {
                return Optional.empty();
            }
            var point = new ECPoint(new BigInteger(1, x.get()), new BigInteger(1, y.get()));
            return curve.contains(point)
                    ? generate("EC", new ECPublicKeySpec(point, curve.parameters()))
                    : Optional.empty();
        });
    }

    private static Optional<PublicKey> edwards(JsonObject jwk) {
        if (text(jwk, "crv").filter("Ed25519"::equals).isEmpty() || jwk.containsKey("y")) {
            return Optional.empty();
        }
        return bytes(jwk, "x").flatMap(Ed25519Point::keySpec).flatMap(spec -> generate("Ed25519", spec));
    }

    private static Optional<PublicKey> rsa(JsonObject jwk) {
        var modulus = unsigned(jwk, "n");
        var exponent = unsigned(jwk, "e");
        if (modulus.isEmpty() || exponent.isEmpty() || !Signatures.isSoundRsa(modulus.get(), exponent.get())) {
            return Optional.empty();
        }
        return generate("RSA", new RSAPublicKeySpec(modulus.get(), exponent.get()));
    }

    private static Optional<PublicKey> generate(String algorithm, KeySpec spec) {
        try {
            return Optional.of(KeyFactory.getInstance(algorithm).generatePublic(spec));
        } catch (InvalidKeySpecException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform since 15 has " + algorithm, e);
        }
    }

    private static JsonObject write(ECPublicKey key, NistCurve curve) {
        return JSON.createObjectBuilder()
                .add("kty", "EC")
                .add("crv", curve.wireName())
                .add("x", Base64Url.encode(curve.fixedLength(key.getW().getAffineX())))
                .add("y", Base64Url.encode(curve.fixedLength(key.getW().getAffineY())))
                .build();
    }

    private static JsonObject writeEdwards(byte[] encoded) {
        return JSON.createObjectBuilder()
                .add("kty", "OKP")
                .add("crv", "Ed25519")
                .add("x", Base64Url.encode(encoded))
                .build();
    }

    private static JsonObject write(RSAPublicKey key) {
        return JSON.createObjectBuilder()
                .add("kty", "RSA")
                .add("n", Base64Url.encode(minimal(key.getModulus())))
                .add("e", Base64Url.encode(minimal(key.getPublicExponent())))
                .build();
    }

    private static byte[] minimal(BigInteger positive) {
        var bytes = positive.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static Optional<BigInteger> unsigned(JsonObject jwk, String name) {
        // RFC 7518 section 6.3.1: the minimum number of octets, so never a leading zero.
        return bytes(jwk, name)
                .filter(bytes -> bytes.length > 0 && bytes[0] != 0)
                .map(bytes -> new BigInteger(1, bytes));
    }

    private static Optional<byte[]> bytes(JsonObject jwk, String name) {
        return text(jwk, name).flatMap(Base64Url::decode);
    }

    private static Optional<String> text(JsonObject jwk, String name) {
        return jwk.get(name) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }
}
