package org.vouchgate.demo.ats;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Startup;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchgate.demo.DemoFixture;
import org.vouchgate.testkit.ats.GreenhouseApplication;
import org.vouchgate.testkit.ats.WebRequest;

class AtsTest {

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

    private Ats open() {
        var ats = new Ats();
        ats.site = DemoFixture.site(directory);
        ats.data = DemoFixture.data(directory);
        ats.chance = new SecureRandom();
        ats.clock = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);
        ats.open();
        return ats;
    }
}
