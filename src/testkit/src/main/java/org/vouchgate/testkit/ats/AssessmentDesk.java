package org.vouchgate.testkit.ats;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The ATS's side of the assessment partner interface: lists, orders, asks, and complains about unusable answers. */
final class AssessmentDesk {

    private final GreenhouseStore store;
    private final HttpClient client;
    private final String partnerKey;
    private final CopyOnWriteArrayList<String> complaints = new CopyOnWriteArrayList<>();
    private final Map<URI, URI> partners = new LinkedHashMap<>();

    AssessmentDesk(GreenhouseStore store, HttpClient client, String partnerKey) {
        this.store = store;
        this.client = client;
        this.partnerKey = partnerKey;
    }

    /** Package names by id. */
    Map<String, String> listTests(URI partner) {
        var tests = new LinkedHashMap<String, String>();
        for (var test :
                json(call(partner, "list_tests", "GET", Optional.empty())).asJsonArray()) {
            tests.put(
                    test.asJsonObject().getString("partner_test_id"),
                    test.asJsonObject().getString("partner_test_name"));
        }
        return tests;
    }

    /** Orders, or repeats an order if the callback is one that was used before. */
    GreenhouseOrder sendTest(URI partner, String testId, GreenhouseApplication application, URI callback) {
        var answer = call(partner, "send_test", "POST", Optional.of(order(testId, application, callback)));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("send_test was answered " + answer.statusCode() + ": " + answer.body());
        }
        var interview = json(answer).asJsonObject().get("partner_interview_id");
        var order = new GreenhouseOrder(
                callback,
                application.id(),
                testId,
                interview instanceof JsonString string ? string.getString() : interview.toString(),
                "sent",
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty());
        synchronized (partners) {
            partners.put(callback, partner);
        }
        store.put(order);
        return order;
    }

    /** Asks the partner how an order stands, and takes the answer if it is usable. */
    void refresh(GreenhouseOrder order) {
        URI partner;
        synchronized (partners) {
            partner = partners.get(order.callback());
        }
        var query =
                "test_status?partner_interview_id=" + URLEncoder.encode(order.interviewId(), StandardCharsets.UTF_8);
        var answer = call(partner, query, "GET", Optional.empty());
        var problem = answer.statusCode() == 200 ? problem(json(answer)) : Optional.of("HTTP " + answer.statusCode());
        if (problem.isPresent()) {
            complain(partner, order, problem.get());
            return;
        }
        store.put(taken(order, json(answer).asJsonObject()));
    }

    /** What was unusable so far. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    private void complain(URI partner, GreenhouseOrder order, String problem) {
        complaints.add(problem);
        var body = Json.createObjectBuilder()
                .add("api_call", "test_status")
                .add("errors", Json.createArrayBuilder().add(problem))
                .add("partner_test_id", order.testId())
                .add("partner_interview_id", order.interviewId())
                .build();
        call(partner, "response_error", "POST", Optional.of(body));
    }

    private static Optional<String> problem(JsonStructure answer) {
        if (!(answer instanceof JsonObject status) || !(status.get("partner_status") instanceof JsonString word)) {
            return Optional.of("partner_status is missing");
        }
        if (word.getString().equals("complete") && !(status.get("partner_profile_url") instanceof JsonString)) {
            return Optional.of("partner_profile_url is missing");
        }
        var score = status.getOrDefault("partner_score", JsonValue.NULL);
        if (!(score instanceof JsonNumber) && score != JsonValue.NULL) {
            return Optional.of("partner_score is not a number");
        }
        var metadata = status.getOrDefault("metadata", JsonValue.EMPTY_JSON_OBJECT);
        var flat = metadata instanceof JsonObject rows
                && rows.values().stream().noneMatch(JsonStructure.class::isInstance);
        return flat ? Optional.empty() : Optional.of("metadata is not flat");
    }

    private static GreenhouseOrder taken(GreenhouseOrder order, JsonObject status) {
        var rows = new LinkedHashMap<String, String>();
        status.getOrDefault("metadata", JsonValue.EMPTY_JSON_OBJECT)
                .asJsonObject()
                .forEach((key, value) ->
                        rows.put(key, value instanceof JsonString text ? text.getString() : value.toString()));
        return new GreenhouseOrder(
                order.callback(),
                order.applicationId(),
                order.testId(),
                order.interviewId(),
                status.getString("partner_status"),
                Optional.ofNullable(status.getString("partner_profile_url", null))
                        .map(URI::create),
                status.get("partner_score") instanceof JsonNumber score
                        ? Optional.of(score.toString())
                        : Optional.empty(),
                rows,
                Optional.of(status));
    }

    private static JsonObject order(String testId, GreenhouseApplication application, URI callback) {
        return Json.createObjectBuilder()
                .add("partner_test_id", testId)
                .add(
                        "candidate",
                        Json.createObjectBuilder()
                                .add("first_name", application.firstName())
                                .add("last_name", application.lastName())
                                .addNull("preferred_name")
                                .addNull("resume_url")
                                .addNull("phone_number")
                                .add("email", application.email())
                                .add(
                                        "greenhouse_profile_url",
                                        "https://app.greenhouse.io/people/" + application.candidateId()
                                                + "?application_id=" + application.id()))
                .add("sent_by", "recruiter@employer.example")
                .add("url", callback.toString())
                .build();
    }

    private HttpResponse<String> call(URI partner, String operation, String method, Optional<JsonObject> body) {
        var request = HttpRequest.newBuilder(URI.create(partner + "/" + operation))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", GreenhouseTokens.basic(partnerKey, ""))
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body.map(json -> BodyPublishers.ofString(json.toString()))
                                .orElse(BodyPublishers.noBody()))
                .build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while calling the partner", e);
        }
    }

    private static JsonStructure json(HttpResponse<String> response) {
        try (var reader = Json.createReader(new StringReader(response.body()))) {
            return reader.read();
        }
    }
}
