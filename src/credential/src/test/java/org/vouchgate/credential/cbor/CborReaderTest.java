package org.vouchgate.credential.cbor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.cbor.CborItem.Bytes;
import org.vouchgate.credential.cbor.CborItem.Fraction;
import org.vouchgate.credential.cbor.CborItem.Members;
import org.vouchgate.credential.cbor.CborItem.Tagged;
import org.vouchgate.credential.cbor.CborItem.Text;
import org.vouchgate.credential.cbor.CborItem.Whole;

/** The examples are those of RFC 8949, appendix A, as far as this reader takes them. */
class CborReaderTest {

    @ParameterizedTest
    @CsvSource({
        "00,0",
        "01,1",
        "0a,10",
        "17,23",
        "1818,24",
        "1819,25",
        "1864,100",
        "1903e8,1000",
        "1a000f4240,1000000",
        "1b000000e8d4a51000,1000000000000",
        "1b7fffffffffffffff,9223372036854775807",
        "20,-1",
        "29,-10",
        "3863,-100",
        "3903e7,-1000",
        "3b7fffffffffffffff,-9223372036854775808"
    })
    void whole_numbers_are_read(String hex, long value) {
        assertThat(read(hex)).hasValue(new Whole(value));
    }

    @ParameterizedTest
    @CsvSource({
        "f90000,0.0",
        "f98000,-0.0",
        "f93c00,1.0",
        "fb3ff199999999999a,1.1",
        "f93e00,1.5",
        "f97bff,65504.0",
        "fa47c35000,100000.0",
        "fa7f7fffff,3.4028234663852886E38",
        "f90001,5.960464477539063E-8",
        "f90400,0.00006103515625",
        "f9c400,-4.0",
        "f97c00,Infinity",
        "f97e00,NaN",
        "f9fc00,-Infinity"
    })
    void fractions_are_read(String hex, double value) {
        assertThat(read(hex)).hasValue(new Fraction(value));
    }

    @Test
    void texts_bytes_truth_and_nothing_are_read() {
        assertThat(read("6449455446")).hasValue(new Text("IETF"));
        assertThat(read("64f0908591")).hasValue(new Text("\ud800\udd51"));
        assertThat(read("4401020304")).hasValue(new Bytes(new byte[] {1, 2, 3, 4}));
        assertThat(read("f5")).hasValue(new CborItem.Flag(true));
        assertThat(read("f4")).hasValue(new CborItem.Flag(false));
        assertThat(read("f6")).hasValue(new CborItem.Nothing());
    }

    @Test
    @DisplayName("A-78: undefined is read as what it is, and not as null")
    void undefined_is_not_null() {
        assertThat(read("f7")).hasValue(new CborItem.Undefined());
    }

    @Test
    void arrays_and_maps_are_read() {
        var map = read("a26161016162820203").orElseThrow().as(Members.class).orElseThrow();

        assertThat(map.get("a", Whole.class)).hasValue(new Whole(1));
        assertThat(map.get("b"))
                .hasValueSatisfying(
                        array -> assertThat(array).hasToString("Items[values=[Whole[value=2], Whole[value=3]]]"));
    }

    @Test
    @DisplayName("C.2: a tagged item keeps the bytes it came in")
    void a_tagged_item_keeps_its_bytes() {
        var array = read("82d8184401020304d818451a000f4240")
                .orElseThrow()
                .as(CborItem.Items.class)
                .orElseThrow();
        var tagged = (Tagged) array.values().get(0);

        assertThat(tagged.tag()).isEqualTo(24);
        assertThat(HexFormat.of().formatHex(tagged.encoded())).isEqualTo("d8184401020304");
        assertThat(tagged.embedded()).isEmpty();
    }

    @Test
    void what_a_tag_24_holds_can_be_opened() {
        assertThat(read("d818456449455446")
                        .flatMap(item -> item.as(Tagged.class))
                        .flatMap(Tagged::embedded))
                .hasValue(new Text("IETF"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"b801616101", "b90001616101", "ba00000001616101"})
    @DisplayName("C.1: only the length of a map may be longer than it has to be, because wallets write it so")
    void the_length_of_a_map_may_be_long(String hex) {
        assertThat(read(hex)).isEqualTo(read("a1616101")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // indefinite lengths
                "5f42010243030405ff",
                "7f657374726561646d696e67ff",
                "9fff",
                "9f018202039f0405ffff",
                "bf61610161629f0203ffff",
                // a key twice, a key that is neither text nor number
                "a2616101616102",
                "a201010102",
                "a1410101",
                "a1f501",
                "a1800a",
                // numbers and lengths that are not in their shortest form
                "1817",
                "190017",
                "1900ff",
                "1a0000ffff",
                "1b00000000ffffffff",
                "5801ff",
                "580161",
                "780161",
                "9801f6",
                "d81700",
                "3800",
                // numbers of more than 64 bits with sign
                "1bffffffffffffffff",
                "3bffffffffffffffff",
                // cut off, or with something left over
                "",
                "18",
                "19ff",
                "41",
                "6161ff",
                "8201",
                "a101",
                "d8",
                "0000",
                "f600",
                // no UTF-8
                "61ff",
                "62c328",
                "63eda080",
                // reserved, or without meaning
                "1c",
                "1f",
                "fc",
                "ff",
                "f818",
                "f0",
                "e0"
            })
    @DisplayName("A-78, C.1: what two parsers may read in two ways is not read at all")
    void what_may_be_read_in_two_ways_is_not_read(String hex) {
        assertThat(read(hex)).isEmpty();
    }

    @Test
    @DisplayName("A-72, C.3: depth, number and lengths have limits")
    void there_are_limits() {
        assertThat(read("81".repeat(CborReader.MOST_DEPTH - 1) + "00")).isPresent();
        assertThat(read("81".repeat(CborReader.MOST_DEPTH) + "00")).isEmpty();
        assertThat(read("81".repeat(100_000) + "00")).isEmpty();
        assertThat(read("c0".repeat(100_000) + "00")).isEmpty();
        assertThat(read("9a7fffffff00")).isEmpty();
        assertThat(read("ba7fffffff00")).isEmpty();
        assertThat(read("5b7fffffffffffffff00")).isEmpty();
        assertThat(read("7a7fffffff00")).isEmpty();
        assertThat(read("9a00018700" + "00".repeat(100_096))).isEmpty();
        assertThat(CborReader.read(new byte[CborReader.MOST_BYTES + 1])).isEmpty();
    }

    @Test
    @DisplayName("C.3: no bytes make it throw")
    void no_bytes_make_it_throw() {
        var chance = new Random(20261122);
        for (int i = 0; i < 200_000; i++) {
            var bytes = new byte[chance.nextInt(40)];
            chance.nextBytes(bytes);
            assertThat(CborReader.read(bytes)).isNotNull();
        }
    }

    @Test
    void what_the_writer_writes_the_reader_reads() {
        for (int length : new int[] {0, 23, 24, 255, 256, 65_535, 65_536}) {
            var written = new CborWriter()
                    .array(3)
                    .text("x".repeat(length))
                    .bytes(new byte[length])
                    .nothing()
                    .encoded();

            assertThat(CborReader.read(written)).as("length %d", length).isPresent();
        }
        assertThat(new CborWriter().embedded(new byte[] {1}).encoded())
                .isEqualTo(new byte[] {(byte) 0xd8, 24, 0x41, 1});
    }

    private static Optional<CborItem> read(String hex) {
        return CborReader.read(HexFormat.of().parseHex(hex));
    }
}
