package org.vouchgate.acceptance.conformance;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;

/** What the suite's wallet holds in one format, whatever is asked: its type, and claims to ask for. */
enum Held {
    SD_JWT_VC(
            "urn:eudi:pid:1",
            "dc+sd-jwt",
            List.of(List.of("given_name"), List.of("family_name"), List.of("place_of_birth", "country"))),
    ISO_MDL(
            "org.iso.18013.5.1.mDL",
            "mso_mdoc",
            List.of(
                    List.of("org.iso.18013.5.1", "given_name"),
                    List.of("org.iso.18013.5.1", "family_name"),
                    List.of("org.iso.18013.5.1", "birth_date"),
                    List.of("org.iso.18013.5.1", "driving_privileges")));

    private final String type;
    private final String format;
    private final List<List<String>> paths;

    Held(String type, String format, List<List<String>> paths) {
        this.type = type;
        this.format = format;
        this.paths = paths;
    }

    /** Whom an employer must rely on to accept it, and for nothing else. */
    JsonObject anchor(String pem) {
        return Json.createObjectBuilder()
                .add("pem", pem)
                .add("credentialTypes", Json.createArrayBuilder().add(type))
                .add("nameRule", "none")
                .build();
    }

    /** Asks for it. */
    JsonObject query() {
        var asked = Json.createObjectBuilder()
                .add("id", "held")
                .add("format", format)
                .add("meta", meta())
                .add("claims", claims());
        return Json.createObjectBuilder()
                .add("credentials", Json.createArrayBuilder().add(asked))
                .build();
    }

    private JsonObject meta() {
        var meta = Json.createObjectBuilder();
        return switch (this) {
            case SD_JWT_VC ->
                meta.add("vct_values", Json.createArrayBuilder().add(type)).build();
            case ISO_MDL -> meta.add("doctype_value", type).build();
        };
    }

    private JsonArray claims() {
        return paths.stream()
                .map(path -> Json.createObjectBuilder()
                        .add("path", Json.createArrayBuilder(path))
                        .build())
                .reduce(Json.createArrayBuilder(), JsonArrayBuilder::add, JsonArrayBuilder::addAll)
                .build();
    }
}
