package org.vouchgate.testkit.ats;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FakeGreenhouseTest {

    private final FakeGreenhouse greenhouse = FakeGreenhouse.start();
    private final GreenhouseApplication application = greenhouse.apply("Ada", "Example", "ada@mail.example");

    @AfterEach
    void stop() {
        greenhouse.close();
    }

    @Test
    void a_note_needs_a_token_and_a_known_candidate() throws Exception {
        assertThat(note("nonsense", application.candidateId()).statusCode()).isEqualTo(401);
        assertThat(note(token(), 1).statusCode()).isEqualTo(422);
        assertThat(note(token(), application.candidateId()).statusCode()).isEqualTo(201);

        assertThat(greenhouse.notes(application))
                .extracting(GreenhouseNote::body)
                .containsExactly("hello");
    }

    @Test
    void a_note_can_be_created_although_the_answer_is_502() throws Exception {
        greenhouse.createAlthough(1, 502);

        assertThat(note(token(), application.candidateId()).statusCode()).isEqualTo(502);
        assertThat(greenhouse.notes(application)).hasSize(1);
    }

    @Test
    void lists_come_in_pages_and_a_cursor_comes_alone() throws Exception {
        var token = token();
        note(token, application.candidateId());
        note(token, application.candidateId());

        var first = get(token, "/notes?per_page=1&candidate_ids=" + application.candidateId());
        var link = first.headers().firstValue("Link").orElseThrow();
        var next = URI.create(link.substring(1, link.indexOf('>')));
        var second = get(token, "/notes?" + next.getRawQuery());

        assertThat(first.body()).isNotEqualTo(second.body());
        assertThat(second.headers().firstValue("Link")).isEmpty();
        assertThat(get(token, "/notes?per_page=1&" + next.getRawQuery()).statusCode())
                .isEqualTo(422);
    }

    @Test
    void throttling_says_how_long() throws Exception {
        var token = token();
        greenhouse.allow(0);

        var answer = note(token, application.candidateId());

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("12");
    }

    private String token() throws Exception {
        var answer = send(HttpRequest.newBuilder(greenhouse.tokenEndpoint())
                .header("Authorization", GreenhouseTokens.basic(greenhouse.clientId(), greenhouse.clientSecret()))
                .POST(BodyPublishers.ofString("grant_type=client_credentials&sub=" + FakeGreenhouse.USER_ID)));
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject().getString("access_token");
        }
    }

    private HttpResponse<String> note(String token, long candidate) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(greenhouse.harvest() + "/notes"))
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(
                        "{\"candidate_id\":%d,\"user_id\":%s,\"body\":\"hello\",\"visibility\":\"private\",\"note_type\":\"NOTE\"}"
                                .formatted(candidate, FakeGreenhouse.USER_ID))));
    }

    private HttpResponse<String> get(String token, String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(greenhouse.harvest() + path))
                .header("Authorization", "Bearer " + token));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
