package org.vouchgate.acceptance.line;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.api.Reply;
import org.vouchgate.acceptance.server.Gateways;
import org.vouchgate.acceptance.server.LoopbackSite;
import org.vouchgate.testkit.issuer.TokenStatusList;

/** The second look: what could not be found out is found out later, and what was found out may change. */
class RecheckIT {

    private static final Recruiting RECRUITING = Recruiting.on(Gateways.shared());
    private static LoopbackSite site;
    private static Webhooks webhooks;

    @BeforeAll
    static void open() {
        site = LoopbackSite.start();
        webhooks = Webhooks.connect(RECRUITING, site);
    }

    @AfterAll
    static void close() {
        Webhooks.disconnect(RECRUITING);
        site.close();
    }

    @Test
    @DisplayName(
            "R7.5: a list that was down at first lets the answer complete by itself, skills and all, and the ATS is told once more")
    void an_answer_completes_once_the_list_is_up() {
        var list = list();
        var asked = answeredWith(list);
        assertThat(asked.state()).isEqualTo("undetermined");
        assertThat(asked.assessment().getJsonArray("credentials").getJsonObject(0))
                .as("nothing is told before its time")
                .doesNotContainKey("title");

        publish(list, 0);
        asked.awaitState("verified");

        assertThat(asked.reason()).isEqualTo("every-check-passed");
        assertThat(asked.unknowns()).isEmpty();
        assertThat(asked.findings()).contains("status:passed:not-revoked");
        assertThat(coverage(asked)).isPositive();
        assertThat(asked.see().object().getInt("revision")).isEqualTo(2);
        awaitTold(asked, "verified");
        assertThat(webhooks.about(asked).size())
                .as("one report for each revision at most")
                .isLessThanOrEqualTo(2);
    }

    @Test
    @DisplayName("R7.5: a credential that turns out revoked ends the answer as not verified")
    void an_answer_that_turns_out_revoked_is_not_verified() {
        var list = list();
        var asked = answeredWith(list);
        assertThat(asked.state()).isEqualTo("undetermined");

        publish(list, 1);
        asked.awaitState("not_verified");

        assertThat(asked.reason()).isEqualTo("revoked");
        assertThat(asked.failures()).containsExactly("revoked");
        assertThat(asked.assessment()).doesNotContainKey("skills");
        awaitTold(asked, "not_verified");
    }

    @Test
    @DisplayName("A-120: what was revoked after the report was filed is found by a fresh look, and the ATS is told")
    void a_fresh_look_finds_what_was_revoked_since() {
        var list = list();
        publish(list, 0);
        var asked = answeredWith(list);
        assertThat(asked.state()).isEqualTo("verified");
        assertThat(recheck(asked).object().getBoolean("changed")).isFalse();

        publish(list, 1);
        pauseForTheListsLifetime();
        var look = recheck(asked).object();

        assertThat(look.getBoolean("changed")).isTrue();
        assertThat(look.getString("state")).isEqualTo("not_verified");
        assertThat(look.getInt("revision")).isEqualTo(2);
        assertThat(asked.reason()).isEqualTo("revoked");
        awaitTold(asked, "not_verified");
        assertThat(recheck(asked).status()).as("nothing is left to look at").isEqualTo(409);
    }

    @Test
    void what_has_not_been_answered_cannot_be_looked_at_again() {
        var asked = RECRUITING.ask();

        var reply = recheck(asked);

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.object().getString("type")).endsWith("nothing-to-recheck");
    }

    private static Reply recheck(Asked asked) {
        return RECRUITING.recruiter().post(asked.path() + "/recheck", JsonValue.EMPTY_JSON_OBJECT);
    }

    private static double coverage(Asked asked) {
        return asked.assessment()
                .getJsonObject("match")
                .getJsonNumber("coverage")
                .doubleValue();
    }

    private static void awaitTold(Asked asked, String state) {
        var end = System.nanoTime() + 60_000_000_000L;
        while (webhooks.about(asked).stream()
                .noneMatch(event -> event.envelope().toString().contains("\"" + state + "\""))) {
            assertThat(System.nanoTime())
                    .as("never told %s: %s", state, asked.deliveries())
                    .isLessThan(end);
            Asked.pause();
        }
    }

    private static Asked answeredWith(TokenStatusList list) {
        var candidate = Candidate.without();
        candidate.receive(
                College.certificate(candidate.key()).status(list.entry(7)).issue());
        var asked = RECRUITING.ask();
        candidate.answer(asked);
        return asked;
    }

    /** One that may be remembered for a second. */
    private static TokenStatusList list() {
        return College.certified()
                .tokenStatusList(site.at("/status/" + UUID.randomUUID()), 2, 64)
                .alterPayload(RecheckIT::shortLived);
    }

    private static JsonObject shortLived(JsonObject claims) {
        return Json.createObjectBuilder(claims).add("ttl", 1).build();
    }

    private static void publish(TokenStatusList list, int value) {
        site.publish(list.address().getPath(), list.set(7, value).publish(Instant.now()));
    }

    private static void pauseForTheListsLifetime() {
        for (int i = 0; i < 5; i++) {
            Asked.pause();
        }
    }
}
