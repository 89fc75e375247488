package org.vouchgate.credential.w3c;

import jakarta.json.Json;
import jakarta.json.JsonArray;

/** Statements made to keep RDF canonicalisation busy. */
final class Poison {

    private Poison() {}

    /** Achievements without identifiers of their own, each naming every other: no two can be told apart. */
    static JsonArray clique(int size) {
        var nodes = Json.createArrayBuilder();
        for (int i = 0; i < size; i++) {
            var others = Json.createArrayBuilder();
            for (int j = 0; j < size; j++) {
                if (i != j) {
                    others.add(Json.createObjectBuilder()
                            .add("id", "_:b" + j)
                            .add("type", Json.createArrayBuilder().add("Related")));
                }
            }
            nodes.add(Json.createObjectBuilder()
                    .add("id", "_:b" + i)
                    .add("type", Json.createArrayBuilder().add("Achievement"))
                    .add("related", others));
        }
        return nodes.build();
    }
}
