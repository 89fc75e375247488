package org.vouchgate.gateway.blind;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.request.Candidate;
import org.vouchgate.words.Words;

/**
 * Takes out of what was concluded whatever says who the candidate is. It goes through the document as it is stored, so
 * that what a later release adds to it is searched, too.
 */
final class Veil {

    /** Words of closed lists, ids and instants: nothing that anybody outside the gateway wrote. */
    private static final Set<String> OWN = Set.of(
            "request",
            "job",
            "outcome",
            "reason",
            "judgedAt",
            "verdict",
            "assurance",
            "format",
            "subjectBinding",
            "validFrom",
            "validUntil",
            "check",
            "answer",
            "asOf",
            "fetchedAt",
            "sha256",
            "kind",
            "role",
            "completion",
            "strength",
            "recipient",
            "keySource",
            "queryId",
            "pointer",
            "part",
            "why",
            "by",
            "standing",
            "awarded",
            "importance",
            "weightsVersion",
            "taxonomyVersion",
            "inputHash",
            "scoredAt",
            "key",
            "field",
            "skillUri",
            "uri");

    /** What the job asks for, and what the vocabulary calls a skill: told of every candidate alike. */
    private static final Set<String> COMMON = Set.of("requirement", "skill", "requiredMet", "requiredOpen");

    /** What points somewhere: where it points to often names an institution or a person. */
    private static final Set<String> POINTING = Set.of("evidence", "definedBy", "claimed", "id", "identifier");

    private static final Set<String> ISSUING = Set.of("issuer", "issuerName", "definedBy");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z_]*");

    private final Redaction redaction;
    private final Words words;
    private final String hidden;
    private final Map<String, String> institutions = new HashMap<>();

    private Veil(Redaction redaction, Words words, String hidden) {
        this.redaction = redaction;
        this.words = words;
        this.hidden = hidden;
    }

    static Veil over(Candidate candidate, Words words) {
        var hidden = words.say("blind.hidden");
        return new Veil(new Redaction(hidden).hiding(candidate), words, hidden);
    }

    String text(String text) {
        return redaction.prose(text);
    }

    /** Learns which institutions to hide in text. */
    void knowing(AssessmentDocument document, org.vouchgate.gateway.platform.Json store) {
        try (var reader = Json.createReader(new StringReader(store.write(document)))) {
            name(reader.readObject());
        }
    }

    AssessmentDocument document(AssessmentDocument document, org.vouchgate.gateway.platform.Json store) {
        try (var reader = Json.createReader(new StringReader(store.write(document)))) {
            var whole = reader.readObject();
            name(whole);
            return store.read(hide("", whole).toString(), AssessmentDocument.class);
        }
    }

    /** Gives each institution a number, in the order they come, whatever it is called by. */
    private void name(JsonValue value) {
        if (value instanceof JsonArray array) {
            array.forEach(this::name);
        } else if (value instanceof JsonObject object) {
            object.forEach((key, inside) -> {
                if (ISSUING.contains(key)) {
                    institution(inside, object.getString("issuerName", ""));
                }
                name(inside);
            });
        }
    }

    private void institution(JsonValue issuer, String otherName) {
        if (issuer instanceof JsonObject known) {
            var called = called(known.getString("identifier", ""));
            redaction.hide(known.getString("name", ""), called);
            host(known.getString("identifier", ""), called);
        } else if (issuer instanceof JsonString text) {
            var called = called(text.getString());
            redaction.hide(otherName, called);
            host(text.getString(), called);
        }
    }

    private String called(String identifier) {
        var called = institutions.computeIfAbsent(
                identifier, each -> words.say("blind.institution", institutions.size() + 1));
        redaction.hide(identifier, called);
        return called;
    }

    private void host(String identifier, String called) {
        Pattern.compile("[:/]")
                .splitAsStream(identifier)
                .filter(part -> part.contains("."))
                .forEach(part -> redaction.hide(part, called));
    }

    private JsonValue hide(String key, JsonValue value) {
        if (value instanceof JsonObject object && !COMMON.contains(key)) {
            var builder = Json.createObjectBuilder();
            object.forEach((name, inside) -> builder.add(name, hide(name, inside)));
            return builder.build();
        }
        if (value instanceof JsonArray array && !COMMON.contains(key)) {
            var builder = Json.createArrayBuilder();
            array.forEach(inside -> builder.add(hide(key, inside)));
            return builder.build();
        }
        return value instanceof JsonString text ? Json.createValue(hide(key, text.getString())) : value;
    }

    private String hide(String key, String text) {
        if (OWN.contains(key)
                || COMMON.contains(key)
                || key.equals("source") && CONSTANT.matcher(text).matches()) {
            return text;
        }
        if (institutions.containsKey(text)) {
            return institutions.get(text);
        }
        if (key.equals("types")) {
            return redaction.words(text); // often an address, of which readers see the last word
        }
        return POINTING.contains(key) ? hidden : redaction.prose(text);
    }
}
