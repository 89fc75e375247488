package org.vouchgate.credential.key.x509;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A-46: strict DER, in which nothing can be read in two ways")
class StrictDerTest {

    @ParameterizedTest
    @ValueSource(strings = {"0500", "020101", "3000", "3003020101", "3006020101020102", "30053003020101", "a003020101"})
    void one_value_that_fills_its_bytes_is_taken(String hex) {
        assertThat(StrictDer.isOneValue(HexFormat.of().parseHex(hex))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"127, 047f", "128, 048180", "255, 0481ff", "256, 04820100", "65535, 0482ffff", "65536, 0483010000"})
    void lengths_in_their_shortest_form_are_taken(int length, String head) {
        assertThat(StrictDer.isOneValue(octets(head, length))).isTrue();
        assertThat(StrictDer.isOneValue(octets(head, length - 1))).isFalse();
        assertThat(StrictDer.isOneValue(octets(head, length + 1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"127, 04817f", "1, 048101", "255, 048200ff", "65535, 048300ffff", "256, 048400000100", "0, 048100"})
    void lengths_in_a_longer_form_are_refused(int length, String head) {
        assertThat(StrictDer.isOneValue(octets(head, length))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "05",
                "30",
                "050000",
                "0501",
                "3001",
                "300105",
                "30020201",
                "3003020102ff",
                "3004020101",
                "300402010105",
                "30800000",
                "3080020101",
                "1f0100",
                "3f020500",
                "0481",
                "048201",
                "300304810",
                "30068"
            })
    void anything_else_is_refused(String hex) {
        var even = hex.substring(0, hex.length() - hex.length() % 2);

        assertThat(StrictDer.isOneValue(HexFormat.of().parseHex(even))).isFalse();
    }

    @Test
    void a_value_that_reaches_beyond_the_one_around_it_is_refused() {
        assertThat(StrictDer.isOneValue(HexFormat.of().parseHex("300730030201010500")))
                .isTrue();
        assertThat(StrictDer.isOneValue(HexFormat.of().parseHex("300730040201010500")))
                .isFalse();
        assertThat(StrictDer.isOneValue(HexFormat.of().parseHex("30053004020101")))
                .isFalse();
    }

    @Test
    @DisplayName("A-72: nesting has an end")
    void values_inside_each_other_have_a_limit() {
        assertThat(StrictDer.isOneValue(nested(33))).isTrue();
        assertThat(StrictDer.isOneValue(nested(34))).isFalse();
    }

    private static byte[] octets(String head, int length) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HexFormat.of().parseHex(head));
        bytes.writeBytes(new byte[length]);
        return bytes.toByteArray();
    }

    private static byte[] nested(int levels) {
        var bytes = new byte[2 * levels];
        for (int i = 0; i < levels; i++) {
            bytes[2 * i] = 0x30;
            bytes[2 * i + 1] = (byte) (2 * (levels - i - 1));
        }
        return bytes;
    }
}
