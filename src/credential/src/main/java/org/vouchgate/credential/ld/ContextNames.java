package org.vouchgate.credential.ld;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashSet;
import java.util.Set;

/** Which contexts a document names, wherever in it. */
final class ContextNames {

    private static final String CONTEXT = "@context";

    private ContextNames() {}

    static Set<String> in(JsonObject document) {
        var names = new LinkedHashSet<String>();
        collect(document, names);
        return names;
    }

    private static void collect(JsonValue value, Set<String> names) {
        if (value instanceof JsonObject object) {
            object.forEach((name, member) -> {
                if (name.equals(CONTEXT)) {
                    add(member, names);
                } else {
                    collect(member, names);
                }
            });
        } else if (value instanceof JsonArray array) {
            array.forEach(element -> collect(element, names));
        }
    }

    private static void add(JsonValue context, Set<String> names) {
        if (context instanceof JsonString name) {
            names.add(name.getString());
        } else if (context instanceof JsonArray several) {
            several.forEach(one -> add(one, names));
        }
    }
}
