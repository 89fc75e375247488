package org.vouchgate.credential.cbor;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.credential.cbor.CborItem.Bytes;
import org.vouchgate.credential.cbor.CborItem.Flag;
import org.vouchgate.credential.cbor.CborItem.Fraction;
import org.vouchgate.credential.cbor.CborItem.Items;
import org.vouchgate.credential.cbor.CborItem.Members;
import org.vouchgate.credential.cbor.CborItem.Nothing;
import org.vouchgate.credential.cbor.CborItem.Tagged;
import org.vouchgate.credential.cbor.CborItem.Text;
import org.vouchgate.credential.cbor.CborItem.Undefined;
import org.vouchgate.credential.cbor.CborItem.Whole;

/** Reads one item of CBOR, or nothing. */
public final class CborReader {

    /** Room for a portrait and a signature image of some hundred kilobytes each, or for a large status list. */
    static final int MOST_BYTES = 4 * 1024 * 1024;

    static final int MOST_DEPTH = 16;
    static final int MOST_ITEMS = 100_000;

    private static final int ONE_BYTE = 24;
    private static final int EIGHT_BYTES = 27;

    private final byte[] bytes;
    private int position;
    private int items;

    private CborReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The item, if the bytes are exactly one and keep every rule of this package. */
    public static Optional<CborItem> read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return Optional.empty();
        }
        var reader = new CborReader(bytes);
        try {
            var item = reader.item(0);
            return reader.position == bytes.length ? Optional.of(item) : Optional.empty();
        } catch (NotCborException e) {
            return Optional.empty();
        }
    }

    private CborItem item(int depth) throws NotCborException {
        require(depth < MOST_DEPTH && ++items <= MOST_ITEMS);
        var start = position;
        var initial = next();
        var information = initial & 0x1f;
        return switch (initial >> 5) {
            case 0 -> new Whole(positive(argument(information)));
            case 1 -> new Whole(-1 - positive(argument(information)));
            case 2 -> new Bytes(slice(length(information, 1)));
            case 3 -> new Text(text(length(information, 1)));
            case 4 -> array(length(information, 1), depth);
            case 5 -> map(lengthOfMap(information), depth);
            case 6 -> tagged(positive(argument(information)), start, depth);
            default -> simple(information);
        };
    }

    private CborItem array(int length, int depth) throws NotCborException {
        List<CborItem> values = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            values.add(item(depth + 1));
        }
        return new Items(values);
    }

    private CborItem map(int length, int depth) throws NotCborException {
        Map<CborItem, CborItem> values = new LinkedHashMap<>();
        for (int i = 0; i < length; i++) {
            var key = item(depth + 1);
            // Neither COSE nor ISO/IEC 18013-5 has other keys, and equality of those is a matter of opinion.
            require(key instanceof Text || key instanceof Whole);
            require(values.put(key, item(depth + 1)) == null);
        }
        return new Members(values);
    }

    private CborItem tagged(long tag, int start, int depth) throws NotCborException {
        var content = item(depth + 1);
        return new Tagged(tag, content, Arrays.copyOfRange(bytes, start, position));
    }

    private CborItem simple(int information) throws NotCborException {
        return switch (information) {
            case 20 -> new Flag(false);
            case 21 -> new Flag(true);
            case 22 -> new Nothing();
            case 23 -> new Undefined();
            case 25 -> new Fraction(half((int) unsigned(2)));
            case 26 -> new Fraction(Float.intBitsToFloat((int) unsigned(4)));
            case 27 -> new Fraction(Double.longBitsToDouble(unsigned(8)));
            default -> throw NotCborException.INSTANCE;
        };
    }

    /** The number in or behind an initial byte; 64 bits without sign. Indefinite lengths have none. */
    private long argument(int information) throws NotCborException {
        var value = argumentOfAnyWidth(information);
        var width = information < ONE_BYTE ? 0 : 1 << information - ONE_BYTE;
        var least = width <= 1 ? width * ONE_BYTE : 1L << 4 * width;
        // RFC 8949, section 4.2.1: the shortest form is the only one.
        require(Long.compareUnsigned(value, least) >= 0);
        return value;
    }

    private long argumentOfAnyWidth(int information) throws NotCborException {
        if (information < ONE_BYTE) {
            return information;
        }
        require(information <= EIGHT_BYTES);
        return unsigned(1 << information - ONE_BYTE);
    }

    private static long positive(long argument) throws NotCborException {
        require(argument >= 0);
        return argument;
    }

    /** A length that the rest of the bytes can hold, at so many bytes each. */
    private int length(int information, int bytesEach) throws NotCborException {
        var length = argument(information);
        require(length >= 0 && length <= (bytes.length - position) / bytesEach);
        return (int) length;
    }

    /**
     * How many members a map has. Not always in its shortest form: a library for JavaScript that many wallets are built on
     * writes it in two bytes before it knows. What is read is the same either way, and digests are over what came.
     */
    private int lengthOfMap(int information) throws NotCborException {
        var length = argumentOfAnyWidth(information);
        require(length >= 0 && length <= (bytes.length - position) / 2);
        return (int) length;
    }

    private byte[] slice(int length) {
        position += length;
        return Arrays.copyOfRange(bytes, position - length, position);
    }

    private String text(int length) throws NotCborException {
        position += length;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, position - length, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw NotCborException.INSTANCE;
        }
    }

    private long unsigned(int width) throws NotCborException {
        long value = 0;
        for (int i = 0; i < width; i++) {
            value = value << 8 | next();
        }
        return value;
    }

    private int next() throws NotCborException {
        require(position < bytes.length);
        return bytes[position++] & 0xff;
    }

    /** RFC 8949, appendix D. */
    private static double half(int bits) {
        var exponent = bits >> 10 & 0x1f;
        var fraction = bits & 0x3ff;
        var size = switch (exponent) {
            case 0 -> Math.scalb((double) fraction, -24);
            case 31 -> fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
            default -> Math.scalb((double) (fraction + 1024), exponent - 25);
        };
        return (bits & 0x8000) == 0 ? size : -size;
    }

    private static void require(boolean holds) throws NotCborException {
        if (!holds) {
            throw NotCborException.INSTANCE;
        }
    }

    /** Leads out of the depth of a malformed item; never leaves this class. */
    private static final class NotCborException extends java.io.IOException {

        private static final long serialVersionUID = 1;
        static final NotCborException INSTANCE = new NotCborException();

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }
}
