package org.vouchgate.ats.odoo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashSet;
import java.util.List;

/** What the stand-in says. */
final class OdooAnswers {

    private OdooAnswers() {}

    static JsonObject error(String kind) {
        return Json.createObjectBuilder()
                .add("code", 200)
                .add("message", "Odoo Server Error")
                .add(
                        "data",
                        Json.createObjectBuilder()
                                .add("name", kind)
                                .add("message", "something about ada@mail.example")
                                .add("debug", "Traceback " + FakeOdoo.KEY))
                .build();
    }

    static JsonValue tags(JsonArray before, JsonArray commands) {
        var tags = new LinkedHashSet<JsonValue>(before);
        commands.forEach(one -> {
            var command = one.asJsonArray();
            if (command.getInt(0) == 4) {
                tags.add(command.get(1));
            } else {
                tags.remove(command.get(1));
            }
        });
        return Json.createArrayBuilder(List.copyOf(tags)).build();
    }
}
