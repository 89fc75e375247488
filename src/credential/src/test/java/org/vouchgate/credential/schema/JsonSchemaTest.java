package org.vouchgate.credential.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keywords of JSON Schema, each with what it lets through and what it does not. */
class JsonSchemaTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'oneOf':true}",
                "{'allOf':[]}",
                "{'properties':[]}",
                "{'type':5}",
                "{'type':['string',1]}",
                "{'required':'a'}",
                "{'required':[1]}",
                "{'enum':{}}",
                "{'pattern':1}",
                "{'$ref':{}}",
                "{'minimum':'1'}",
                "{'uniqueItems':1}",
                "{'$ref':'#/const','const':{'type':5}}"
            })
    @DisplayName("A-70: a keyword with a value of another kind is refused when the schema is read")
    void a_keyword_of_another_kind_is_refused(String schema) {
        var json = (JsonObject) json(schema);

        assertThatIllegalArgumentException().isThrownBy(() -> JsonSchema.of(json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'not':{'pattern':'a*a*a*a*c'}}",
                "{'if':{'pattern':'a*a*a*a*c'},'then':false}",
                "{'not':{'anyOf':[{'$ref':'#/$defs/a'}]},'$defs':{'a':{'$ref':'#/$defs/b'},'b':{'$ref':'#/$defs/a'}}}"
            })
    @DisplayName("A-70: what is given up is not kept to, also where a schema says not")
    void what_is_given_up_is_not_kept_to(String schema) {
        var text = json("'" + "a".repeat(200) + "!'");

        assertThat(JsonSchema.of((JsonObject) json(schema)).departure(text)).isPresent();
    }

    @Test
    @DisplayName("A-70: a name that a pattern takes too long over is not passed over")
    void a_name_that_takes_too_long_is_not_passed_over() {
        var schema = JsonSchema.of((JsonObject) json("{'patternProperties':{'a*a*a*a*c':{'type':'string'}}}"));

        assertThat(schema.departure(json("{'" + "a".repeat(200) + "!':1}"))).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'type':'object'} | {} | []",
                "{'type':['string','null']} | null | 1",
                "{'type':'integer'} | 1.0 | 1.5",
                "{'type':'number'} | 1.5 | '1'",
                "{'type':'boolean'} | false | 0",
                "{'const':{'a':1}} | {'a':1} | {'a':2}",
                "{'enum':['a',2]} | 2.0 | 'b'",
                "{'required':['a']} | {'a':null} | {'b':1}",
                "{'properties':{'a':{'type':'string'}}} | {'a':'x','b':1} | {'a':1}",
                "{'properties':{'a':true},'additionalProperties':false} | {'a':1} | {'b':1}",
                "{'patternProperties':{'^x':{'type':'string'}}} | {'xa':'1','y':1} | {'xa':1}",
                "{'patternProperties':{'^x':true},'additionalProperties':{'type':'string'}} | {'x':1,'y':'s'} | {'y':1}",
                "{'propertyNames':{'maxLength':1}} | {'a':1} | {'ab':1}",
                "{'items':{'type':'string'}} | ['a','b'] | ['a',1]",
                "{'contains':{'const':1}} | [2,1] | [2]",
                "{'minItems':1,'maxItems':2} | [1] | [1,2,3]",
                "{'uniqueItems':true} | [1,2] | [1,1]",
                "{'minLength':2,'maxLength':3} | 'ab' | 'abcd'",
                "{'pattern':'^a+$'} | 'aaa' | 'ab'",
                "{'minimum':1,'maximum':2} | 2 | 3",
                "{'exclusiveMinimum':1,'exclusiveMaximum':2} | 1.5 | 1",
                "{'minProperties':1,'maxProperties':1} | {'a':1} | {}",
                "{'allOf':[{'type':'string'},{'minLength':1}]} | 'a' | ''",
                "{'anyOf':[{'type':'string'},{'type':'null'}]} | null | 1",
                "{'oneOf':[{'type':'number'},{'type':'integer'}]} | 1.5 | 1",
                "{'not':{'type':'string'}} | 1 | 'a'",
                "{'if':{'required':['a']},'then':{'required':['b']},'else':{'required':['c']}} | {'c':1} | {'a':1}",
                "{'$ref':'#/$defs/s','$defs':{'s':{'type':'string'}}} | 'a' | 1",
                "{'properties':{'next':{'$ref':'#'}},'required':['v']} | {'v':1,'next':{'v':2}} | {'v':1,'next':{}}",
                "{'items':false} | [] | [1]",
                "{'minItems':1} | [1] | []",
                "{'maxItems':2} | [1,2] | [1,2,3]",
                "{'minItems':1} | 'text' | []",
                "{'maxItems':0} | 'text' | [1]",
                "{'minLength':2} | 'ab' | 'a'",
                "{'minLength':2} | 1 | 'a'",
                "{'maxLength':3} | 'abc' | 'abcd'",
                "{'maxLength':0} | 1 | 'a'",
                "{'minProperties':1} | {'a':1} | {}",
                "{'minProperties':1} | [] | {}",
                "{'maxProperties':1} | {'a':1} | {'a':1,'b':2}",
                "{'maxProperties':0} | [1] | {'a':1}",
                "{'minimum':1} | 1 | 0.9",
                "{'minimum':1} | 'text' | 0",
                "{'maximum':2} | 2 | 2.1",
                "{'maximum':2} | 'text' | 3",
                "{'exclusiveMinimum':1} | 1.1 | 1",
                "{'exclusiveMinimum':1} | 'text' | 1",
                "{'exclusiveMaximum':2} | 1.9 | 2",
                "{'exclusiveMaximum':2} | 'text' | 2"
            })
    void a_keyword_lets_through_what_it_should(String schema, String good, String bad) {
        var read = JsonSchema.of((JsonObject) json(schema));

        assertThat(read.departure(json(good))).isEmpty();
        assertThat(read.departure(json(bad))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'$ref':'https://attacker.example/schema'}",
                "{'$ref':'other.json'}",
                "{'$ref':'#/$defs/none'}",
                "{'properties':{'a':{'$dynamicRef':'#a'}}}",
                "{'unevaluatedProperties':false}",
                "{'dependentRequired':{}}",
                "{'items':[{'type':'string'}]}",
                "{'pattern':'('}",
                "{'properties':{'a':1}}"
            })
    @DisplayName("A-70: what is not understood, or leads elsewhere, is refused when the schema is read")
    void what_is_not_understood_is_refused_early(String schema) {
        var json = (JsonObject) json(schema);

        assertThatIllegalArgumentException().isThrownBy(() -> JsonSchema.of(json));
    }

    @Test
    @DisplayName("A-70: a pattern that backtracks for ever ends, and lets nothing through")
    void a_costly_pattern_ends() {
        var schema = JsonSchema.of((JsonObject) json("{'pattern':'^(a+)+$'}"));

        var departure = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> schema.departure(json("'" + "a".repeat(5_000) + "b'")));

        assertThat(departure).isPresent();
    }

    @Test
    @DisplayName("A-70: a schema that refers to itself for ever ends, and lets nothing through")
    void an_endless_reference_ends() {
        var endless = JsonSchema.of((JsonObject) json("{'$ref':'#'}"));
        var bushy = JsonSchema.of((JsonObject) json("{'allOf':[{'$ref':'#'},{'$ref':'#'},{'$ref':'#'}]}"));

        assertThat(endless.departure(JsonValue.TRUE)).isPresent();
        assertThat(Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> bushy.departure(JsonValue.TRUE)))
                .isPresent();
    }

    private static JsonValue json(String text) {
        try (var reader = Json.createReader(new StringReader("[" + text.replace('\'', '"') + "]"))) {
            return reader.readArray().get(0);
        }
    }
}
