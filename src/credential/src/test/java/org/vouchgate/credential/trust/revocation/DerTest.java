package org.vouchgate.credential.trust.revocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DerTest {

    private static final HexFormat HEX = HexFormat.of();

    @ParameterizedTest
    @CsvSource({"0, 0400", "1, 0401", "127, 047f", "128, 048180", "255, 0481ff", "256, 04820100", "65535, 0482ffff"})
    void lengths_are_written_and_read_as_x690_has_them(int length, String head) {
        var content = new byte[length];
        Arrays.fill(content, (byte) 7);
        var encoded = new Der(Der.OCTETS, content).encoded();

        var read = Der.read(encoded).orElseThrow();

        assertThat(HEX.formatHex(encoded)).startsWith(head).hasSize(head.length() + 2 * length);
        assertThat(read).hasSize(1);
        assertThat(read.get(0).tag()).isEqualTo(Der.OCTETS);
        assertThat(read.get(0).content()).isEqualTo(content);
    }

    @Test
    void values_stand_in_a_row_and_inside_each_other() {
        var three = new Der(Der.OCTETS, new byte[300]);
        var inner = Der.of(Der.SEQUENCE, Der.integer(BigInteger.TEN), three);

        var outer = Der.read(Der.of(Der.SEQUENCE, inner, inner).encoded())
                .orElseThrow()
                .get(0);

        assertThat(outer.parts()).hasSize(2);
        assertThat(outer.parts().get(1).parts()).extracting(Der::tag).containsExactly(Der.INTEGER, Der.OCTETS);
        assertThat(outer.parts().get(1).parts().get(0).content()).containsExactly(10);
        assertThat(outer.parts().get(1).parts().get(1).content()).hasSize(300);
    }

    @Test
    void what_is_primitive_has_no_parts() {
        assertThat(new Der(Der.OCTETS, new byte[] {4, 0}).parts()).isEmpty();
        assertThat(new Der(Der.SEQUENCE, new byte[] {4, 0}).parts()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"04", "0401", "048001", "0481", "048201", "0481ff07", "0483000001", "0400ff", "30820004"})
    void bytes_that_are_no_value_are_not_read(String hex) {
        assertThat(Der.read(HEX.parseHex(hex))).isEmpty();
    }
}
