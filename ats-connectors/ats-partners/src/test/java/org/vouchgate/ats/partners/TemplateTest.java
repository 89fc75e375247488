package org.vouchgate.ats.partners;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

    private static final Map<String, JsonValue> VALUES = Map.of(
            "score", Json.createValue(new BigDecimal("66.7")),
            "verdict", Json.createValue("\"quoted\" {{score}} $1 \\"));

    @Test
    void a_place_alone_keeps_its_type() {
        assertThat(filled("{\"a\":\"{{score}}\",\"b\":[\"{{score}}\",7]}")).isEqualTo("{\"a\":66.7,\"b\":[66.7,7]}");
    }

    @Test
    void a_place_inside_a_text_becomes_text() {
        assertThat(filled("{\"a\":\"{{score}} of 100\"}")).isEqualTo("{\"a\":\"66.7 of 100\"}");
    }

    @Test
    void what_has_no_value_is_left_out_with_what_holds_nothing_else() {
        assertThat(
                        filled(
                                "{\"a\":\"{{link}}\",\"b\":{\"c\":\"{{link}}\"},\"d\":[{\"e\":\"see {{link}}\"}],\"f\":{},\"g\":null}"))
                .isEqualTo("{\"f\":{},\"g\":null}");
    }

    @Test
    void a_value_is_a_value_whatever_is_written_in_it() {
        assertThat(filled("{\"a\":\"{{verdict}}\",\"b\":\"x {{verdict}}\"}"))
                .isEqualTo(Json.createObjectBuilder()
                        .add("a", "\"quoted\" {{score}} $1 \\")
                        .add("b", "x \"quoted\" {{score}} $1 \\")
                        .build()
                        .toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"a\":", "{\"a\":\"{{salary}}\"}", "{\"{{salary}}\":1}", "{\"a\":\"{{}}\"}"})
    void what_nobody_can_fill_in_is_no_template(String json) {
        assertThat(Template.of(json, Set.of("score", "verdict", "link"))).isEmpty();
    }

    private static String filled(String json) {
        return Template.of(json, Set.of("score", "verdict", "link"))
                .orElseThrow()
                .filled(VALUES)
                .toString();
    }
}
