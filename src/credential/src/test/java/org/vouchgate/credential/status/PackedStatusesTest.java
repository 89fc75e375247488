package org.vouchgate.credential.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.status.PackedStatuses.BitOrder;

/** The order of bits, which is not the same in both mechanisms. */
class PackedStatusesTest {

    @Test
    @DisplayName("A-90: the published example of one-bit entries is read from the least significant bit")
    void the_first_published_example_is_read() {
        // Token Status List section 4.1: sixteen entries, bytes B9 A3.
        var statuses = packed(BitOrder.LEAST_SIGNIFICANT_FIRST, 0xB9, 0xA3);
        var expected = List.of(1, 0, 0, 1, 1, 1, 0, 1, 1, 1, 0, 0, 0, 1, 0, 1);

        for (int index = 0; index < 16; index++) {
            assertThat(statuses.at(index, 1)).hasValue(expected.get(index));
        }
    }

    @Test
    @DisplayName("A-90: the published example of two-bit entries is read from the least significant bits")
    void the_second_published_example_is_read() {
        // Token Status List section 4.1: twelve entries, bytes C9 44 F9.
        var statuses = packed(BitOrder.LEAST_SIGNIFICANT_FIRST, 0xC9, 0x44, 0xF9);
        var expected = List.of(1, 2, 0, 3, 0, 1, 0, 1, 1, 2, 3, 3);

        for (int index = 0; index < 12; index++) {
            assertThat(statuses.at(index, 2)).hasValue(expected.get(index));
        }
    }

    @Test
    @DisplayName("A-90: a bitstring's first entry is its leftmost bit")
    void a_bitstring_is_read_from_the_most_significant_bit() {
        var statuses = packed(BitOrder.MOST_SIGNIFICANT_FIRST, 0b1000_0000, 0b0000_0001);

        assertThat(statuses.at(0, 1)).hasValue(1);
        assertThat(statuses.at(7, 1)).hasValue(0);
        assertThat(statuses.at(8, 1)).hasValue(0);
        assertThat(statuses.at(15, 1)).hasValue(1);
    }

    @Test
    @DisplayName("A-90: entries of a bitstring may cross the border of bytes")
    void wide_entries_of_a_bitstring_cross_bytes() {
        var statuses = packed(BitOrder.MOST_SIGNIFICANT_FIRST, 0b001_010_01, 0b1_100_101_0);

        assertThat(statuses.entries(3)).isEqualTo(5);
        for (int index = 0; index < 5; index++) {
            assertThat(statuses.at(index, 3)).hasValue(index + 1);
        }
    }

    @Test
    @DisplayName("A-82: there is nothing beyond the end, nor before the beginning")
    void there_is_nothing_outside() {
        var statuses = packed(BitOrder.LEAST_SIGNIFICANT_FIRST, 0xFF);

        assertThat(statuses.at(8, 1)).isEmpty();
        assertThat(statuses.at(2, 4)).isEmpty();
        assertThat(statuses.at(-1, 1)).isEmpty();
        assertThat(statuses.at(1L << 32, 1)).isEmpty();
        assertThat(statuses.at(Long.MAX_VALUE, 8)).isEmpty();
    }

    private static PackedStatuses packed(BitOrder order, int... bytes) {
        var packed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            packed[i] = (byte) bytes[i];
        }
        return new PackedStatuses(packed, order);
    }
}
