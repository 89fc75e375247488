package org.vouchgate.credential.cose;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.cbor.CborReader;
import org.vouchgate.testkit.TestKey;

/** COSE keys (RFC 9052, section 7): the members are written as hexadecimal CBOR behind those of a P-256 key. */
class CoseKeyTest {

    private static final TestKey KEY = TestKey.p256(new SecureRandom());

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"0, -, true", "1, 0326, true", "1, 033822, false", "1, 0319ffff, false"})
    @DisplayName("A-06: a key that is for another algorithm does not verify")
    void a_key_says_for_which_algorithm_it_is(int more, String member, boolean permitted) {
        assertThat(read(more, member).map(key -> key.permitsVerifying(CoseAlgorithm.ES256)))
                .contains(permitted);
    }

    @ParameterizedTest
    @CsvSource({"048102, true", "04820102, true", "048101, false", "0480, false"})
    @DisplayName("A-06: a key that is not for verifying does not verify")
    void a_key_says_what_it_is_for(String member, boolean permitted) {
        assertThat(read(1, member).map(key -> key.permitsVerifying(CoseAlgorithm.ES256)))
                .contains(permitted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"036545533235" + "36", "0402", "234101"})
    void a_key_that_describes_itself_in_another_form_or_is_private_is_not_read(String member) {
        assertThat(read(1, member)).isEmpty();
    }

    private static Optional<CoseKey> read(int more, String member) {
        var point = "2158" + "20" + coordinate("x") + "2258" + "20" + coordinate("y");
        var encoded = HexFormat.of().toHexDigits((byte) (0xa4 + more)) + "0102" + "2001" + point
                + (member == null ? "" : member);
        return CborReader.read(HexFormat.of().parseHex(encoded)).flatMap(CoseKey::read);
    }

    private static String coordinate(String name) {
        return HexFormat.of()
                .formatHex(Base64.getUrlDecoder().decode(KEY.publicJwk().getString(name)));
    }
}
