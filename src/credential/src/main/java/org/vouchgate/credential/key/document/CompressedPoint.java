package org.vouchgate.credential.key.document;

import jakarta.json.spi.JsonProvider;
import java.math.BigInteger;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Optional;
import org.vouchgate.credential.jose.Base64Url;
import org.vouchgate.credential.jose.PublicJwk;

/** Elliptic curve points written as one coordinate and the parity of the other (SEC 1, section 2.3.4). */
enum CompressedPoint {
    P_256(
            "P-256",
            "ffffffff00000001000000000000000000000000ffffffffffffffffffffffff",
            "5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b"),
    P_384(
            "P-384",
            "fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffff",
            "b3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef");

    private static final JsonProvider JSON = JsonProvider.provider();

    private final String curve;
    private final BigInteger p;
    private final BigInteger b;

    CompressedPoint(String curve, String p, String b) {
        this.curve = curve;
        this.p = new BigInteger(p, 16);
        this.b = new BigInteger(b, 16);
    }

    /** The point's key, or empty if this is no point of the curve or not in compressed form. */
    Optional<PublicKey> key(byte[] compressed) {
        if (compressed[0] != 2 && compressed[0] != 3) {
            return Optional.empty();
        }
        var x = new BigInteger(1, Arrays.copyOfRange(compressed, 1, compressed.length));
        var root = root(x);
        var y = root.testBit(0) == (compressed[0] == 3) ? root : p.subtract(root);
        // Reading it as a JWK checks that the point is on the curve: not every x has a root.
        return PublicJwk.read(JSON.createObjectBuilder()
                        .add("kty", "EC")
                        .add("crv", curve)
                        .add("x", coordinate(x, compressed.length - 1))
                        .add("y", coordinate(y, compressed.length - 1))
                        .build())
                .map(PublicJwk::key);
    }

    private BigInteger root(BigInteger x) {
        // y² = x³ - 3x + b; p is 3 modulo 4 for both curves, which makes the root a power.
        var square = x.pow(3).subtract(x.multiply(BigInteger.valueOf(3))).add(b).mod(p);
        return square.modPow(p.add(BigInteger.ONE).shiftRight(2), p);
    }

    private static String coordinate(BigInteger value, int length) {
        var signed = value.toByteArray();
        var fixed = new byte[length];
        var count = Math.min(signed.length, length);
        System.arraycopy(signed, signed.length - count, fixed, length - count, count);
        return Base64Url.encode(fixed);
    }
}
