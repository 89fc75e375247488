package org.vouchgate.acceptance.conformance;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.vouchgate.acceptance.api.Api;

/** A running conformance suite, by its REST API. Its certificate must come from the development authority. */
final class Suite {

    /** The suite answers the authorization request only after the wallet has been through all its checks. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final URI address;

    private Suite(URI address) {
        this.address = address;
    }

    /** The one that {@code CONFORMANCE_SUITE} names, such as {@code https://localhost:8543/}. */
    static Optional<Suite> given() {
        return Optional.ofNullable(System.getenv("CONFORMANCE_SUITE"))
                .filter(said -> !said.isBlank())
                .map(said -> new Suite(URI.create(said.endsWith("/") ? said : said + "/")));
    }

    /** The commit it was built from, and its version. */
    String version() {
        var about = send("GET", "api/server", "", 200).asJsonObject();
        return about.getString("revision") + " (version " + about.getString("version") + ")";
    }

    /** Makes a plan; the names of its modules are in the answer. */
    Plan plan(Variant variant, JsonObject configuration) {
        var made = send(
                        "POST",
                        "api/plan?planName=" + variant.planName() + "&variant=" + encoded(variant.chosen()),
                        configuration.toString(),
                        201)
                .asJsonObject();
        var modules = made.getJsonArray("modules").getValuesAs(JsonObject.class).stream()
                .map(module -> module.getString("testModule"))
                .toList();
        return new Plan(made.getString("id"), modules);
    }

    /** Starts a module, and waits until it waits for the gateway's request. */
    Module start(Plan plan, String module) {
        var started = send("POST", "api/runner?test=" + module + "&plan=" + plan.id(), "", 201)
                .asJsonObject();
        var running = new Module(started.getString("id"), URI.create(started.getString("url") + "/authorize"));
        await(running, "WAITING");
        return running;
    }

    /**
     * Gives a wallet the gateway's request, and has it answer.
     *
     * @return where the wallet sends the candidate's browser then, if anywhere
     */
    Optional<URI> deliver(Module module, String authorizationRequest) {
        var query = authorizationRequest.substring(authorizationRequest.indexOf('?'));
        var answer = exchange(HttpRequest.newBuilder(URI.create(module.wallet() + query)));
        return answer.statusCode() / 100 == 3
                ? answer.headers().firstValue("Location").map(URI::create)
                : Optional.empty();
    }

    /** Waits for a state; {@code false} if it did not come. */
    boolean await(Module module, String state) {
        for (int round = 0; round < 3; round++) {
            var now = send(
                            "GET",
                            "api/runner/" + module.id() + "/wait-state?timeoutMs=10000&states=INTERRUPTED," + state,
                            "",
                            200)
                    .asJsonObject();
            if (now.containsKey("state")) {
                return now.getString("state").equals(state);
            }
        }
        return false;
    }

    /** {@code status} and {@code result}. */
    JsonObject info(Module module) {
        return send("GET", "api/info/" + module.id(), "", 200).asJsonObject();
    }

    List<JsonObject> log(Module module) {
        JsonArray log = send("GET", "api/log/" + module.id(), "", 200).asJsonArray();
        return log.getValuesAs(JsonObject.class);
    }

    /** Puts a picture where the suite waits for one. */
    void show(Module module, String placeholder, String picture) {
        send("POST", "api/log/" + module.id() + "/images/" + placeholder, picture, 200);
    }

    private JsonValue send(String method, String path, String body, int wanted) {
        var answer = exchange(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", body.startsWith("data:") ? "text/plain" : "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
        if (answer.statusCode() != wanted) {
            throw new IllegalStateException(
                    "the suite answered " + answer.statusCode() + " to " + method + " " + path + ": " + answer.body());
        }
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readValue();
        }
    }

    private static HttpResponse<String> exchange(HttpRequest.Builder question) {
        try {
            return Api.http().send(question.timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException("no answer from the suite", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(JsonObject json) {
        return URLEncoder.encode(json.toString(), StandardCharsets.UTF_8);
    }

    /** A plan the suite has made. */
    record Plan(String id, List<String> modules) {}

    /**
     * A module under way.
     *
     * @param wallet the address that stands for the wallet's scheme
     */
    record Module(String id, URI wallet) {}
}
