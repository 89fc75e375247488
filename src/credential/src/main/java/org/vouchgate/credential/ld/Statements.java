package org.vouchgate.credential.ld;

import com.apicatalog.jcs.Jcs;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns an expanded document that loses nothing into RDF statements, in time linear to its size (JSON-LD 1.1 API,
 * section 8). The library's own way compares every value with every other.
 */
final class Statements {

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final String BLANK = "_:";

    private final List<Statement> made = new ArrayList<>();
    private int blanks;

    private Statements() {}

    /** @param expanded what JSON-LD expansion wrote and {@link Losses} found nothing wrong with */
    static List<Statement> of(JsonArray expanded) {
        var statements = new Statements();
        for (var node : expanded) {
            statements.node(node.asJsonObject(), null);
        }
        return statements.made;
    }

    /** States everything about a node, and answers its name. */
    private String node(JsonObject node, @Nullable String graph) {
        var subject = node.get("@id") instanceof JsonString id ? named(id.getString()) : fresh();
        for (var member : node.entrySet()) {
            switch (member.getKey()) {
                case "@id" -> {}
                case "@type" -> types(subject, member.getValue(), graph);
                case "@graph" -> {
                    for (var inner : member.getValue().asJsonArray()) {
                        node(inner.asJsonObject(), subject);
                    }
                }
                default -> {
                    for (var value : member.getValue().asJsonArray()) {
                        value(subject, member.getKey(), value.asJsonObject(), graph);
                    }
                }
            }
        }
        return subject;
    }

    private void types(String subject, JsonValue types, @Nullable String graph) {
        for (var type : types.asJsonArray()) {
            resource(subject, RDF + "type", named(((JsonString) type).getString()), graph);
        }
    }

    private void value(String subject, String property, JsonObject value, @Nullable String graph) {
        if (value.containsKey("@value")) {
            literal(subject, property, value, graph);
        } else if (value.containsKey("@list")) {
            resource(subject, property, list(value.getJsonArray("@list"), graph), graph);
        } else {
            resource(subject, property, node(value, graph), graph);
        }
    }

    private String list(JsonArray elements, @Nullable String graph) {
        if (elements.isEmpty()) {
            return RDF + "nil";
        }
        var head = fresh();
        var cell = head;
        for (int i = 0; i < elements.size(); i++) {
            value(cell, RDF + "first", elements.getJsonObject(i), graph);
            var rest = i + 1 < elements.size() ? fresh() : RDF + "nil";
            resource(cell, RDF + "rest", rest, graph);
            cell = rest;
        }
        return head;
    }

    private void literal(String subject, String property, JsonObject object, @Nullable String graph) {
        var value = object.get("@value");
        var type = object.getString("@type", "");
        if (type.equals("@json")) {
            literal(subject, property, Jcs.canonize(value), RDF + "JSON", null, graph);
        } else if (object.containsKey("@language")) {
            literal(subject, property, text(value), RDF + "langString", object.getString("@language"), graph);
        } else {
            var written = NativeValue.of(value, type);
            literal(subject, property, written.text(), written.datatype(), null, graph);
        }
    }

    private static String text(JsonValue value) {
        return ((JsonString) value).getString();
    }

    private void literal(
            String subject,
            String property,
            String text,
            String datatype,
            @Nullable String language,
            @Nullable String graph) {
        made.add(new Statement(subject, property, text, datatype, language, graph));
    }

    private void resource(String subject, String property, String object, @Nullable String graph) {
        made.add(new Statement(subject, property, object, null, null, graph));
    }

    /** The document's own labels and ours never meet. */
    private static String named(String identifier) {
        return identifier.startsWith(BLANK) ? BLANK + "d-" + identifier.substring(BLANK.length()) : identifier;
    }

    private String fresh() {
        return BLANK + "b" + blanks++;
    }

    /**
     * A JSON value that is neither text in a language nor JSON itself.
     *
     * @param text     how RDF writes it
     * @param datatype as stated, else what goes with the JSON type
     */
    private record NativeValue(String text, String datatype) {

        static NativeValue of(JsonValue value, String type) {
            return switch (value.getValueType()) {
                case TRUE, FALSE -> new NativeValue(value.toString(), type.isEmpty() ? XSD + "boolean" : type);
                case NUMBER -> CanonicalNumber.of((JsonNumber) value, type, NativeValue::new);
                default -> new NativeValue(Statements.text(value), type.isEmpty() ? XSD + "string" : type);
            };
        }
    }
}
