package org.vouchgate.testkit.mdoc;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Encodes plain Java values as CBOR: numbers, text, bytes, truth values, null, lists, maps, tags. */
public final class Cbor {

    /** A tagged value. */
    public record Tag(long number, @Nullable Object value) {}

    /** Bytes that are CBOR, or are meant to be mistaken for it. */
    public record Encoded(byte[] bytes) {}

    private Cbor() {}

    /** Tag 24: a value, encoded, in a byte string. */
    public static Tag embedded(@Nullable Object value) {
        return new Tag(24, encode(value));
    }

    public static byte[] encode(@Nullable Object value) {
        var out = new ByteArrayOutputStream();
        write(out, value);
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, @Nullable Object value) {
        if (value == null) {
            out.write(0xf6);
        } else if (value instanceof Boolean truth) {
            out.write(truth ? 0xf5 : 0xf4);
        } else if (value instanceof Number number) {
            var whole = number.longValue();
            head(out, whole < 0 ? 1 : 0, whole < 0 ? -1 - whole : whole);
        } else if (value instanceof String text) {
            bytes(out, 3, text.getBytes(StandardCharsets.UTF_8));
        } else if (value instanceof byte[] bytes) {
            bytes(out, 2, bytes);
        } else if (value instanceof List<?> items) {
            head(out, 4, items.size());
            items.forEach(item -> write(out, item));
        } else if (value instanceof Map<?, ?> members) {
            head(out, 5, members.size());
            members.forEach((name, member) -> {
                write(out, name);
                write(out, member);
            });
        } else if (value instanceof Tag tag) {
            head(out, 6, tag.number());
            write(out, tag.value());
        } else if (value instanceof Encoded encoded) {
            out.writeBytes(encoded.bytes());
        } else {
            throw new IllegalArgumentException("no CBOR for a " + value.getClass());
        }
    }

    private static void bytes(ByteArrayOutputStream out, int major, byte[] content) {
        head(out, major, content.length);
        out.writeBytes(content);
    }

    private static void head(ByteArrayOutputStream out, int major, long argument) {
        var type = major << 5;
        if (argument < 24) {
            out.write((int) (type | argument));
        } else if (argument <= 0xff) {
            out.write(type | 24);
            out.write((int) argument);
        } else if (argument <= 0xffff) {
            out.write(type | 25);
            out.writeBytes(ByteBuffer.allocate(2).putShort((short) argument).array());
        } else if (argument <= 0xffffffffL) {
            out.write(type | 26);
            out.writeBytes(ByteBuffer.allocate(4).putInt((int) argument).array());
        } else {
            out.write(type | 27);
            out.writeBytes(ByteBuffer.allocate(8).putLong(argument).array());
        }
    }
}
