package org.vouchgate.credential.proof;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The few kinds of CBOR that a proof's value is written in: numbers from zero, bytes, arrays and maps, of definite length
 * and in their shortest spelling (RFC 8949, section 4.2.1).
 */
final class CborValue {

    private static final int MOST_DEPTH = 4;
    private static final int MOST_ELEMENTS = 20_000;

    private final Object content;

    private CborValue(Object content) {
        this.content = content;
    }

    /** Reads one value with nothing after it. */
    static Optional<CborValue> read(byte[] encoded) {
        var input = ByteBuffer.wrap(encoded);
        var value = value(input, 0);
        return input.hasRemaining() ? Optional.empty() : Optional.ofNullable(value);
    }

    Optional<Integer> number() {
        return content instanceof Integer number ? Optional.of(number) : Optional.empty();
    }

    Optional<byte[]> bytes() {
        return content instanceof byte[] bytes ? Optional.of(bytes) : Optional.empty();
    }

    Optional<byte[]> bytes(int length) {
        return bytes().filter(bytes -> bytes.length == length);
    }

    @SuppressWarnings("unchecked")
    Optional<List<CborValue>> list() {
        return content instanceof List<?> list ? Optional.of((List<CborValue>) list) : Optional.empty();
    }

    @SuppressWarnings("unchecked")
    Optional<Map<CborValue, CborValue>> map() {
        return content instanceof Map<?, ?> map ? Optional.of((Map<CborValue, CborValue>) map) : Optional.empty();
    }

    /** The elements of an array, if all of them are what is wanted. */
    <T> Optional<List<T>> listOf(Function<CborValue, Optional<T>> wanted) {
        return list().flatMap(all -> {
            var read = all.stream().map(wanted).flatMap(Optional::stream).toList();
            return read.size() == all.size() ? Optional.of(read) : Optional.empty();
        });
    }

    private static @Nullable CborValue value(ByteBuffer input, int depth) {
        if (!input.hasRemaining() || depth > MOST_DEPTH) {
            return null;
        }
        int initial = input.get() & 0xff;
        int argument = argument(input, initial & 0x1f);
        if (argument < 0) {
            return null;
        }
        return switch (initial >> 5) {
            case 0 -> new CborValue(argument);
            case 2 -> bytes(input, argument);
            case 4 -> array(input, argument, depth);
            case 5 -> map(input, argument, depth);
            default -> null;
        };
    }

    /** The number that follows the kind, or -1 if it is missing, too large or not in its shortest spelling. */
    private static int argument(ByteBuffer input, int information) {
        if (information < 24) {
            return information;
        }
        if (information == 24 && input.hasRemaining()) {
            int value = input.get() & 0xff;
            return value < 24 ? -1 : value;
        }
        if (information == 25 && input.remaining() >= 2) {
            int value = input.getShort() & 0xffff;
            return value < 0x100 ? -1 : value;
        }
        return -1;
    }

    private static @Nullable CborValue bytes(ByteBuffer input, int length) {
        if (length > input.remaining()) {
            return null;
        }
        var bytes = new byte[length];
        input.get(bytes);
        return new CborValue(bytes);
    }

    private static @Nullable CborValue array(ByteBuffer input, int length, int depth) {
        if (length > input.remaining() || length > MOST_ELEMENTS) {
            return null;
        }
        var elements = new ArrayList<CborValue>(length);
        for (int i = 0; i < length; i++) {
            var element = value(input, depth + 1);
            if (element == null) {
                return null;
            }
            elements.add(element);
        }
        return new CborValue(List.copyOf(elements));
    }

    private static @Nullable CborValue map(ByteBuffer input, int length, int depth) {
        if (length > input.remaining() || length > MOST_ELEMENTS) {
            return null;
        }
        var entries = new LinkedHashMap<CborValue, CborValue>();
        for (int i = 0; i < length; i++) {
            var key = value(input, depth + 1);
            var value = key == null ? null : value(input, depth + 1);
            if (key == null || value == null || entries.put(key, value) != null) {
                return null;
            }
        }
        return new CborValue(entries);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CborValue value
                && Arrays.deepEquals(new Object[] {content}, new Object[] {value.content});
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(new Object[] {content});
    }
}
