package org.vouchgate.acceptance.line;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.api.Api;
import org.vouchgate.acceptance.server.Gateways;
import org.vouchgate.acceptance.server.LoopbackSite;

/** Results whose receiver refuses them, is down, or asks for patience: none is lost, none comes twice, nobody else waits. */
class TroubledDeliveryIT {

    private static final Recruiting RECRUITING = Recruiting.on(Gateways.shared());
    private static final Api ADMIN = RECRUITING.admin();
    private static final String ACCOUNT = "/api/v1/ats-accounts/generic";
    private static LoopbackSite site;
    private static Webhooks webhooks;

    @BeforeAll
    static void connect() {
        site = LoopbackSite.start();
        webhooks = Webhooks.connect(RECRUITING, site);
    }

    @AfterEach
    void mend() {
        site.accept();
        ADMIN.post(ACCOUNT + "/resume", JsonObject.EMPTY_JSON_OBJECT);
    }

    @AfterAll
    static void disconnect() {
        Webhooks.disconnect(RECRUITING);
        site.close();
    }

    @Test
    @DisplayName("9 (6): what a receiver will not have waits for a person, and arrives once with the key it always had")
    void a_dead_letter_is_kept_and_replayed() {
        site.refuse(422, Map.of());
        var asked = declined();
        var dead = await(asked, delivery -> delivery.getString("state").equals("stuck"));
        var listed =
                ADMIN.get("/api/v1/deliveries?state=stuck&connector=generic").text();

        site.accept();
        var replayed =
                ADMIN.post("/api/v1/deliveries/" + dead.getString("id") + "/replay", JsonObject.EMPTY_JSON_OBJECT);

        assertThat(listed).contains(asked.id(), "invalid");
        assertThat(replayed.status()).isBetween(200, 204);
        assertThat(webhooks.await(asked, 20).id()).isEqualTo(dead.getString("idempotencyKey"));
        DeliveryIT.awaitDelivered(asked);
        assertThat(webhooks.about(asked)).hasSize(1);
    }

    @Test
    @DisplayName("9 (6): whose key is refused is paused, not tried in vain, until an admin goes on; nothing is lost")
    void an_account_whose_key_is_refused_pauses() {
        site.refuse(401, Map.of());
        var first = declined();
        awaitAccount("paused");
        int calls = site.calls();
        var second = declined();
        pauseFor(30);

        assertThat(site.calls()).as("calls while paused").isEqualTo(calls);
        assertThat(ADMIN.get(ACCOUNT + "/status").object().getInt("waiting")).isGreaterThanOrEqualTo(2);

        site.accept();
        assertThat(ADMIN.post(ACCOUNT + "/resume", JsonObject.EMPTY_JSON_OBJECT).status())
                .isBetween(200, 204);

        Stream.of(first, second).forEach(asked -> {
            DeliveryIT.awaitDelivered(asked);
            assertThat(webhooks.about(asked)).hasSize(1);
        });
    }

    @Test
    @DisplayName("9 (5): a system that is down is left alone, costs no attempt, and gets everything once it is back")
    void a_system_that_is_down_is_left_alone() {
        site.refuse(503, Map.of());
        var asked = List.of(declined(), declined(), declined(), declined(), declined(), declined());
        awaitAccount("left_alone", "trying");

        pauseFor(50);
        site.accept();

        asked.forEach(one -> {
            DeliveryIT.awaitDelivered(one);
            assertThat(webhooks.about(one)).hasSize(1);
        });
    }

    @Test
    @DisplayName("9 (5): an employer whose system asks for patience keeps no other employer waiting")
    void patience_with_one_is_not_patience_with_all() {
        var admin = Api.asOther("employer-admin", Gateways.shared());
        try (var elsewhere = LoopbackSite.start()) {
            var others = Webhooks.connect(admin, elsewhere);
            site.refuse(429, Map.of("Retry-After", "5"));
            var held = List.of(declined(), declined(), declined(), declined());
            awaitAccount("limited");

            var prompt = declinedElsewhere();

            assertThat(others.await(prompt, 20)).isNotNull();
            assertThat(held).allMatch(asked -> webhooks.about(asked).isEmpty());
            site.accept();
            held.forEach(DeliveryIT::awaitDelivered);
        } finally {
            admin.delete(ACCOUNT);
        }
    }

    /** A request that its candidate said no to: the shortest way to something that is to be delivered. */
    private static Asked declined() {
        return declined(RECRUITING.ask());
    }

    private static Asked declined(Asked asked) {
        var candidate = Candidate.certified();
        candidate.wallet().decline(candidate.read(asked), Candidate.http());
        return asked;
    }

    private static Asked declinedElsewhere() {
        var recruiter = Api.asOther("recruiter", Gateways.shared());
        var job = recruiter
                .post(
                        "/api/v1/jobs",
                        Json.createObjectBuilder()
                                .add("title", "Welder")
                                .add("description", "You must know welding.")
                                .build())
                .object()
                .getString("id");
        var wanted = Json.createObjectBuilder().add("job", job).build();
        return declined(new Asked(
                recruiter,
                recruiter.post("/api/v1/presentation-requests", wanted).object()));
    }

    private static JsonObject await(Asked asked, Predicate<JsonObject> condition) {
        for (int i = 0; i < 300; i++) {
            var found = asked.deliveries().stream().filter(condition).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            Asked.pause();
        }
        throw new AssertionError("still: " + asked.deliveries());
    }

    private static void awaitAccount(String... states) {
        for (int i = 0; i < 300; i++) {
            var status = ADMIN.get(ACCOUNT + "/status").object();
            if (List.of(states).contains(status.getJsonObject("traffic").getString("state"))) {
                return;
            }
            Asked.pause();
        }
        throw new AssertionError("still: " + ADMIN.get(ACCOUNT + "/status").text());
    }

    private static void pauseFor(int times) {
        for (int i = 0; i < times; i++) {
            Asked.pause();
        }
    }
}
