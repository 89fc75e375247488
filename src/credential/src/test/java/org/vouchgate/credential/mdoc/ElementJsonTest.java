package org.vouchgate.credential.mdoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchgate.credential.cbor.CborReader;

class ElementJsonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "6161               | \"a\"",
                "182a               | 42",
                "20                 | -1",
                "f5                 | true",
                "f4                 | false",
                "f6                 | null",
                "f7                 | null",
                "430102ff           | \"AQL_\"",
                "f93e00             | 1.5",
                "fb3ff199999999999a | 1.1",
                "f97c00             | \"Infinity\"",
                "f97e00             | \"NaN\"",
                "d903ec6a323032362d30312d3031 | \"2026-01-01\"",
                "82016161           | [1,\"a\"]",
                "a2616101026162     | {\"a\":1,\"2\":\"b\"}"
            })
    void an_element_becomes_what_json_has_for_it(String hex, String json) {
        var item = CborReader.read(HexFormat.of().parseHex(hex)).orElseThrow();

        assertThat(ElementJson.of(item)).hasToString(json);
    }
}
