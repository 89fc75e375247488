package org.vouchgate.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.acceptance.line.Recruiting;
import org.vouchgate.acceptance.server.Gateways;

/** What callers get wrong: always a problem document that says what to do, never a stack trace. */
class BadInputIT {

    private static final String REQUESTS = "/api/v1/presentation-requests";

    private final Recruiting recruiting = Recruiting.on(Gateways.shared());
    private final Api api = recruiting.recruiter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "",
                "[]",
                "\"job\"",
                "null",
                "{\"job\":",
                "{\"job\": 5}",
                "{\"job\":\"not-a-uuid\"}",
                "\u0000"
            })
    void a_body_that_is_not_the_json_expected_is_400(String body) {
        var reply = api.send("POST", REQUESTS, BodyPublishers.ofString(body), "Content-Type", "application/json");

        assertIsProblem(reply, 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- We need Java and SQL.\n",
                "<div>",
                "<",
                "&lt;",
                "<!--",
                "<a x=\"1\" ",
                "a",
                "java ",
                "مطلوب جافا "
            })
    void a_megabyte_of_description_is_answered_soon_with_what_was_left_out(String piece) {
        var text = piece.repeat(1_000_000 / piece.getBytes(StandardCharsets.UTF_8).length);
        var described = Json.createObjectBuilder().add("title", "Clerk").add("description", text);

        var reply = assertTimeout(Duration.ofSeconds(20), () -> api.post("/api/v1/jobs", described.build()));

        assertThat(reply.status()).as(piece).isEqualTo(201);
        assertThat(reply.object().getJsonArray("leftOut")).as(piece).isNotEmpty();
        assertThat(reply.object().getString("description").length()).isLessThanOrEqualTo(200_000);
    }

    @Test
    void a_megabyte_of_one_text_is_refused_with_how_much_may_be_sent() {
        var texts = Json.createObjectBuilder()
                .add("texts", Json.createArrayBuilder().add("java ".repeat(200_000)));

        var reply = api.post("/api/v1/skills/normalise", texts.build());

        assertIsProblem(reply, 400);
        assertThat(reply.text()).contains("at most 100000 characters", "\"/texts/0\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data"})
    void a_body_of_another_content_type_is_415(String contentType) {
        var reply = api.send("POST", REQUESTS, BodyPublishers.ofString("{}"), "Content-Type", contentType);

        assertIsProblem(reply, 415);
    }

    static Stream<Arguments> wrongMembers() {
        return Stream.of(
                wrong(
                        "an unknown job",
                        "/job",
                        wanted -> wanted.add("job", UUID.randomUUID().toString())),
                wrong("an unknown template", "/template", wanted -> wanted.add("template", "nonsense")),
                wrong("a template as a path", "/template", wanted -> wanted.add("template", "../templates/skills")),
                wrong("retention for ever", "/retention", wanted -> wanted.add("retention", "P1000Y")),
                wrong("retention of nothing", "/retention", wanted -> wanted.add("retention", "PT0S")),
                wrong("negative retention", "/retention", wanted -> wanted.add("retention", "-P1D")),
                wrong("retention in words", "/retention", wanted -> wanted.add("retention", "a month")),
                wrong("no lifetime", "/lifetime", wanted -> wanted.add("lifetime", "PT0S")),
                wrong("an unknown response mode", "/responseMode", wanted -> wanted.add("responseMode", "fragment")),
                wrong("an unknown prefix", "/clientIdPrefix", wanted -> wanted.add("clientIdPrefix", "did")),
                wrong("an unknown method", "/requestUriMethod", wanted -> wanted.add("requestUriMethod", "put")),
                wrong("an unknown profile", "/profile", wanted -> wanted.add("profile", "none")),
                wrong(
                        "HAIP in the clear",
                        "/profile",
                        wanted -> wanted.add("profile", "haip").add("responseMode", "direct_post")),
                wrong(
                        "a query without credentials",
                        "/dcqlQuery",
                        wanted -> wanted.add("purpose", "To see.").add("dcqlQuery", Json.createObjectBuilder())),
                wrong(
                        "a candidate whose address is none",
                        "/candidate/email",
                        wanted -> wanted.add(
                                "candidate", Json.createObjectBuilder().add("email", "nobody"))));
    }

    @ParameterizedTest(name = "{0} is told at {1}")
    @MethodSource("wrongMembers")
    void a_member_that_cannot_be_used_is_named(UnaryOperator<JsonObjectBuilder> fault, String pointer) {
        var reply = api.post(REQUESTS, recruiting.wanted(fault));

        assertIsProblem(reply, 400);
        assertThat(reply.object().getJsonArray("errors").getJsonObject(0).getString("pointer"))
                .isEqualTo(pointer);
    }

    @Test
    void a_query_and_a_template_together_are_refused() {
        var query = Json.createObjectBuilder().add("credentials", Json.createArrayBuilder());

        var reply = api.post(
                REQUESTS,
                recruiting.wanted(wanted -> wanted.add("template", "skills").add("dcqlQuery", query)));

        assertIsProblem(reply, 400);
    }

    @Test
    void a_job_without_a_title_is_refused() {
        assertIsProblem(
                api.post(
                        "/api/v1/jobs",
                        Json.createObjectBuilder().add("description", "Java").build()),
                400);
        assertIsProblem(
                api.post(
                        "/api/v1/jobs",
                        Json.createObjectBuilder()
                                .add("title", "  ")
                                .add("description", "Java")
                                .build()),
                400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/assessment", "/summary.pdf", "/deliveries", "/events"})
    void what_nobody_knows_is_404(String part) {
        assertIsProblem(api.get(REQUESTS + "/" + UUID.randomUUID() + part), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-a-uuid", "%27%20or%201=1--", "..%2f..%2fjobs", "%00"})
    void an_id_that_is_none_is_a_4xx_and_not_a_bug(String id) {
        var reply = api.get(REQUESTS + "/" + id);

        assertThat(reply.status()).as(reply.toString()).isBetween(400, 499);
        assertThat(reply.text()).doesNotContain("Exception");
    }

    @Test
    void an_assessment_before_any_answer_is_404() {
        assertIsProblem(api.get(recruiting.ask().path() + "/assessment"), 404);
    }

    @Test
    void a_method_that_is_not_offered_is_405() {
        assertIsProblem(api.delete(recruiting.ask().path()), 405);
    }

    @Test
    void a_form_that_nobody_can_accept_is_406() {
        var reply = api.send("GET", "/api/v1/jobs", BodyPublishers.noBody(), "Accept", "application/xml");

        assertThat(reply.status()).isEqualTo(406);
    }

    @Test
    void a_body_that_is_too_large_is_413() {
        var reply = api.send(
                "POST",
                "/api/v1/jobs",
                BodyPublishers.ofString("{\"title\":\"" + "x".repeat(3_000_000) + "\"}"),
                "Content-Type",
                "application/json");

        assertIsProblem(reply, 413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not pem", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"})
    void an_anchor_that_is_no_certificate_is_refused(String pem) {
        var reply = recruiting
                .admin()
                .post(
                        "/api/v1/trust/anchors",
                        Json.createObjectBuilder()
                                .add("pem", pem)
                                .add(
                                        "credentialTypes",
                                        Json.createArrayBuilder().add("*"))
                                .add("nameRule", "none")
                                .build());

        assertIsProblem(reply, 400);
        assertThat(reply.text()).contains("/pem");
    }

    @Test
    void an_issuer_that_can_prove_no_key_is_refused() {
        var reply = recruiting
                .admin()
                .post(
                        "/api/v1/trust/issuers",
                        Json.createObjectBuilder()
                                .add("identifier", "http://insecure.example")
                                .add(
                                        "credentialTypes",
                                        Json.createArrayBuilder().add("*"))
                                .build());

        assertIsProblem(reply, 400);
    }

    static void assertIsProblem(Reply reply, int status) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
        assertThat(reply.contentType()).startsWith("application/problem+json");
        assertThat(reply.object().getString("type")).startsWith("urn:vouchgate:problem:");
        assertThat(reply.object().getInt("status")).isEqualTo(status);
        assertThat(reply.object().getString("title")).isNotBlank();
        assertThat(reply.object().getString("detail")).isNotBlank();
        assertThat(reply.text()).doesNotContain("Exception", "org.vouchgate", "jakarta.", "\tat ");
    }

    private static Arguments wrong(String name, String pointer, UnaryOperator<JsonObjectBuilder> fault) {
        return Arguments.of(Named.of(name, fault), pointer);
    }
}
