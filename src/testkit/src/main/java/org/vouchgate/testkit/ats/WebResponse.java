package org.vouchgate.testkit.ats;

import jakarta.json.Json;
import jakarta.json.JsonStructure;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a stand-in answers; a status of 0 breaks the connection instead. */
public record WebResponse(int status, Map<String, String> headers, String body) {

    static final WebResponse SILENCE = new WebResponse(0, Map.of(), "");

    static WebResponse status(int status) {
        return new WebResponse(status, Map.of(), "");
    }

    static WebResponse json(int status, JsonStructure body) {
        return new WebResponse(status, Map.of("Content-Type", "application/json"), body.toString());
    }

    static WebResponse error(int status, String message) {
        return json(
                status,
                Json.createObjectBuilder()
                        .add("message", message)
                        .add(
                                "errors",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder().add("message", message)))
                        .build());
    }

    WebResponse with(String header, String value) {
        var all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new WebResponse(status, all, body);
    }
}
