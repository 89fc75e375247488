package org.vouchgate.ats.lever;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.InboundRequest;
import org.vouchgate.ats.order.OrderAnswer;
import org.vouchgate.ats.order.Rejection;
import org.vouchgate.ats.secret.Secret;
import org.vouchgate.testkit.ats.FakeLever;

class LeverEventsTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final String NONCE = "be58f711f349c7780e4579cd7c63341ac6f881e4dccc3150";
    private static final JsonObject DATA = Json.createObjectBuilder()
            .add("opportunityId", "op-1")
            .add("contactId", "c-1")
            .add("toStageId", "stage-1")
            .build();

    private final LeverEvents events = new LeverEvents();

    @Test
    void an_event_names_the_record_to_read_again_and_nothing_else() {
        assertThat(receive(event("candidateStageChange", DATA, NOON)))
                .isEqualTo(new Inbound.Change(NONCE, "candidateStageChange", "op-1", Map.of()));
        assertThat(receive(event("contactUpdated", DATA, NOON)))
                .isEqualTo(new Inbound.Change(NONCE, "contactUpdated", "c-1", Map.of()));
    }

    @Test
    void other_data_behind_a_seen_signature_is_the_same_event() {
        var seen = event("candidateStageChange", DATA, NOON);

        var forged = receive(seen.replace("op-1", "op-2"));

        assertThat(forged)
                .as("it passes, for the signature does not cover it, but the gateway has had this key")
                .isInstanceOfSatisfying(
                        Inbound.Change.class,
                        change -> assertThat(change.dedupeKey()).isEqualTo(NONCE));
    }

    @Test
    @DisplayName("A digit moved from the time to the token does not make an old event a new one")
    void a_digit_moved_between_the_signed_fields_is_refused() {
        var body = event("candidateStageChange", DATA, NOON);
        var time = Long.toString(NOON.toEpochMilli());

        var shorterTime = body.replace(NONCE, NONCE + time.charAt(0)).replace(time, time.substring(1));
        var shorterToken = body.replace(NONCE, NONCE.substring(0, 47)).replace(":" + time, ":\"0" + time + "\"");

        assertThat(shorterToken).isNotEqualTo(body).contains("\"0" + time + "\"");
        assertThat(List.of(shorterTime, shorterToken))
                .allSatisfy(moved -> assertThat(reason(receive(moved))).isEqualTo(Rejection.UNAUTHENTICATED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{}",
                "{\"token\":\"t\"}",
                "{\"token\":\"t\",\"triggeredAt\":1795000000000,\"signature\":\"\"}",
                "{\"token\":\"t\",\"triggeredAt\":1795000000000,\"signature\":\"zz\"}",
                "{\"token\":{},\"triggeredAt\":[],\"signature\":null}"
            })
    void what_is_not_signed_is_refused(String body) {
        assertThat(reason(receive(body))).isEqualTo(Rejection.UNAUTHENTICATED);
    }

    @Test
    void another_employers_token_is_refused() {
        var foreign = FakeLever.event("other-token", "candidateStageChange", DATA, NONCE, NOON.toEpochMilli());

        assertThat(reason(receive(foreign))).isEqualTo(Rejection.UNAUTHENTICATED);
    }

    @Test
    void an_account_without_a_token_accepts_nobody() {
        var nobody = new AtsAccount("employer-1", "lever", Map.of(), Map.of());

        assertThat(reason(events.receive(request("POST", "events", event("candidateHired", DATA, NOON)), nobody, NOON)))
                .isEqualTo(Rejection.UNAUTHENTICATED);
    }

    @Test
    void every_webhook_has_a_token_of_its_own_and_old_ones_count_while_they_rotate() {
        var account = account(Map.of(
                LeverEvent.HIRED.secret(), List.of(new Secret("new"), new Secret(Accounts.TOKEN)),
                LeverEvent.DELETED.secret(), List.of(new Secret("another"))));

        assertThat(events.receive(request("POST", "events", event("candidateHired", DATA, NOON)), account, NOON))
                .isInstanceOf(Inbound.Change.class);
    }

    @ParameterizedTest
    @CsvSource({"PT24H,true", "PT24H1S,false", "-PT5M,true", "-PT5M1S,false"})
    void an_event_is_taken_for_a_day_and_never_from_the_future(Duration age, boolean taken) {
        var event = receive(event("candidateHired", DATA, NOON.minus(age)));

        assertThat(event instanceof Inbound.Change).isEqualTo(taken);
        if (!taken) {
            assertThat(reason(event)).isEqualTo(Rejection.STALE);
        }
    }

    @Test
    void an_admin_may_shorten_what_is_taken() {
        var strict = new AtsAccount(
                "employer-1",
                "lever",
                Map.of(LeverSettings.EVENT_HOURS, "1"),
                Map.of(LeverSettings.SIGNATURE_TOKEN, List.of(new Secret(Accounts.TOKEN))));
        var old = event("candidateHired", DATA, NOON.minus(Duration.ofMinutes(61)));

        assertThat(reason(events.receive(request("POST", "events", old), strict, NOON)))
                .isEqualTo(Rejection.STALE);
    }

    @Test
    void the_test_button_sends_an_event_about_nothing() {
        assertThat(receive(event("candidateHired", JsonObject.EMPTY_JSON_OBJECT, NOON)))
                .isInstanceOf(Inbound.Ping.class);
    }

    @Test
    void an_event_that_says_nothing_to_us_is_ignored_and_one_without_its_record_is_malformed() {
        var nameless = Json.createObjectBuilder().add("candidateId", "op-1").build();
        var path = Json.createObjectBuilder().add("opportunityId", "../users").build();

        assertThat(receive(event("interviewCreated", DATA, NOON))).isInstanceOf(Inbound.Ignored.class);
        assertThat(reason(receive(event("candidateHired", nameless, NOON))))
                .as("a candidate is not an opportunity")
                .isEqualTo(Rejection.MALFORMED);
        assertThat(reason(receive(event("candidateHired", path, NOON)))).isEqualTo(Rejection.MALFORMED);
    }

    @Test
    void events_arrive_at_one_address_only() {
        var body = event("candidateHired", DATA, NOON);

        assertThat(reason(events.receive(request("POST", "elsewhere", body), account(), NOON)))
                .isEqualTo(Rejection.UNKNOWN_OPERATION);
        assertThat(reason(events.receive(request("GET", "events", body), account(), NOON)))
                .isEqualTo(Rejection.UNKNOWN_OPERATION);
    }

    @Test
    void answers_are_status_codes_lever_understands() {
        var change = receive(event("candidateHired", DATA, NOON));

        assertThat(events.render(change, new OrderAnswer.Acknowledged()).status())
                .isEqualTo(200);
        assertThat(events.render(change, new OrderAnswer.Busy()).status())
                .as("anything outside 2xx is sent again")
                .isEqualTo(503);
        assertThat(events.render(receive("{}"), new OrderAnswer.Acknowledged()).status())
                .isEqualTo(401);
    }

    private static String event(String event, JsonObject data, Instant at) {
        return FakeLever.event(Accounts.TOKEN, event, data, NONCE, at.toEpochMilli());
    }

    private Inbound receive(String body) {
        return events.receive(request("POST", "events", body), account(), NOON);
    }

    private static AtsAccount account() {
        return account(Map.of(LeverSettings.SIGNATURE_TOKEN, List.of(new Secret(Accounts.TOKEN))));
    }

    private static AtsAccount account(Map<String, List<Secret>> secrets) {
        return new AtsAccount("employer-1", "lever", Map.of(), secrets);
    }

    private static InboundRequest request(String method, String operation, String body) {
        return new InboundRequest(method, operation, Map.of(), Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }

    private static Rejection reason(Inbound inbound) {
        return ((Inbound.Rejected) inbound).reason();
    }
}
