package org.vouchgate.credential.jose;

import java.math.BigInteger;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.KeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Optional;
import java.util.Set;

/** Public keys on Ed25519 and their 32 octets (RFC 8032 section 5.1.2). */
final class Ed25519Point {

    private static final int LENGTH = 32;
    private static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));

    // Heights of the points of order 1, 2, 4 and 8. Under such a key anybody can sign anything.
    private static final BigInteger ORDER_EIGHT =
            new BigInteger("2707385501144840649318225287225658788936804267575313519463743609750303402022");
    private static final Set<BigInteger> SMALL_ORDER =
            Set.of(BigInteger.ZERO, BigInteger.ONE, P.subtract(BigInteger.ONE), ORDER_EIGHT, P.subtract(ORDER_EIGHT));

    private Ed25519Point() {}

    static Optional<KeySpec> keySpec(byte[] encoded) {
        if (encoded.length != LENGTH) {
            return Optional.empty();
        }
        var xIsOdd = (encoded[LENGTH - 1] & 0x80) != 0;
        var height = height(encoded);
        return isSound(height)
                ? Optional.of(new EdECPublicKeySpec(NamedParameterSpec.ED25519, new EdECPoint(xIsOdd, height)))
                : Optional.empty();
    }

    static Optional<byte[]> encoded(EdECPublicKey key) {
        if (!isSound(key)) {
            return Optional.empty();
        }
        var encoded = new byte[LENGTH];
        var height = key.getPoint().getY().toByteArray();
        for (int i = 0; i < Math.min(height.length, LENGTH); i++) {
            encoded[i] = height[height.length - 1 - i];
        }
        if (key.getPoint().isXOdd()) {
            encoded[LENGTH - 1] |= (byte) 0x80;
        }
        return Optional.of(encoded);
    }

    static boolean isSound(EdECPublicKey key) {
        return key.getParams().getName().equals(NamedParameterSpec.ED25519.getName())
                && isSound(key.getPoint().getY());
    }

    private static boolean isSound(BigInteger height) {
        return height.compareTo(P) < 0 && !SMALL_ORDER.contains(height);
    }

    private static BigInteger height(byte[] encoded) {
        var bigEndian = new byte[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            bigEndian[i] = encoded[LENGTH - 1 - i];
        }
        bigEndian[0] &= 0x7f;
        return new BigInteger(1, bigEndian);
    }
}
