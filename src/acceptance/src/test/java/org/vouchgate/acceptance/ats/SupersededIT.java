package org.vouchgate.acceptance.ats;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.api.Api;
import org.vouchgate.acceptance.line.Asked;
import org.vouchgate.acceptance.line.Candidate;
import org.vouchgate.acceptance.line.College;
import org.vouchgate.acceptance.line.Recruiting;
import org.vouchgate.acceptance.server.DevelopmentKeys;
import org.vouchgate.acceptance.server.Gateways;
import org.vouchgate.acceptance.server.LoopbackSite;
import org.vouchgate.testkit.ats.FakeGreenhouse;
import org.vouchgate.testkit.ats.GreenhouseApplication;
import org.vouchgate.testkit.ats.GreenhouseNote;
import org.vouchgate.testkit.ats.GreenhouseOrder;
import org.vouchgate.testkit.issuer.TokenStatusList;

/** A result that stands in Greenhouse and holds no longer: card, note and file say so, and nothing is deleted there. */
class SupersededIT {

    private static final Recruiting RECRUITING = Recruiting.on(Gateways.shared());
    private static final URI PARTNER = Gateways.shared().address().resolve("/ats/greenhouse");
    private static LoopbackSite site;
    private static FakeGreenhouse greenhouse;
    private static Connection connection;

    private final GreenhouseApplication application = greenhouse.apply("Ada", "Vintertree", "ada@mail.example");
    private final TokenStatusList list = College.certified()
            .tokenStatusList(site.at("/status/" + UUID.randomUUID()), 2, 64)
            .alterPayload(
                    claims -> Json.createObjectBuilder(claims).add("ttl", 1).build());
    private GreenhouseOrder order;

    @BeforeAll
    static void connect() {
        site = LoopbackSite.start();
        greenhouse = FakeGreenhouse.start(DevelopmentKeys.tls(), Api.http());
        connection = Connection.open(
                RECRUITING.admin(),
                "greenhouse",
                Map.of(
                        "job", RECRUITING.job(),
                        "client-id", greenhouse.clientId(),
                        "user-id", FakeGreenhouse.USER_ID,
                        "harvest", greenhouse.harvest().toString(),
                        "token-endpoint", greenhouse.tokenEndpoint().toString(),
                        "callback-hosts", "localhost"),
                Map.of("partner-key", greenhouse.partnerKey(), "client-secret", greenhouse.clientSecret()));
    }

    @AfterAll
    static void disconnect() {
        connection.close();
        greenhouse.close();
        site.close();
    }

    @Test
    @DisplayName(
            "11: a badge that was revoked later changes the card, adds a note that names the earlier one and a newer"
                    + " file, and the old file's address says that it is superseded")
    void a_revoked_badge_supersedes_what_was_told() {
        var asked = verified();
        var address = statusAddress(asked);
        assertThat(status(address)).contains("Current");

        publish(1);
        Connection.await(() -> recheck(asked), () -> asked.see().text());

        Orders.awaitDelivered(asked);
        awaitCard("Not verified", 2);
        assertThat(card().complete()).isTrue();
        var notes = greenhouse.notes(application);
        assertThat(notes).hasSize(2);
        assertThat(notes.get(1).body())
                .contains("Not verified", "/r2]", "This replaces")
                .contains(marker(notes.get(0)));
        assertThat(notes.get(0).body()).as("what recruiters saw stays").contains("Verified");
        assertThat(greenhouse.attachments(application))
                .hasSize(2)
                .extracting(file -> file.filename().replaceAll(".*-r", "r"))
                .containsExactly("r1.pdf", "r2.pdf");
        assertThat(status(address)).contains("Superseded");
        assertThat(greenhouse.complaints()).isEmpty();
    }

    @Test
    @DisplayName(
            "9 (9): a consent that was withdrawn takes the result back: the order counts as cancelled, no new file,"
                    + " and the old file's address says so")
    void a_withdrawn_consent_takes_the_result_back() {
        var asked = verified();
        var address = statusAddress(asked);

        var withdrawn = RECRUITING.recruiter().post(asked.path() + "/withdrawal", JsonValue.EMPTY_JSON_OBJECT);

        assertThat(withdrawn.status()).as(withdrawn.toString()).isBetween(200, 204);
        Orders.awaitDelivered(asked);
        awaitCard("Cancelled", 2);
        assertThat(card().score()).isEmpty();
        assertThat(card().metadata().keySet()).noneMatch(row -> row.startsWith("Skill: "));
        var notes = greenhouse.notes(application);
        assertThat(notes).hasSize(2);
        assertThat(notes.get(1).body()).contains("Cancelled", "This replaces", marker(notes.get(0)));
        assertThat(greenhouse.attachments(application)).hasSize(1);
        assertThat(status(address)).contains("Withdrawn");
        assertThat(connection.hasNoted("request.retracted", asked.id())).isTrue();
        assertThat(greenhouse.complaints()).isEmpty();
    }

    /** Ordered in Greenhouse, answered with a sound certificate, and told. */
    private Asked verified() {
        publish(0);
        order = greenhouse.sendTest(PARTNER, "skills", application);
        var asked = Orders.await(RECRUITING, Long.toString(application.id()));
        Candidate.holding(key -> College.certificate(key).status(list.entry(7)).issue())
                .answer(asked);
        Orders.awaitDelivered(asked);
        awaitCard("Verified", 1);
        assertThat(card().score()).isPresent();
        assertThat(greenhouse.notes(application)).hasSize(1);
        assertThat(greenhouse.attachments(application)).hasSize(1);
        return asked;
    }

    private GreenhouseOrder card() {
        return greenhouse.order(order.callback()).orElseThrow();
    }

    private void awaitCard(String verification, int revision) {
        Connection.await(
                () -> verification.equals(card().metadata().get("Verification"))
                        && Integer.toString(revision).equals(card().metadata().get("Revision")),
                () -> card().toString());
    }

    /** What the next note names it by. */
    private static String marker(GreenhouseNote note) {
        return note.body().replaceAll("(?s).*\\[(vg:[^\\]]+)\\].*", "$1");
    }

    /** Whether a fresh look found something new; a list may be remembered for its second. */
    private static boolean recheck(Asked asked) {
        var reply = RECRUITING.recruiter().post(asked.path() + "/recheck", JsonValue.EMPTY_JSON_OBJECT);
        return reply.status() == 200 && reply.object().getBoolean("changed");
    }

    /** Where the file says that it can be asked whether it still counts. */
    private static String statusAddress(Asked asked) {
        var record = RECRUITING.recruiter().get(asked.path() + "/record").text();
        var payload = new String(Base64.getUrlDecoder().decode(record.split("\\.")[1]), StandardCharsets.UTF_8);
        return payload.replaceAll(".*\"status\":\"https://[^/]*([^\"]*)\".*", "$1");
    }

    private static String status(String address) {
        return Api.anonymous(Gateways.shared()).get(address).text();
    }

    private void publish(int value) {
        site.publish(list.address().getPath(), list.set(7, value).publish(Instant.now()));
    }
}
