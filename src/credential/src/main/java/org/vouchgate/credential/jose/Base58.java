package org.vouchgate.credential.jose;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/** Base 58 in Bitcoin's alphabet, which multibase calls {@code z}: one spelling for each value. */
public final class Base58 {

    private static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(ALPHABET.length());
    // Decoding takes quadratic time; keys and signatures are shorter.
    private static final int MOST_CHARACTERS = 256;

    private Base58() {}

    /** The bytes, or empty if the text is too long or has anything else in it. */
    public static Optional<byte[]> decode(String text) {
        if (text.isEmpty() || text.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        var value = BigInteger.ZERO;
        for (int i = 0; i < text.length(); i++) {
            var digit = ALPHABET.indexOf(text.charAt(i));
            if (digit < 0) {
                return Optional.empty();
            }
            value = value.multiply(BASE).add(BigInteger.valueOf(digit));
        }
        return Optional.of(bytes(value, leadingZeros(text)));
    }

    private static int leadingZeros(String text) {
        int zeros = 0;
        while (zeros < text.length() && text.charAt(zeros) == ALPHABET.charAt(0)) {
            zeros++;
        }
        return zeros;
    }

    private static byte[] bytes(BigInteger value, int leadingZeros) {
        var signed = value.toByteArray();
        var start = signed[0] == 0 ? 1 : 0;
        var magnitude = Arrays.copyOfRange(signed, start, signed.length);
        var all = new byte[leadingZeros + magnitude.length];
        System.arraycopy(magnitude, 0, all, leadingZeros, magnitude.length);
        return all;
    }
}
