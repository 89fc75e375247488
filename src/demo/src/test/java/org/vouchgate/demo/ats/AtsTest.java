package org.vouchgate.demo.ats;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Startup;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchgate.demo.DemoFixture;
import org.vouchgate.testkit.ats.GreenhouseApplication;
import org.vouchgate.testkit.ats.WebRequest;

class AtsTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    @TempDir
    Path directory;

    @Test
    void an_unsigned_webhook_is_refused_and_counted() {
        var ats = open();

        var answer =
                ats.webhook(new WebRequest("POST", "/hook", Map.of(), Map.of(), "{}".getBytes(StandardCharsets.UTF_8)));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(ats.refused()).isEqualTo(1);
        assertThat(ats.events()).isEmpty();
    }

    @Test
    void harvest_wants_a_token() {
        var answer = open().greenhouse(new WebRequest("GET", "/v3/notes", Map.of(), Map.of(), new byte[0]));

        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void applicants_and_secrets_are_the_same_after_a_restart() {
        var before = open();
        before.describe(new Startup());
        var described = DemoFixture.data(directory).read("demo-ats.json");

        var after = open();
        after.describe(new Startup());

        assertThat(after.applications())
                .isEqualTo(before.applications())
                .extracting(GreenhouseApplication::email)
                .contains("mira@applicants.example");
        assertThat(DemoFixture.data(directory).read("demo-ats.json")).isEqualTo(described);
    }

    @Test
    void what_was_filed_outlives_a_restart() throws GeneralSecurityException {
        // D3
        var before = open();
        var applicant = before.applications().get(0);
        var event = "{\"specversion\":\"1.0\",\"id\":\"e1\",\"source\":\"urn:g\",\"type\":\"t\"}";
        assertThat(before.webhook(signed(event)).status()).isEqualTo(204);
        assertThat(before.greenhouse(note(before, applicant)).status()).isEqualTo(201);

        var after = open();

        assertThat(after.events()).isEqualTo(before.events()).hasSize(1);
        assertThat(after.greenhouse().notes(applicant))
                .isEqualTo(before.greenhouse().notes(applicant))
                .hasSize(1);
        assertThat(kept()).doesNotContain("Bearer");
    }

    private WebRequest note(Ats ats, GreenhouseApplication applicant) {
        var form = "grant_type=client_credentials&sub=4035".getBytes(StandardCharsets.UTF_8);
        var secret = DemoFixture.data(directory).read("ats-secrets.json").orElseThrow();
        var basic = Base64.getEncoder()
                .encodeToString(
                        ("vouchgate-demo:" + secret.getString("clientSecret")).getBytes(StandardCharsets.UTF_8));
        var token = ats.greenhouse(
                new WebRequest("POST", "/token", Map.of(), Map.of("authorization", "Basic " + basic), form));
        var bearer = "Bearer " + token.body().replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1");
        var body = "{\"candidate_id\":" + applicant.candidateId()
                + ",\"user_id\":4035,\"body\":\"verified\",\"visibility\":\"public\",\"note_type\":\"NOTE\"}";
        return new WebRequest(
                "POST", "/v3/notes", Map.of(), Map.of("authorization", bearer), body.getBytes(StandardCharsets.UTF_8));
    }

    private WebRequest signed(String event) throws GeneralSecurityException {
        var secret = DemoFixture.data(directory).read("ats-secrets.json").orElseThrow();
        var mac = Mac.getInstance("HmacSHA256");
        var key = Base64.getDecoder().decode(secret.getString("webhookSecret").substring("whsec_".length()));
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        var content = "e1." + NOON.getEpochSecond() + "." + event;
        var signature = Base64.getEncoder().encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        return new WebRequest(
                "POST",
                "/hook",
                Map.of(),
                Map.of(
                        "webhook-id",
                        "e1",
                        "webhook-timestamp",
                        Long.toString(NOON.getEpochSecond()),
                        "webhook-signature",
                        "v1," + signature,
                        "content-type",
                        "application/cloudevents+json"),
                event.getBytes(StandardCharsets.UTF_8));
    }

    private String kept() {
        var data = DemoFixture.data(directory);
        return data.names("ats-").stream()
                .map(name -> data.read(name).orElseThrow().toString())
                .collect(Collectors.joining());
    }

    private Ats open() {
        var ats = new Ats();
        ats.site = DemoFixture.site(directory);
        ats.data = DemoFixture.data(directory);
        ats.chance = new SecureRandom();
        ats.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        ats.open();
        return ats;
    }
}
