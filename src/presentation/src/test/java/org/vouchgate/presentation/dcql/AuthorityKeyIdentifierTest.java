package org.vouchgate.presentation.dcql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorityKeyIdentifierTest {

    @Test
    void the_key_identifier_is_read_past_nothing() {
        assertThat(AuthorityKeyIdentifier.keyIdentifier(hex("0407300580030a0b0c")))
                .hasValueSatisfying(id -> assertThat(id).isEqualTo(hex("0a0b0c")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "04",
                "0403300180",
                "040730058004aabbcc",
                "040730058003aa",
                "0480",
                "04823005",
                "0407300581030a0b0c",
                "30",
                "04020500"
            })
    void what_is_cut_off_or_of_another_shape_has_none(String extension) {
        assertThat(AuthorityKeyIdentifier.keyIdentifier(hex(extension))).isEmpty();
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }
}
