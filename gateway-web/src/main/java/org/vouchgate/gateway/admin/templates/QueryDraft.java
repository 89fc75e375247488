package org.vouchgate.gateway.admin.templates;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A DCQL query that is being written, to which the form adds one credential after the other. */
record QueryDraft(JsonObject json) {

    private static final JsonWriterFactory PRETTY =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
    private static final String SETS = "credential_sets";

    /** One credential to ask for. */
    record Wanted(String format, String type, List<String> claims, String needed) {}

    /** Nothing if the text is no JSON object; an empty query if there is no text. */
    static Optional<QueryDraft> read(String text) {
        if (text.isBlank()) {
            return Optional.of(new QueryDraft(JsonValue.EMPTY_JSON_OBJECT));
        }
        try (var reader = Json.createReader(new StringReader(text))) {
            return Optional.of(new QueryDraft(reader.readObject()));
        } catch (JsonException e) {
            return Optional.empty();
        }
    }

    /** The same query with one credential more. */
    QueryDraft and(Wanted wanted) {
        var credentials = array(json, "credentials");
        var id = freshId(credentials);
        var next = Json.createObjectBuilder(json)
                .add("credentials", Json.createArrayBuilder(credentials).add(credential(id, wanted)));
        var sets = sets(credentials, id, wanted.needed());
        return new QueryDraft((sets.isEmpty() ? next.remove(SETS) : next.add(SETS, sets)).build());
    }

    /** To be read and changed by people. */
    String text() {
        var text = new StringWriter();
        try (var writer = PRETTY.createWriter(text)) {
            writer.write(json);
        }
        return text.toString().strip();
    }

    private static JsonObject credential(String id, Wanted wanted) {
        var credential = Json.createObjectBuilder()
                .add("id", id)
                .add("format", wanted.format())
                .add("meta", meta(wanted));
        if (!wanted.claims().isEmpty()) {
            var claims = Json.createArrayBuilder();
            wanted.claims()
                    .forEach(claim -> claims.add(Json.createObjectBuilder().add("path", path(claim))));
            credential.add("claims", claims);
        }
        return credential.build();
    }

    private static JsonObject meta(Wanted wanted) {
        var meta = Json.createObjectBuilder();
        var type = Json.createArrayBuilder().add(wanted.type());
        return switch (wanted.format()) {
            case "dc+sd-jwt" -> meta.add("vct_values", type).build();
            case "mso_mdoc" -> meta.add("doctype_value", wanted.type()).build();
            default ->
                meta.add("type_values", Json.createArrayBuilder().add(type)).build();
        };
    }

    /** Steps with slashes between them; a number is a place in a list, a star every place. */
    private static JsonArray path(String claim) {
        var path = Json.createArrayBuilder();
        for (var step : claim.split("/")) {
            if (step.equals("*")) {
                path.addNull();
            } else if (step.matches("[0-9]{1,4}")) {
                path.add(Integer.parseInt(step));
            } else {
                path.add(step);
            }
        }
        return path.build();
    }

    /** Which credentials have to come; none need be said while every one has to. */
    private JsonArray sets(JsonArray before, String id, String needed) {
        var sets = array(json, SETS);
        if (sets.isEmpty() && (needed.equals("required") || before.isEmpty())) {
            return sets;
        }
        var own = Json.createArrayBuilder().add(Json.createArrayBuilder().add(id));
        if (needed.equals("alternative")) {
            return alternatives(before, sets, id);
        }
        var all = Json.createArrayBuilder(sets.isEmpty() ? eachOf(before) : sets);
        return all.add(Json.createObjectBuilder().add("options", own).add("required", needed.equals("required")))
                .build();
    }

    /** Instead of everything that was asked for so far, or of the options of the last set. */
    private static JsonArray alternatives(JsonArray before, JsonArray sets, String id) {
        var last = sets.isEmpty() ? JsonValue.EMPTY_JSON_OBJECT : sets.getJsonObject(sets.size() - 1);
        var options = sets.isEmpty()
                ? Json.createArrayBuilder().add(Json.createArrayBuilder(ids(before)))
                : Json.createArrayBuilder(array(last, "options"));
        options.add(Json.createArrayBuilder().add(id));
        var kept = Json.createArrayBuilder(sets.isEmpty() ? List.of() : sets.subList(0, sets.size() - 1));
        return kept.add(Json.createObjectBuilder(last).add("options", options)).build();
    }

    private static JsonArray eachOf(JsonArray credentials) {
        var sets = Json.createArrayBuilder();
        ids(credentials)
                .forEach(id -> sets.add(Json.createObjectBuilder()
                        .add(
                                "options",
                                Json.createArrayBuilder()
                                        .add(Json.createArrayBuilder().add(id)))));
        return sets.build();
    }

    private static List<String> ids(JsonArray credentials) {
        return credentials.stream()
                .filter(JsonObject.class::isInstance)
                .map(credential -> credential.asJsonObject().getString("id", ""))
                .toList();
    }

    private static String freshId(JsonArray credentials) {
        var taken = ids(credentials).stream().collect(Collectors.toUnmodifiableSet());
        return numbered(taken, credentials.size() + 1);
    }

    private static String numbered(Set<String> taken, int number) {
        var id = "credential_" + number;
        return taken.contains(id) ? numbered(taken, number + 1) : id;
    }

    private static JsonArray array(JsonObject object, String member) {
        return object.get(member) instanceof JsonArray array ? array : JsonValue.EMPTY_JSON_ARRAY;
    }
}
