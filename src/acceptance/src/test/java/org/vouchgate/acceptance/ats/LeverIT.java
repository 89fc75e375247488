package org.vouchgate.acceptance.ats;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.api.Api;
import org.vouchgate.acceptance.line.Candidate;
import org.vouchgate.acceptance.line.Recruiting;
import org.vouchgate.acceptance.server.DevelopmentKeys;
import org.vouchgate.acceptance.server.Gateways;
import org.vouchgate.testkit.ats.FakeLever;

/** Lever whole: webhooks that the gateway set up, a stage with a rule, a wallet's answer, and what recruiters then see. */
class LeverIT {

    private static final Recruiting RECRUITING = Recruiting.on(Gateways.shared());
    private static final Api ADMIN = RECRUITING.admin();
    private static final String STAGE_CHANGE = "candidateStageChange";
    private static FakeLever lever;
    private static Connection connection;
    private static String rule;

    @BeforeAll
    static void connect() {
        lever = FakeLever.start(DevelopmentKeys.tls());
        connection = Connection.open(
                ADMIN,
                "lever",
                Map.of("perform-as", FakeLever.USER, "api", lever.api().toString()),
                Map.of("api-key", lever.apiKey()));
        connection.address();
        var subscribed = ADMIN.post(connection.path() + "/subscriptions", JsonObject.EMPTY_JSON_OBJECT);
        assertThat(subscribed.object().getBoolean("subscribed"))
                .as(subscribed.toString())
                .isTrue();
        var link = Json.createObjectBuilder().add("ref", FakeLever.POSTING).add("job", RECRUITING.job());
        assertThat(ADMIN.put("/api/v1/ats-jobs/lever/links", link.build()).status())
                .isBetween(200, 204);
        var made = ADMIN.post(
                "/api/v1/stage-rules",
                Json.createObjectBuilder()
                        .add("connector", "lever")
                        .add("jobRef", FakeLever.POSTING)
                        .add("stageRef", FakeLever.STAGE)
                        .add("packageId", "skills")
                        .build());
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        rule = "/api/v1/stage-rules/" + made.object().getString("id");
        var on = BodyPublishers.ofString("{\"active\":true}");
        assertThat(ADMIN.send("PATCH", rule, on, "Content-Type", "application/json")
                        .status())
                .isEqualTo(200);
    }

    @AfterAll
    static void disconnect() {
        ADMIN.delete(rule);
        connection.close();
        lever.close();
    }

    @Test
    @DisplayName("2.3: from a signed event to file, tag, link and note on the opportunity, once each")
    void who_enters_the_stage_is_verified_and_the_result_is_seen_there() {
        var opportunity = lever.apply("Ada Vintertree", "ada@mail.example");
        assertThat(post(event(opportunity, UUID.randomUUID().toString()))).isEqualTo(200);

        var asked = Orders.await(RECRUITING, opportunity);
        Candidate.certified().answer(asked);

        Orders.awaitDelivered(asked);
        assertThat(lever.notes(opportunity))
                .singleElement()
                .asString()
                .contains("Credential verification: Verified", "[vg:", "Java", "/requests/" + asked.id());
        assertThat(lever.files(opportunity)).singleElement().satisfies(file -> {
            assertThat(file.name()).matches("verification-vg-.+-r1\\.pdf");
            assertThat(new String(file.content(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        });
        assertThat(lever.tags(opportunity)).singleElement().asString().endsWith(": Verified");
        assertThat(lever.links(opportunity)).hasSize(1);
        assertThat(lever.stage(opportunity)).as("nobody is moved").isEqualTo(FakeLever.STAGE);
    }

    @Test
    @DisplayName("2.3: the signature does not cover the data: whoever puts another record behind it has nobody asked")
    void data_behind_a_genuine_signature_proves_nothing() {
        var seen = lever.apply("Ada Vintertree", "ada@mail.example");
        var victim = lever.apply("Vera Other", "vera@mail.example");
        lever.move(victim, "lead-new");
        var token = UUID.randomUUID().toString();
        assertThat(post(event(seen, token))).isEqualTo(200);

        var withOtherData = Json.createObjectBuilder()
                .add("opportunityId", victim)
                .add("toStageId", FakeLever.STAGE)
                .add("email", "thief@mail.example")
                .build();
        assertThat(post(event(withOtherData, token))).as("the same token again").isEqualTo(200);
        var intercepted = UUID.randomUUID().toString();
        assertThat(post(event(withOtherData, intercepted)))
                .as("a signature that Lever made, and the thief used first")
                .isEqualTo(200);

        Orders.await(RECRUITING, seen);
        Connection.await(
                () -> ADMIN.get("/api/v1/inbound-events").array().getValuesAs(JsonObject.class).stream()
                        .anyMatch(event -> event.getString("reference").equals(victim)
                                && event.getString("state").equals("done")),
                () -> ADMIN.get("/api/v1/inbound-events").text());
        assertThat(Orders.of(RECRUITING, victim)).isEmpty();
        assertThat(ADMIN.get("/api/v1/inbound-events").array().getValuesAs(JsonObject.class).stream()
                        .filter(event -> event.getString("reference").equals(victim)))
                .as("the token that came before was taken for a repetition")
                .hasSize(1);
    }

    private static String event(String opportunity, String token) {
        return event(
                Json.createObjectBuilder().add("opportunityId", opportunity).build(), token);
    }

    private static String event(JsonObject data, String token) {
        var secret = lever.signatureToken(STAGE_CHANGE).orElseThrow();
        return FakeLever.event(secret, STAGE_CHANGE, data, token, Instant.now().toEpochMilli());
    }

    /** To where the gateway asked Lever to send it. */
    private static int post(String body) {
        var url = URI.create(lever.webhooks().get(STAGE_CHANGE));
        return Api.anonymous(Gateways.shared())
                .send("POST", url.getPath(), BodyPublishers.ofString(body), "Content-Type", "application/json")
                .status();
    }
}
