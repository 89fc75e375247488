package org.vouchgate.acceptance.ats;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.api.Api;
import org.vouchgate.acceptance.api.Reply;
import org.vouchgate.acceptance.line.Recruiting;
import org.vouchgate.acceptance.server.GatewayServer;
import org.vouchgate.acceptance.server.Gateways;
import org.vouchgate.ats.secret.Hmac;
import org.vouchgate.ats.secret.Secret;
import org.vouchgate.testkit.ats.FakeLever;

/** What comes in under an ATS's name and is not: refused with a reason, and nothing is kept but a line in the audit trail. */
class RefusedInboundIT {

    private static final GatewayServer SERVER = Gateways.onPostgresql();
    private static final Recruiting RECRUITING = Recruiting.on(SERVER);
    private static final Api ATS = Api.anonymous(SERVER);
    private static final byte[] OURS = "a secret of this employer's only".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] THEIRS = "a secret of the other employer's".getBytes(StandardCharsets.US_ASCII);
    private static final String LEVER_TOKEN = "signature-" + UUID.randomUUID();

    private static Connection generic;
    private static Connection others;
    private static Connection lever;
    private static String orders;
    private static String events;

    private Rows before;
    private int notedBefore;

    @BeforeAll
    static void connect() {
        generic = generic(RECRUITING.admin(), OURS, Map.of("job", RECRUITING.job()));
        others = generic(Api.asOther("employer-admin", SERVER), THEIRS, Map.of());
        lever = Connection.open(
                RECRUITING.admin(),
                "lever",
                Map.of("perform-as", FakeLever.USER, "api", "https://localhost:1/v1"),
                Map.of("api-key", "unused-here", "signature-token", LEVER_TOKEN));
        orders = generic.address() + "/v1/orders";
        events = lever.address() + "/events";
    }

    private static Connection generic(Api admin, byte[] secret, Map<String, String> more) {
        var settings = new HashMap<>(Map.of("endpoint", "https://localhost:1/hook"));
        settings.putAll(more);
        return Connection.open(
                admin,
                "generic",
                settings,
                Map.of("signing-secret", whsec(new byte[32]), "inbound-signing-secret", whsec(secret)));
    }

    @AfterAll
    static void disconnect() {
        generic.close();
        others.close();
        lever.close();
    }

    @BeforeEach
    void count() {
        before = Rows.of(SERVER);
        notedBefore = noted().size();
    }

    @Test
    @DisplayName("S6: forged: another body behind a genuine signature, or no signature at all")
    void what_is_forged_is_refused() {
        var body = order("app-forged");
        var signature = signed("msg-1", now(), body, OURS);

        assertRefused(send("msg-1", now(), body.replace("app-forged", "app-other"), signature), "unauthenticated");
        assertRefused(post(orders, body), "unauthenticated", "unauthenticated");
        assertNothingIsKept();
    }

    @Test
    @DisplayName("S6: stale: genuine, and older than five minutes; or, at Lever, than a day")
    void what_is_stale_is_refused() {
        var body = order("app-stale");
        var then = Instant.now().minus(Duration.ofMinutes(6)).getEpochSecond();

        assertRefused(send("msg-2", then, body, signed("msg-2", then, body, OURS)), "stale");
        var yesterday = Instant.now().minus(Duration.ofHours(25)).toEpochMilli();
        assertRefused(post(events, event(UUID.randomUUID().toString(), yesterday)), "stale", "stale");
        assertNothingIsKept();
    }

    @Test
    @DisplayName("S6: the secret of another employer opens no door of this one")
    void another_employers_secret_is_refused() {
        var body = order("app-wrong");

        assertRefused(send("msg-3", now(), body, signed("msg-3", now(), body, THEIRS)), "unauthenticated");
        assertNothingIsKept();
    }

    @Test
    @DisplayName("S6: oversized: refused by what it says of itself, or by what comes, and whose door it was is noted")
    void what_is_oversized_is_refused() {
        var large = new byte[1024 * 1024 + 1];

        var said = ATS.send("POST", orders, BodyPublishers.ofByteArray(large));
        var unsaid =
                ATS.send("POST", orders, BodyPublishers.fromPublisher(BodyPublishers.ofByteArrays(List.of(large))));

        assertThat(said.status()).as(said.toString()).isEqualTo(413);
        assertThat(unsaid.status()).as(unsaid.toString()).isEqualTo(413);
        assertThat(newReasons()).containsExactly("oversized", "oversized");
        assertNothingIsKept();
    }

    @Test
    @DisplayName("S9: replayed: a genuine message that comes again is answered like the first, and leaves nothing more")
    void what_is_replayed_leaves_nothing_more() {
        var body = order("app-" + UUID.randomUUID());
        var id = "msg-" + UUID.randomUUID();
        var at = now();
        var first = send(id, at, body, signed(id, at, body, OURS));
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        before = Rows.of(SERVER);

        var again = send(id, at, body, signed(id, at, body, OURS));

        assertThat(again.object().getString("orderRef"))
                .isEqualTo(first.object().getString("orderRef"));
        assertThat(newReasons()).isEmpty();
        assertNothingIsKept();
    }

    @Test
    @DisplayName("S6: an address that is nobody's is refused like a wrong secret, and there is nobody to note it for")
    void an_address_that_is_nobodys_is_refused() {
        var body = order("app-nobody");
        var signature = signed("msg-4", now(), body, OURS);

        var reply = ATS.send(
                "POST",
                "/ats/generic/at/" + "A".repeat(43) + "/v1/orders",
                BodyPublishers.ofString(body),
                headers("msg-4", now(), signature));

        assertThat(reply.status()).isEqualTo(401);
        assertThat(newReasons()).isEmpty();
        assertNothingIsKept();
    }

    private void assertRefused(Reply reply, String... reasons) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(401);
        assertThat(newReasons()).containsExactly(reasons);
    }

    private void assertNothingIsKept() {
        assertThat(Rows.of(SERVER)).isEqualTo(before);
    }

    /** Why requests to this employer were refused since the test began, newest first. */
    private List<String> newReasons() {
        var all = new ArrayList<>(noted());
        return all.subList(0, all.size() - notedBefore);
    }

    private static List<String> noted() {
        return generic.audit("ats.refused").stream()
                .map(line -> line.getString("detail"))
                .toList();
    }

    private static Reply send(String id, long at, String body, String signature) {
        return ATS.send("POST", orders, BodyPublishers.ofString(body), headers(id, at, signature));
    }

    private static Reply post(String path, String body) {
        return ATS.send("POST", path, BodyPublishers.ofString(body), "Content-Type", "application/json");
    }

    private static String[] headers(String id, long at, String signature) {
        return new String[] {
            "webhook-id",
            id,
            "webhook-timestamp",
            Long.toString(at),
            "webhook-signature",
            signature,
            "Content-Type",
            "application/json"
        };
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }

    private static String signed(String id, long at, String body, byte[] secret) {
        var key = new Secret(new String(secret, StandardCharsets.US_ASCII));
        var message = (id + "." + at + "." + body).getBytes(StandardCharsets.UTF_8);
        return "v1," + Base64.getEncoder().encodeToString(Hmac.sha256(key, message));
    }

    private static String whsec(byte[] secret) {
        return "whsec_" + Base64.getEncoder().encodeToString(secret);
    }

    private static String event(String token, long at) {
        var signature = HexFormat.of()
                .formatHex(Hmac.sha256(new Secret(LEVER_TOKEN), (token + at).getBytes(StandardCharsets.UTF_8)));
        return Json.createObjectBuilder()
                .add("token", token)
                .add("triggeredAt", at)
                .add("signature", signature)
                .add("event", "candidateStageChange")
                .add("data", Json.createObjectBuilder().add("opportunityId", token))
                .build()
                .toString();
    }

    private static String order(String application) {
        return Json.createObjectBuilder()
                .add("packageId", "skills")
                .add("orderRef", "order-" + application)
                .add(
                        "candidate",
                        Json.createObjectBuilder()
                                .add("name", "Ada")
                                .add("email", "ada@example.org")
                                .add("applicationRef", application))
                .build()
                .toString();
    }
}
