package org.vouchgate.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.Optional;
import org.vouchgate.credential.jose.StrictJson;
import org.vouchgate.credential.schema.JsonSchema;

class SchemaFuzz {

    /** A schema, and on the next line what is held against it. */
    @FuzzTest(maxDuration = "20m")
    void anything_is_held_against_any_schema(byte[] input) {
        var parts = Verifier.text(input).split("\n", -1);
        var schema = StrictJson.object(Verifier.part(parts, 0))
                .filter(SchemaFuzz::isUnmarked)
                .flatMap(SchemaFuzz::understood);
        var value = StrictJson.object(Verifier.part(parts, 1));
        schema.ifPresent(rules -> value.ifPresent(rules::departure));
    }

    /** The fuzzer reports every text with this mark in it that becomes a regular expression; in a schema that is as it should be. */
    private static boolean isUnmarked(JsonObject schema) {
        var text = schema.toString();
        return text.indexOf('\uffff') < 0 && !text.toLowerCase(Locale.ROOT).contains("\\uffff");
    }

    private static Optional<JsonSchema> understood(JsonObject schema) {
        try {
            return Optional.of(JsonSchema.of(schema));
        } catch (IllegalArgumentException asPromised) {
            return Optional.empty();
        }
    }
}
