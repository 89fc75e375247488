package org.vouchgate.credential.cbor;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One data item of CBOR (RFC 8949, section 3). */
public sealed interface CborItem {

    /** This item, if it is of that kind. */
    default <T extends CborItem> Optional<T> as(Class<T> kind) {
        return kind.isInstance(this) ? Optional.of(kind.cast(this)) : Optional.empty();
    }

    /** A whole number that fits 64 bits with sign. */
    record Whole(long value) implements CborItem {}

    /** A number in floating point, of whichever width. */
    record Fraction(double value) implements CborItem {}

    /** A text string. */
    record Text(String value) implements CborItem {}

    /** True or false. */
    record Flag(boolean value) implements CborItem {}

    /** Null. */
    record Nothing() implements CborItem {}

    /** Undefined (RFC 8949, section 5.7), which is another item than null. */
    record Undefined() implements CborItem {}

    /** A byte string. Not copied: whoever holds it leaves it as it is. */
    record Bytes(byte[] value) implements CborItem {

        /** The one item in it, if that is what it holds. */
        public Optional<CborItem> content() {
            return CborReader.read(value);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Bytes bytes && Arrays.equals(value, bytes.value);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(value);
        }

        @Override
        public String toString() {
            return "Bytes[" + value.length + "]";
        }
    }

    /** An array. */
    record Items(List<CborItem> values) implements CborItem {
        public Items {
            values = List.copyOf(values);
        }
    }

    /** A map. Its keys are whole numbers and text, each once, in the order they came in. */
    record Members(Map<CborItem, CborItem> values) implements CborItem {

        public static final Members NONE = new Members(Map.of());

        public Members {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        public Optional<CborItem> get(String key) {
            return Optional.ofNullable(values.get(new Text(key)));
        }

        public <T extends CborItem> Optional<T> get(String key, Class<T> kind) {
            return get(key).flatMap(item -> item.as(kind));
        }

        public Optional<CborItem> get(long key) {
            return Optional.ofNullable(values.get(new Whole(key)));
        }

        public <T extends CborItem> Optional<T> get(long key, Class<T> kind) {
            return get(key).flatMap(item -> item.as(kind));
        }

        public Optional<String> text(String key) {
            return get(key, Text.class).map(Text::value);
        }
    }

    /**
     * A tagged item.
     *
     * @param encoded the bytes it was read from, tag included
     */
    record Tagged(long tag, CborItem content, byte[] encoded) implements CborItem {

        /** Encoded CBOR data item (RFC 8949, section 3.4.5.1). */
        public static final long EMBEDDED = 24;

        /** The item that a byte string of tag 24 holds; nothing if this is no such thing. */
        public Optional<CborItem> embedded() {
            return tag == EMBEDDED ? content.as(Bytes.class).flatMap(Bytes::content) : Optional.empty();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Tagged tagged && Arrays.equals(encoded, tagged.encoded);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(encoded);
        }

        @Override
        public String toString() {
            return "Tagged[" + tag + "]";
        }
    }
}
