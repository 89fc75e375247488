package org.vouchgate.testkit.ats;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FakeLeverTest {

    private final FakeLever lever = FakeLever.start();
    private final String opportunity = lever.apply("Ada Example", "ada@mail.example");

    @AfterEach
    void stop() {
        lever.close();
    }

    @Test
    void a_write_needs_a_user_in_whose_name_it_is_made() throws Exception {
        assertThat(note("").statusCode()).isEqualTo(400);
        assertThat(note("?perform_as=nobody").statusCode()).isEqualTo(400);
        assertThat(note("?perform_as=" + FakeLever.USER).statusCode()).isEqualTo(201);
        assertThat(lever.notes(opportunity)).containsExactly("hello");
    }

    @Test
    void an_offset_is_one_that_was_handed_out_for_the_same_question() throws Exception {
        note("?perform_as=" + FakeLever.USER);
        note("?perform_as=" + FakeLever.USER);
        var first = json(get("/notes?limit=1"));
        var next = first.getString("next");

        assertThat(first.getBoolean("hasNext")).isTrue();
        assertThat(json(get("/notes?limit=1&offset=" + next)).getBoolean("hasNext"))
                .isFalse();
        assertThat(get("/notes?limit=1&offset=1").statusCode()).isEqualTo(400);
        assertThat(get("/files?limit=1&offset=" + next).statusCode()).isEqualTo(400);
        assertThat(get("/notes?limit=101").statusCode()).isEqualTo(400);
    }

    @Test
    void a_refresh_token_that_comes_twice_ends_all_access() throws Exception {
        var tokens = json(token("grant_type=authorization_code&redirect_uri=x&code=" + lever.consent()));
        var refresh = "grant_type=refresh_token&refresh_token=" + tokens.getString("refresh_token");

        assertThat(token(refresh).statusCode()).isEqualTo(200);
        assertThat(token(refresh).statusCode()).isEqualTo(403);
        assertThat(send(HttpRequest.newBuilder(URI.create(lever.api() + "/stages"))
                                .header("Authorization", "Bearer " + tokens.getString("access_token")))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void what_is_confidential_was_never_there() throws Exception {
        lever.makeConfidential(opportunity);

        assertThat(get("/notes").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> note(String query) throws Exception {
        return send(own("/notes" + query).POST(BodyPublishers.ofString("{\"value\":\"hello\"}")));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(own(path));
    }

    private HttpRequest.Builder own(String path) {
        var key = Base64.getEncoder().encodeToString((lever.apiKey() + ":").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(lever.api() + "/opportunities/" + opportunity + path))
                .header("Authorization", "Basic " + key);
    }

    private HttpResponse<String> token(String form) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(lever.signIn() + "/oauth/token"))
                .POST(BodyPublishers.ofString(
                        form + "&client_id=" + lever.clientId() + "&client_secret=" + lever.clientSecret())));
    }

    private static JsonObject json(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
