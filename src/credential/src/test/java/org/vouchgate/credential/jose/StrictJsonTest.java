package org.vouchgate.credential.jose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    @Test
    void an_object_is_read_as_it_is_written() {
        var json = "{\"text\":\"\\u00e9 \\ud83d\\ude00\",\"list\":[1,2.50,-3e2,true,false,null],\"in\":{\"x\":{}}}";

        var object = StrictJson.object(json).orElseThrow();

        assertThat(object.getString("text")).isEqualTo("é 😀");
        assertThat(object.getJsonArray("list")).hasSize(6);
        assertThat(((JsonNumber) object.getJsonArray("list").get(1)).bigDecimalValue())
                .isEqualTo(new BigDecimal("2.50"));
        assertThat(object.getJsonArray("list").get(5)).isEqualTo(JsonValue.NULL);
        assertThat(object.getJsonObject("in")).containsKey("x");
    }

    @Test
    void members_keep_their_order() {
        assertThat(StrictJson.object("{\"z\":1,\"a\":2,\"m\":3}").orElseThrow().keySet())
                .containsExactly("z", "a", "m");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1,\"a\":1}",
                "{\"a\":1,\"\\u0061\":2}",
                "{\"b\":{\"a\":1,\"a\":2}}",
                "{\"b\":[{\"a\":1,\"a\":2}]}"
            })
    @DisplayName("A-09, RS-12: a member name that occurs twice is refused, however it is spelt")
    void a_name_that_occurs_twice_is_refused(String json) {
        assertThat(StrictJson.object(json)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "}",
                "{}{}",
                "{} x",
                "{}]",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{a:1}",
                "{'a':1}",
                "{\"a\":01}",
                "{\"a\":+1}",
                "{\"a\":.5}",
                "{\"a\":1.}",
                "{\"a\":0x1}",
                "{\"a\":NaN}",
                "{\"a\":Infinity}",
                "{\"a\":-Infinity}",
                "{\"a\":TRUE}",
                "{\"a\":undefined}",
                "{\"a\":\"\n\"}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u12\"}",
                "{/*c*/}",
                "//c\n{}",
                "\uFEFF{}",
                "\u00a0{}",
                "{\"a\":\"x}"
            })
    @DisplayName("A-09: what is nearly JSON is refused")
    void what_is_nearly_json_is_refused(String text) {
        assertThat(StrictJson.object(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"text\"", "null", "true", "[]", "[{}]"})
    void what_is_no_object_is_no_object(String text) {
        assertThat(StrictJson.object(text)).isEmpty();
    }

    @Test
    void an_array_is_read_where_one_is_wanted() {
        assertThat(StrictJson.array("[1,[2]]"))
                .hasValueSatisfying(array -> assertThat(array).hasSize(2));
        assertThat(StrictJson.array("{}")).isEmpty();
        assertThat(StrictJson.array("[1,]")).isEmpty();
        assertThat(StrictJson.array("[1] [2]")).isEmpty();
    }

    @Test
    @DisplayName("A-09: bytes that are not UTF-8 are refused")
    void bytes_that_are_not_utf_8_are_refused() {
        assertThat(StrictJson.object(new byte[] {'{', '"', (byte) 0xc0, (byte) 0xaf, '"', ':', '1', '}'}))
                .isEmpty();
        assertThat(StrictJson.object(new byte[] {'{', '"', (byte) 0xe9, '"', ':', '1', '}'}))
                .isEmpty();
        assertThat(StrictJson.object("{\"é\":1}".getBytes(StandardCharsets.UTF_16)))
                .isEmpty();
        assertThat(StrictJson.object("{\"é\":1}".getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":\"\\ud800\"}", "{\"\\udc00\":1}", "{\"a\":\"\\ude00\\ud83d\"}"})
    @DisplayName("A-09: half a character is refused")
    void half_a_character_is_refused(String json) {
        assertThat(StrictJson.object(json)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e401", "1e-401", "1e999999999", "-1e99999999999", "0e999999999"})
    @DisplayName("A-09: numbers that nothing can hold are refused")
    void huge_numbers_are_refused(String number) {
        assertThat(StrictJson.object("{\"a\":" + number + "}")).isEmpty();
    }

    @Test
    @DisplayName("A-09: numbers as long as a book are refused")
    void long_numbers_are_refused() {
        assertThat(StrictJson.object("{\"a\":" + "9".repeat(401) + "}")).isEmpty();
        assertThat(StrictJson.object("{\"a\":" + "9".repeat(300) + "}")).isPresent();
        assertThat(StrictJson.object("{\"a\":1e308}")).isPresent();
    }

    @Test
    @DisplayName("A-37, RS-11: nesting ends at a depth")
    void nesting_ends_at_a_depth() {
        assertThat(StrictJson.array("[".repeat(32) + "]".repeat(32))).isPresent();
        assertThat(StrictJson.array("[".repeat(33) + "]".repeat(33))).isEmpty();
        assertThat(StrictJson.array("[".repeat(100_000) + "]".repeat(100_000))).isEmpty();
        assertThat(StrictJson.structure("{\"a\":{\"a\":{}}}", 2)).isEmpty();
        assertThat(StrictJson.structure("{\"a\":{}}", 2)).isPresent();
    }

    @Test
    @DisplayName("RS-11: size ends somewhere too")
    void size_is_limited() {
        assertThat(StrictJson.array("[\"" + "x".repeat(StrictJson.MAX_CHARACTERS) + "\"]"))
                .isEmpty();
    }

    @Test
    @DisplayName("A-09: cut off anywhere it is no JSON, and never an exception")
    void cut_off_anywhere_it_is_refused() {
        var json = "{\"a\":[1,-2.5e3,true,null,\"\\u00e9\"],\"b\":{\"c\":false}}";

        assertThat(StrictJson.object(json)).isPresent();
        for (int length = 0; length < json.length(); length++) {
            assertThat(StrictJson.object(json.substring(0, length)))
                    .as(json.substring(0, length))
                    .isEmpty();
        }
    }

    @Test
    void any_character_in_any_place_is_no_exception() {
        var json = "{\"a\":[1,-2.5e3,true,null,\"\\u00e9\"],\"b\":{\"c\":false}}";

        for (int i = 0; i < json.length(); i++) {
            for (char c = 0; c < 128; c++) {
                var changed = json.substring(0, i) + c + json.substring(i + 1);

                assertThatCode(() -> StrictJson.structure(changed, 8))
                        .as(changed)
                        .doesNotThrowAnyException();
            }
        }
    }
}
