package org.vouchgate.acceptance.line;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where a link that opens a wallet has it fetch the request, and what one should not ask there. */
final class RequestAddress {

    private static final Pattern REQUEST_URI = Pattern.compile("[?&]request_uri=([^&]+)");

    private RequestAddress() {}

    /** The path of {@code request_uri}. */
    static String of(String authorizationRequest) {
        var matcher = REQUEST_URI.matcher(authorizationRequest);
        if (!matcher.find()) {
            throw new AssertionError(authorizationRequest);
        }
        return URI.create(URLDecoder.decode(matcher.group(1), StandardCharsets.UTF_8))
                .getRawPath();
    }

    /** A query that asks for skills and for a date of birth. */
    static JsonObject nosy() {
        return Json.createObjectBuilder()
                .add(
                        "credentials",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("id", "certificate")
                                        .add("format", "dc+sd-jwt")
                                        .add(
                                                "meta",
                                                Json.createObjectBuilder()
                                                        .add(
                                                                "vct_values",
                                                                Json.createArrayBuilder()
                                                                        .add("urn:x")))
                                        .add(
                                                "claims",
                                                Json.createArrayBuilder()
                                                        .add(path("skills"))
                                                        .add(path("birthdate")))))
                .build();
    }

    private static JsonObject path(String name) {
        return Json.createObjectBuilder()
                .add("path", Json.createArrayBuilder().add(name))
                .build();
    }
}
