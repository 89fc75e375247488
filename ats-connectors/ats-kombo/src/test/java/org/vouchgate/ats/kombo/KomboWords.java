package org.vouchgate.ats.kombo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;

/** Answers as Kombo words them. */
final class KomboWords {

    private KomboWords() {}

    static JsonObject list(List<JsonObject> objects) {
        var array = Json.createArrayBuilder();
        objects.forEach(array::add);
        return data(Json.createObjectBuilder().addNull("next").add("results", array));
    }

    static JsonObject data(JsonObjectBuilder data) {
        return Json.createObjectBuilder()
                .add("status", "success")
                .add("data", data)
                .build();
    }

    static JsonObject withWarnings(JsonObjectBuilder data) {
        return Json.createObjectBuilder(data(data))
                .add("warnings", JsonValue.EMPTY_JSON_ARRAY)
                .build();
    }

    static JsonObject written() {
        return withWarnings(Json.createObjectBuilder());
    }

    static JsonObject error(String code) {
        return Json.createObjectBuilder()
                .add("status", "error")
                .add(
                        "error",
                        Json.createObjectBuilder()
                                .add("code", code)
                                .add("title", "A title")
                                .add("message", "A message that names ada@mail.example")
                                .addNull("log_url"))
                .build();
    }

    static int status(JsonObject answer) {
        var code = answer.getJsonObject("error").getString("code");
        return code.contains("LIMIT") ? 429 : code.equals("PLATFORM.AUTHENTICATION_INVALID") ? 401 : 400;
    }
}
