package org.vouchgate.credential.ld;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("JSON-LD 1.1 API, section 8.6: how RDF writes a number of JSON")
class CanonicalNumberTest {

    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    @ParameterizedTest
    @CsvSource({
        "0, 0, integer",
        "-0.0, 0, integer",
        "7, 7, integer",
        "-7, -7, integer",
        "1.0, 1, integer",
        "1E2, 100, integer",
        "999999999999999999999, 999999999999999999999, integer",
        "1E21, 1.0E21, double",
        "-1E21, -1.0E21, double",
        "5.5, 5.5E0, double",
        "-0.25, -2.5E-1, double",
        "0.001, 1.0E-3, double",
        "123456.789, 1.23456789E5, double",
        "0.30000000000000004, 3.0E-1, double",
        "1.7976931348623157E308, 1.797693134862316E308, double",
        "1E400, INF, double",
        "-1E400, -INF, double"
    })
    void a_number_without_a_type_is_whole_or_a_double(String number, String text, String type) {
        assertThat(written(number, "")).isEqualTo(text + " " + XSD + type);
    }

    @ParameterizedTest
    @CsvSource({
        "7, double, 7.0E0",
        "0, double, 0.0E0",
        "10, double, 1.0E1",
        "-12, double, -1.2E1",
        "7, decimal, 7",
        "7.5, decimal, 7.5E0",
        "1E21, integer, 1.0E21"
    })
    void a_number_keeps_the_type_it_states(String number, String type, String text) {
        assertThat(written(number, XSD + type)).isEqualTo(text + " " + XSD + type);
    }

    private static String written(String number, String type) {
        return CanonicalNumber.of(
                Json.createValue(new BigDecimal(number)), type, (text, datatype) -> text + " " + datatype);
    }
}
