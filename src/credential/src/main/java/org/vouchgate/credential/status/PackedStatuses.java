package org.vouchgate.credential.status;

import java.util.OptionalInt;

/** Status values packed into bytes. Both mechanisms do that, each in its own bit order. */
final class PackedStatuses {

    /** Where a byte's first entry stands. */
    enum BitOrder {
        /** Token Status List, section 4.1: entry 0 is in the least significant bits. */
        LEAST_SIGNIFICANT_FIRST,
        /** Bitstring Status List, section 2.2: entry 0 is the leftmost bit. */
        MOST_SIGNIFICANT_FIRST
    }

    private final byte[] bytes;
    private final BitOrder order;

    PackedStatuses(byte[] bytes, BitOrder order) {
        this.bytes = bytes;
        this.order = order;
    }

    /** How many entries of that many bits there are. */
    long entries(int bitsPerEntry) {
        return bytes.length * 8L / bitsPerEntry;
    }

    /** The value of an entry, or nothing when the list is too short. */
    OptionalInt at(long index, int bitsPerEntry) {
        if (index < 0 || index >= entries(bitsPerEntry)) {
            return OptionalInt.empty();
        }
        int value = 0;
        for (int bit = 0; bit < bitsPerEntry; bit++) {
            value = with(value, bit, bit(index * bitsPerEntry + bit));
        }
        return OptionalInt.of(value);
    }

    int sizeInBytes() {
        return bytes.length;
    }

    private int bit(long position) {
        int within = (int) (position % 8);
        int shift = order == BitOrder.LEAST_SIGNIFICANT_FIRST ? within : 7 - within;
        return bytes[(int) (position / 8)] >> shift & 1;
    }

    private int with(int value, int bit, int set) {
        return order == BitOrder.LEAST_SIGNIFICANT_FIRST ? value | set << bit : value << 1 | set;
    }
}
