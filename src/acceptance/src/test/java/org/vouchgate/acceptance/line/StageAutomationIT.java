package org.vouchgate.acceptance.line;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.api.Api;
import org.vouchgate.acceptance.api.Reply;
import org.vouchgate.acceptance.server.Gateways;
import org.vouchgate.acceptance.server.LoopbackSite;
import org.vouchgate.testkit.PublishedDocument;

/** Events of an ATS that are only rumours: what stands there is read, and who comes into a stage is asked by rule. */
class StageAutomationIT {

    private static final Recruiting RECRUITING = Recruiting.on(Gateways.shared());
    private static final String TOKEN = "signature-" + UUID.randomUUID();
    private static final Api ATS = Api.anonymous(Gateways.shared());
    private static final String POSTING = UUID.randomUUID().toString();
    private static final String STAGE = UUID.randomUUID().toString();
    private static LoopbackSite lever;
    private static String address;
    private static String rule;

    @BeforeAll
    static void connect() {
        lever = LoopbackSite.start();
        var admin = RECRUITING.admin();
        var connected = admin.put(
                "/api/v1/ats-accounts/lever",
                Json.createObjectBuilder()
                        .add(
                                "settings",
                                Json.createObjectBuilder()
                                        .add("perform-as", UUID.randomUUID().toString())
                                        .add("api", lever.at("/lever").toString()))
                        .add(
                                "secrets",
                                Json.createObjectBuilder()
                                        .add("api-key", "key-1")
                                        .add("signature-token", TOKEN))
                        .build());
        assertThat(connected.status()).as(connected.toString()).isEqualTo(200);
        address = AtsInboundIT.path(admin.post(
                "/api/v1/ats-accounts/lever/addresses",
                Json.createObjectBuilder().build()));
        var link = Json.createObjectBuilder().add("ref", POSTING).add("job", RECRUITING.job());
        assertThat(admin.put("/api/v1/ats-jobs/lever/links", link.build()).status())
                .isBetween(200, 204);
        var made = admin.post(
                "/api/v1/stage-rules",
                Json.createObjectBuilder()
                        .add("connector", "lever")
                        .add("jobRef", POSTING)
                        .add("stageRef", STAGE)
                        .add("packageId", "skills")
                        .add("mostAtOnce", 4)
                        .build());
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        assertThat(made.object().getBoolean("active")).isFalse();
        rule = "/api/v1/stage-rules/" + made.object().getString("id");
        switchOn(true);
    }

    @AfterAll
    static void disconnect() {
        RECRUITING.admin().delete(rule);
        RECRUITING.admin().delete("/api/v1/ats-accounts/lever");
        lever.close();
    }

    @Test
    @DisplayName(
            "S9: who comes into the stage is asked once, however often it is told, and not after the application ends")
    void who_comes_into_the_stage_is_asked_once() {
        var opportunity = stands(STAGE, false);

        var first = event("candidateStageChange", opportunity);
        assertThat(deliver(first).status()).isEqualTo(200);
        assertThat(deliver(first).status()).isEqualTo(200);
        assertThat(deliver(event("candidateStageChange", opportunity)).status()).isEqualTo(200);

        var request = await(opportunity, any -> true);
        assertThat(request.getString("state")).isEqualTo("open");
        stands(opportunity, STAGE, true);
        assertThat(deliver(event("candidateArchiveChange", opportunity)).status())
                .isEqualTo(200);
        await(opportunity, one -> one.getString("state").equals("cancelled"));
        assertThat(of(opportunity)).hasSize(1);
    }

    @Test
    @DisplayName("S6: an event with a forged signature is refused, and nothing is kept of it")
    void a_forged_event_is_refused() {
        var opportunity = stands(STAGE, false);
        var forged = Json.createObjectBuilder(event("candidateStageChange", opportunity))
                .add("token", "another")
                .build();

        assertThat(deliver(forged).status()).isEqualTo(401);
        assertThat(RECRUITING.admin().get("/api/v1/inbound-events").text()).doesNotContain(opportunity);
    }

    @Test
    @DisplayName("S9: an event whose record the ATS does not show is done, and asks nobody")
    void a_rumour_about_nobody_asks_nobody() {
        var opportunity = UUID.randomUUID().toString();
        lever.publish(
                "/lever/opportunities/deleted",
                json(Json.createObjectBuilder().add("data", Json.createArrayBuilder())));

        deliver(event("candidateStageChange", opportunity));

        awaitEvent(opportunity, "done");
        assertThat(of(opportunity)).isEmpty();
    }

