package org.vouchgate.acceptance.ats;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.api.Api;
import org.vouchgate.acceptance.line.Recruiting;
import org.vouchgate.acceptance.server.GatewayServer;
import org.vouchgate.acceptance.server.Gateways;
import org.vouchgate.acceptance.server.TlsFront;
import org.vouchgate.ats.ashby.AshbyStore;
import org.vouchgate.ats.ashby.FakeAshby;
import org.vouchgate.ats.secret.Hmac;
import org.vouchgate.ats.secret.Secret;

/** Ashby's webhooks, signed over the raw body: who enters a stage is asked, and nobody else says who does. */
class AshbyEventsIT {

    private static final GatewayServer SERVER = Gateways.onPostgresql();
    private static final Recruiting RECRUITING = Recruiting.on(SERVER);
    private static final Api ADMIN = RECRUITING.admin();
    private static final String OURS = "webhook-secret-of-this-employer";
    private static final String THEIRS = "webhook-secret-of-the-other-one";

    private static FakeAshby ashby;
    private static TlsFront front;
    private static Connection connection;
    private static Connection others;
    private static String webhook;
    private static String rule;

    @BeforeAll
    static void connect() {
        ashby = new FakeAshby();
        front = TlsFront.before(URI.create(ashby.address()));
        connection = connect(ADMIN, OURS);
        others = connect(Api.asOther("employer-admin", SERVER), THEIRS);
        webhook = connection.address() + "/webhook";
        var link = Json.createObjectBuilder().add("ref", AshbyStore.JOB).add("job", RECRUITING.job());
        assertThat(ADMIN.put("/api/v1/ats-jobs/ashby/links", link.build()).status())
                .isBetween(200, 204);
        rule = rule();
    }

    private static Connection connect(Api admin, String secret) {
        return Connection.open(
                admin,
                "ashby",
                Map.of("api", front.at("").toString()),
                Map.of(
                        "partner-key",
                        "ashby-partner-key-" + UUID.randomUUID(),
                        "api-key",
                        FakeAshby.API_KEY,
                        "webhook-secret",
                        secret));
    }

    private static String rule() {
        var made = ADMIN.post(
                "/api/v1/stage-rules",
                Json.createObjectBuilder()
                        .add("connector", "ashby")
                        .add("jobRef", AshbyStore.JOB)
                        .add("stageRef", AshbyStore.STAGE)
                        .add("packageId", "skills")
                        .build());
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        var path = "/api/v1/stage-rules/" + made.object().getString("id");
        var on = BodyPublishers.ofString("{\"active\":true}");
        assertThat(ADMIN.send("PATCH", path, on, "Content-Type", "application/json")
                        .status())
                .isEqualTo(200);
        return path;
    }

    @AfterAll
    static void disconnect() {
        ADMIN.delete(rule);
        connection.close();
        others.close();
        front.close();
        ashby.close();
    }

    @Test
    @DisplayName(
            "2.2: a signed event has the candidate asked who stands in the stage; that it comes again changes nothing")
    void a_genuine_event_is_acted_on_once() {
        var id = UUID.randomUUID().toString();
        var body = stageChange(id);

        assertThat(post(body, signature(body, OURS))).isEqualTo(200);
        var asked = Orders.await(RECRUITING, AshbyStore.APPLICATION);
        assertThat(post(body, signature(body, OURS))).isEqualTo(200);
        var spaced = body.replace("\"action\":", "\"action\": ");
        assertThat(post(spaced, signature(spaced, OURS)))
                .as("the same event in other bytes")
                .isEqualTo(200);

        assertThat(events())
                .filteredOn(event -> event.getString("reference").equals(AshbyStore.APPLICATION))
                .hasSize(1);
        assertThat(Orders.of(RECRUITING, AshbyStore.APPLICATION))
                .singleElement()
                .satisfies(one -> assertThat(one.id()).isEqualTo(asked.id()));
        assertThat(ashby.violations()).isEmpty();
    }

    @Test
    @DisplayName(
            "S6: an event that is forged, or signed by another employer's secret, is refused and leaves a line in the"
                    + " audit trail only")
    void what_is_not_genuine_is_refused() {
        var body = stageChange(UUID.randomUUID().toString());
        var before = Rows.of(SERVER);
        var notedBefore = refusals().size();

        assertThat(post(body.replace(AshbyStore.APPLICATION, UUID.randomUUID().toString()), signature(body, OURS)))
                .as("another body behind a genuine signature")
                .isEqualTo(401);
        assertThat(post(body, signature(body, THEIRS)))
                .as("another employer's secret")
                .isEqualTo(401);
        assertThat(post(body, signature(body, OURS).substring("sha256=".length())))
                .as("a signature without its scheme")
                .isEqualTo(401);
        assertThat(post(body, "")).as("no signature").isEqualTo(401);

        assertThat(Rows.of(SERVER)).isEqualTo(before);
        assertThat(refusals().subList(0, refusals().size() - notedBefore))
                .hasSize(4)
                .allMatch("unauthenticated"::equals);
    }

    @Test
    @DisplayName("10: where neither tag nor field is set up, the page says that nothing is seen before the end")
    void an_account_without_a_place_for_the_state_says_so() {
        assertThat(connection.status().getString("whileOpen")).isEqualTo("unset");
        assertThat(connection.page()).contains("Before a request has ended, Ashby shows nothing of it unless");
    }

    private static List<String> refusals() {
        return connection.audit("ats.refused").stream()
                .map(line -> line.getString("detail"))
                .toList();
    }

    private static List<JsonObject> events() {
        return ADMIN.get("/api/v1/inbound-events").array().getValuesAs(JsonObject.class);
    }

    private static int post(String body, String signature) {
        return Api.anonymous(SERVER)
                .send(
                        "POST",
                        webhook,
                        BodyPublishers.ofString(body),
                        "Content-Type",
                        "application/json",
                        "Ashby-Signature",
                        signature)
                .status();
    }

    private static String signature(String body, String secret) {
        return "sha256="
                + HexFormat.of().formatHex(Hmac.sha256(new Secret(secret), body.getBytes(StandardCharsets.UTF_8)));
    }

    private static String stageChange(String id) {
        return Json.createObjectBuilder()
                .add("action", "candidateStageChange")
                .add("webhookActionId", id)
                .add(
                        "data",
                        Json.createObjectBuilder()
                                .add("application", Json.createObjectBuilder().add("id", AshbyStore.APPLICATION)))
                .build()
                .toString();
    }
}
