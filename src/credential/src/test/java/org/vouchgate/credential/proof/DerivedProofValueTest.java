package org.vouchgate.credential.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchgate.testkit.Multibase;
import org.vouchgate.testkit.TestKey;

@DisplayName("VC ECDSA Cryptosuites 1.0, section 3.5.7: what stands in a derived proof")
class DerivedProofValueTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final String KEY = "5823"
            + HEX.formatHex(Multibase.multikey(TestKey.p256(new SecureRandom()).publicKey()));
    private static final String SIGNATURE = "5840" + "01".repeat(64);
    private static final String ONE_LABEL = "a1005820" + "02".repeat(32);

    @Test
    void a_value_of_five_parts_is_read() {
        var proof = DerivedProof.read(
                        HEX.parseHex("85" + SIGNATURE + KEY + "81" + SIGNATURE + ONE_LABEL + "83000119ffff"))
                .orElseThrow();

        assertThat(proof.baseSignature()).hasSize(64);
        assertThat(proof.keyBytes()).hasSize(35);
        assertThat(proof.signatures()).hasSize(1);
        assertThat(proof.labels()).containsOnlyKeys("c14n0");
        assertThat(proof.labels().get("c14n0")).startsWith("u").hasSize(44);
        assertThat(proof.mandatory()).containsExactly(0, 1, 0xffff);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, -, -, 81f6",
                "-, -, -, -, 8120",
                "-, -, -, -, 811a00010000",
                "-, -, -, -, 820000",
                "-, -, -, -, 00",
                "-, -, -, -, a0",
                "-, -, -, a0, a0",
                "-, -, -, 80, -",
                "-, -, -, a10041ff, -",
                "-, -, -, a10000, -",
                "-, -, -, a1204100, -",
                "-, -, 8100, -, -",
                "-, -, 8141ff, -, -",
                "-, -, 4100, -, -",
                "-, 4100, -, -, -",
                "-, 00, -, -, -",
                "41ff, -, -, -, -",
                "00, -, -, -, -"
            })
    void a_part_of_another_form_is_refused(
            String signature, String key, String signatures, String labels, String mandatory) {
        var value = "85"
                + or(signature, SIGNATURE)
                + or(key, KEY)
                + or(signatures, "80")
                + or(labels, ONE_LABEL)
                + or(mandatory, "80");

        assertThat(DerivedProof.read(HEX.parseHex(value))).isEmpty();
    }

    @Test
    void more_or_fewer_parts_are_refused() {
        var parts = SIGNATURE + KEY + "80" + ONE_LABEL;

        assertThat(DerivedProof.read(HEX.parseHex("85" + parts + "80"))).isPresent();
        assertThat(DerivedProof.read(HEX.parseHex("84" + parts))).isEmpty();
        assertThat(DerivedProof.read(HEX.parseHex("86" + parts + "8000"))).isEmpty();
        assertThat(DerivedProof.read(HEX.parseHex("a0"))).isEmpty();
        assertThat(DerivedProof.read(new byte[0])).isEmpty();
    }

    @Test
    @DisplayName("A-55: two blank nodes under one label would be one")
    void two_nodes_by_one_label_are_refused() {
        var label = "5820" + "02".repeat(32);
        var other = "5820" + "03".repeat(32);

        assertThat(DerivedProof.read(with("a200" + label + "01" + other))).isPresent();
        assertThat(DerivedProof.read(with("a200" + label + "01" + label))).isEmpty();
        assertThat(DerivedProof.read(with("a200" + label + "00" + other))).isEmpty();
    }

    private static byte[] with(String labels) {
        var value = new ByteArrayOutputStream();
        value.writeBytes(HEX.parseHex("85" + SIGNATURE + KEY + "80" + labels + "80"));
        return value.toByteArray();
    }

    private static String or(String given, String usual) {
        return given == null ? usual : given;
    }
}