    @Test
    @DisplayName("S9: a dry run tells what would happen to those who stand in the stage, and changes nothing")
    void a_dry_run_changes_nothing() {
        var opportunity = UUID.randomUUID().toString();
        lever.publish(
                "/lever/opportunities",
                json(list(Json.createArrayBuilder().add(opportunity(opportunity, STAGE, false)))));

        var outlook = RECRUITING.admin().get(rule + "/dry-run");

        assertThat(outlook.status()).as(outlook.toString()).isEqualTo(200);
        assertThat(outlook.object().getInt("wouldBeAsked")).isEqualTo(1);
        assertThat(outlook.object().getJsonArray("lines").getJsonObject(0).getString("application"))
                .isEqualTo(opportunity);
        assertThat(of(opportunity)).isEmpty();
    }

    private static void switchOn(boolean on) {
        var changed = RECRUITING
                .admin()
                .send(
                        "PATCH",
                        rule,
                        BodyPublishers.ofString("{\"active\":" + on + "}"),
                        "Content-Type",
                        "application/json");
        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
    }

    private static String stands(String stage, boolean archived) {
        var id = UUID.randomUUID().toString();
        stands(id, stage, archived);
        return id;
    }

    private static void stands(String id, String stage, boolean archived) {
        lever.publish(
                "/lever/opportunities/" + id,
                json(Json.createObjectBuilder().add("data", opportunity(id, stage, archived))));
    }

    private static JsonObjectBuilder opportunity(String id, String stage, boolean archived) {
        var opportunity = Json.createObjectBuilder()
                .add("id", id)
                .add("name", "Ada Vintertree")
                .add("emails", Json.createArrayBuilder().add("ada@example.org"))
                .add("contact", "contact-" + id.substring(0, 8))
                .add("stage", stage)
                .add(
                        "applications",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder().add("id", "a-1").add("posting", POSTING)));
        if (archived) {
            opportunity.add("archived", Json.createObjectBuilder().add("archivedAt", 1_700_000_000_000L));
        }
        return opportunity;
    }

    private static JsonObjectBuilder list(JsonArrayBuilder data) {
        return Json.createObjectBuilder().add("data", data).add("hasNext", false);
    }

    private static PublishedDocument json(JsonObjectBuilder body) {
        return new PublishedDocument("application/json", body.build().toString());
    }

    private static JsonObject event(String event, String opportunity) {
        var token = UUID.randomUUID().toString();
        var at = Long.toString(Instant.now().toEpochMilli());
        return Json.createObjectBuilder()
                .add("token", token)
                .add("triggeredAt", Long.parseLong(at))
                .add("signature", signed(token + at))
                .add("event", event)
                .add("data", Json.createObjectBuilder().add("opportunityId", opportunity))
                .build();
    }

    private static String signed(String message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(TOKEN.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(message.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Reply deliver(JsonObject event) {
        return ATS.send(
                "POST",
                address + "/events",
                BodyPublishers.ofString(event.toString()),
                "Content-Type",
                "application/json");
    }

    private static List<JsonObject> of(String application) {
        return RECRUITING
                .recruiter()
                .get("/api/v1/presentation-requests")
                .array()
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(request -> request.getJsonObject("candidate")
                        .getString("reference", "")
                        .equals(application))
                .toList();
    }

    private static JsonObject await(String application, Predicate<JsonObject> wanted) {
        var end = System.nanoTime() + 60_000_000_000L;
        while (true) {
            var found = of(application).stream().filter(wanted).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            assertThat(System.nanoTime())
                    .as("still: "
                            + RECRUITING.admin().get("/api/v1/inbound-events").text()
                            + RECRUITING.admin().get(rule).text())
                    .isLessThan(end);
            Asked.pause();
        }
    }

    private static void awaitEvent(String reference, String state) {
        var end = System.nanoTime() + 60_000_000_000L;
        while (RECRUITING.admin().get("/api/v1/inbound-events").array().getValuesAs(JsonObject.class).stream()
                .noneMatch(event -> event.getString("reference").equals(reference)
                        && event.getString("state").equals(state))) {
            assertThat(System.nanoTime())
                    .as(RECRUITING.admin().get("/api/v1/inbound-events").text())
                    .isLessThan(end);
            Asked.pause();
        }
    }
}
