package org.vouchgate.ats.greenhouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.InboundRequest;
import org.vouchgate.ats.order.OrderAnswer;
import org.vouchgate.ats.order.Rejection;
import org.vouchgate.ats.secret.Hmac;
import org.vouchgate.ats.secret.Secret;

class GreenhouseEventsTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Secret SECRET = new Secret("hook-secret");
    private static final String STAGE_CHANGE =
            "{\"action\":\"candidate_stage_change\",\"payload\":{\"application\":{\"id\":265277,\"status\":\"active\"}}}";

    private final GreenhouseOrders orders = new GreenhouseOrders();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "candidate_stage_change",
                "hire_candidate",
                "reject_candidate",
                "unreject_candidate",
                "application_updated"
            })
    void an_event_about_an_application_names_it(String action) {
        var body = STAGE_CHANGE.replace("candidate_stage_change", action);

        assertThat(receive(body, "9001")).isEqualTo(new Inbound.Change("9001", action, "265277", Map.of()));
    }

    @Test
    void a_merge_names_both_and_a_deletion_names_whom() {
        var merge =
                "{\"action\":\"merge_candidate\",\"payload\":{\"person\":{\"id\":7,\"first_name\":\"Jack\",\"new_candidate_id\":8}}}";
        var deletion = "{\"action\":\"delete_candidate\",\"payload\":{\"person\":{\"id\":7,\"first_name\":\"Jack\"}}}";

        assertThat(receive(merge, "1")).isEqualTo(new Inbound.Change("1", "merge_candidate", "7", Map.of("into", "8")));
        assertThat(receive(deletion, "2")).isEqualTo(new Inbound.Change("2", "delete_candidate", "7", Map.of()));
    }

    @ParameterizedTest
    @CsvSource({"full_name,true", "email_addresses,true", "current_title,false"})
    void whoever_lost_only_a_title_is_still_somebody(String field, boolean gone) {
        var body =
                "{\"action\":\"candidate_anonymized\",\"payload\":{\"candidate_id\":7,\"anonymized_fields\":[\"headline\",\""
                        + field + "\"]}}";

        assertThat(receive(body, "1")).isInstanceOf(gone ? Inbound.Change.class : Inbound.Ignored.class);
    }

    @Test
    void a_ping_is_answered_with_a_plain_200() {
        var ping = receive("{\"action\":\"ping\",\"payload\":{\"web_hook_id\":5}}", "1");

        assertThat(ping).isInstanceOf(Inbound.Ping.class);
        assertThat(orders.render(ping, new OrderAnswer.Acknowledged()).status()).isEqualTo(200);
        assertThat(orders.render(receive(STAGE_CHANGE, "1"), new OrderAnswer.Acknowledged())
                        .status())
                .as("202 and 204 would count as failures")
                .isEqualTo(200);
    }

    @Test
    void retries_share_the_deliverys_id_and_without_one_the_signature_names_it() {
        var named = (Inbound.Change) receive(STAGE_CHANGE, "9001");
        var nameless = (Inbound.Change) receive(
                STAGE_CHANGE, Map.of("Signature", List.of("sha256 " + hex(SECRET, STAGE_CHANGE))));

        assertThat(named.dedupeKey()).isEqualTo("9001");
        assertThat(nameless.dedupeKey()).isEqualTo(hex(SECRET, STAGE_CHANGE));
    }

    @Test
    void one_changed_byte_or_another_spelling_of_the_same_text_is_refused() {
        var signed = "{\"action\":\"ping\",\"payload\":{\"text\":\"\\u003cp\\u003e\"}}";
        var headers = Map.of("Signature", List.of("sha256 " + hex(SECRET, signed)));

        assertThat(receive(signed, headers)).isInstanceOf(Inbound.Ping.class);
        assertThat(reason(receive(signed.replace("\\u003cp\\u003e", "<p>"), headers)))
                .isEqualTo(Rejection.UNAUTHENTICATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sha256  %s", "sha256=%s", "sha1 %s", "sha256 %s ", "SHA256 %s", "%s", "sha256 00"})
    void a_signature_of_another_form_is_refused(String form) {
        var headers = Map.of("Signature", List.of(form.formatted(hex(SECRET, STAGE_CHANGE))));

        assertThat(reason(receive(STAGE_CHANGE, headers))).isEqualTo(Rejection.UNAUTHENTICATED);
    }

    @Test
    void two_signatures_another_employers_secret_and_no_secret_at_all_are_refused() {
        var good = "sha256 " + hex(SECRET, STAGE_CHANGE);
        var foreign = "sha256 " + hex(new Secret("other"), STAGE_CHANGE);
        var deaf = Accounts.partnerOnly("key");

        assertThat(reason(receive(STAGE_CHANGE, Map.of("Signature", List.of(foreign, good)))))
                .isEqualTo(Rejection.UNAUTHENTICATED);
        assertThat(reason(receive(STAGE_CHANGE, Map.of("Signature", List.of(foreign)))))
                .isEqualTo(Rejection.UNAUTHENTICATED);
        assertThat(reason(orders.receive(request(STAGE_CHANGE, Map.of("Signature", List.of(good))), deaf, NOON)))
                .isEqualTo(Rejection.UNAUTHENTICATED);
    }

    @Test
    void the_partner_key_opens_no_door_for_events_nor_a_signature_one_for_orders() {
        var key = Map.of(
                "Authorization",
                List.of("Basic " + Base64.getEncoder().encodeToString("partner:".getBytes(StandardCharsets.UTF_8))));
        var signed = new InboundRequest(
                "POST",
                "send_test",
                Map.of(),
                Map.of("Signature", List.of("sha256 " + hex(SECRET, "{}"))),
                "{}".getBytes(StandardCharsets.UTF_8));

        assertThat(reason(receive(STAGE_CHANGE, key))).isEqualTo(Rejection.UNAUTHENTICATED);
        assertThat(reason(orders.receive(signed, account(), NOON))).isEqualTo(Rejection.UNAUTHENTICATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{\"action\":\"hire_candidate\"}",
                "{\"action\":\"hire_candidate\",\"payload\":{\"application\":{\"id\":\"../x\"}}}",
                "{\"action\":\"merge_candidate\",\"payload\":{\"person\":{\"id\":7}}}",
                "{\"action\":\"candidate_anonymized\",\"payload\":{\"anonymized_fields\":[\"full_name\"]}}"
            })
    void an_event_about_nothing_is_malformed(String body) {
        assertThat(reason(receive(body, "1"))).isEqualTo(Rejection.MALFORMED);
    }

    @Test
    void an_event_that_says_nothing_to_us_is_ignored() {
        assertThat(receive("{\"action\":\"job_created\",\"payload\":{}}", "1")).isInstanceOf(Inbound.Ignored.class);
    }

    private Inbound receive(String body, String id) {
        return receive(
                body, Map.of("Signature", List.of("sha256 " + hex(SECRET, body)), "Greenhouse-Event-ID", List.of(id)));
    }

    private Inbound receive(String body, Map<String, List<String>> headers) {
        return orders.receive(request(body, headers), account(), NOON);
    }

    private static InboundRequest request(String body, Map<String, List<String>> headers) {
        return new InboundRequest("POST", "events", Map.of(), headers, body.getBytes(StandardCharsets.UTF_8));
    }

    private static AtsAccount account() {
        return account(new Secret("newer"), SECRET);
    }

    private static AtsAccount account(Secret... secrets) {
        return new AtsAccount(
                "employer-1",
                "greenhouse",
                Map.of(),
                Map.of(
                        GreenhouseSettings.PARTNER_KEY, List.of(new Secret("partner")),
                        GreenhouseSettings.HOOK_SECRET, List.of(secrets)));
    }

    private static String hex(Secret secret, String body) {
        return HexFormat.of().formatHex(Hmac.sha256(secret, body.getBytes(StandardCharsets.UTF_8)));
    }

    private static Rejection reason(Inbound inbound) {
        return ((Inbound.Rejected) inbound).reason();
    }
}
