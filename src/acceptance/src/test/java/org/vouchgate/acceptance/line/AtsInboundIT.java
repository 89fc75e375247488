package org.vouchgate.acceptance.line;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.api.Api;
import org.vouchgate.acceptance.api.Reply;
import org.vouchgate.acceptance.server.Gateways;

/** Orders from inside an ATS: by key or by address, once each, taken back, and refused in the vendor's words. */
class AtsInboundIT {

    private static final Recruiting RECRUITING = Recruiting.on(Gateways.shared());
    private static final String PARTNER_KEY = "partner-" + UUID.randomUUID();
    private static final String TOKEN = "token-" + UUID.randomUUID();
    private static final Api ATS = Api.anonymous(Gateways.shared());

    @BeforeAll
    static void connect() {
        connect(
                "greenhouse",
                Json.createObjectBuilder().add("partner-key", PARTNER_KEY).build());
        connect(
                "generic",
                Json.createObjectBuilder()
                        .add("signing-secret", "whsec_" + Base64.getEncoder().encodeToString(new byte[32]))
                        .add("inbound-token", TOKEN)
                        .build());
    }

    private static void connect(String connector, JsonObject secrets) {
        var settings = Json.createObjectBuilder().add("job", RECRUITING.job());
        if (connector.equals("generic")) {
            settings.add("endpoint", "https://localhost:1/hook");
        }
        var reply = RECRUITING
                .admin()
                .put(
                        "/api/v1/ats-accounts/" + connector,
                        Json.createObjectBuilder()
                                .add("settings", settings)
                                .add("secrets", secrets)
                                .build());
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
    }

    @AfterAll
    static void disconnect() {
        RECRUITING.admin().delete("/api/v1/ats-accounts/greenhouse");
        RECRUITING.admin().delete("/api/v1/ats-accounts/generic");
    }

    @Test
    @DisplayName("S9: an order by key that comes twice is one order, and a second order waits for the same result")
    void an_order_that_comes_twice_is_one() {
        var application = "4" + System.nanoTime();
        var first = send(application, "1");
        var again = send(application, "1");
        var second = send(application, "2");

        assertThat(first.status()).as(first.toString()).isEqualTo(200);
        var order = first.object().getString("partner_interview_id");
        assertThat(again.object().getString("partner_interview_id")).isEqualTo(order);
        assertThat(second.object().getString("partner_interview_id")).isNotEqualTo(order);
        assertThat(requestsOf(application)).hasSize(1);
        var status = greenhouse("GET", "test_status?partner_interview_id=" + order, "", PARTNER_KEY);
        assertThat(status.object().getString("partner_status")).isEqualTo("requested");
    }

    @Test
    @DisplayName("S6: a wrong key is refused in the vendor's words, and nothing is stored")
    void a_wrong_key_is_refused() {
        var application = "5" + System.nanoTime();

        var reply = greenhouse("POST", "send_test", sendTest(application, "1"), "wrong");

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.object().getString("message")).contains("partner key");
        assertThat(requestsOf(application)).isEmpty();
    }

    @Test
    @DisplayName("S6: a wrong secret at a right address is refused, and leaves a line in the audit trail")
    void a_wrong_secret_at_a_right_address_is_refused() {
        var address = address("generic");

        var reply = generic("POST", address + "/v1/orders", order("app-x"), "wrong");

        assertThat(reply.status()).isEqualTo(401);
        assertThat(requestsOf("app-x")).isEmpty();
        assertThat(RECRUITING.admin().get("/api/v1/audit").text()).contains("ats.refused", "unauthenticated");
    }

    @Test
    void an_address_that_is_nobodys_is_refused_like_a_wrong_secret() {
        var reply = generic("POST", "/ats/generic/at/" + "A".repeat(43) + "/v1/orders", order("app-y"), TOKEN);

        assertThat(reply.status()).as(reply.toString()).isEqualTo(401);
        assertThat(requestsOf("app-y")).isEmpty();
    }

    @Test
    @DisplayName("S6: what is larger than a request may be is refused before it is read")
    void what_is_too_large_is_413() {
        var reply = ATS.send(
                "POST", address("generic") + "/v1/orders", BodyPublishers.ofByteArray(new byte[1024 * 1024 + 1]));

        assertThat(reply.status()).isEqualTo(413);
    }

    @Test
    @DisplayName("S9: an order by address is cancelled by the name that the vendor gave it, once and again")
    void an_order_is_taken_back() {
        var application = "app-" + UUID.randomUUID();
        var address = address("generic");
        var placed = generic("POST", address + "/v1/orders", order(application), TOKEN);
        assertThat(placed.status()).as(placed.toString()).isEqualTo(201);
        var name = placed.object().getString("orderRef");
        assertThat(name).isEqualTo("order-" + application);

        assertThat(generic("DELETE", address + "/v1/orders/" + name, "", TOKEN).status())
                .isEqualTo(200);
        assertThat(generic("DELETE", address + "/v1/orders/" + name, "", TOKEN).status())
                .isEqualTo(200);
        assertThat(generic("DELETE", address + "/v1/orders/none", "", TOKEN).status())
                .isEqualTo(404);

        assertThat(requestsOf(application))
                .singleElement()
                .satisfies(request -> assertThat(request.getString("state")).isEqualTo("cancelled"));
    }

    @Test
    @DisplayName("S6: an address that was replaced is answered for a while, or ends at once")
    void addresses_are_rotated() {
        var first = address("generic");
        var second = address("generic");

        assertThat(generic("GET", first + "/v1/packages", "", TOKEN).status()).isEqualTo(200);
        assertThat(generic("GET", second + "/v1/packages", "", TOKEN).status()).isEqualTo(200);
        var third = path(RECRUITING
                .admin()
                .post(
                        "/api/v1/ats-accounts/generic/addresses?endOthersNow=true",
                        Json.createObjectBuilder().build()));
        assertThat(generic("GET", second + "/v1/packages", "", TOKEN).status()).isEqualTo(401);
        assertThat(generic("GET", third + "/v1/packages", "", TOKEN).status()).isEqualTo(200);
    }

    private static String address(String connector) {
        return path(RECRUITING
                .admin()
                .post(
                        "/api/v1/ats-accounts/" + connector + "/addresses",
                        Json.createObjectBuilder().build()));
    }

    static String path(Reply made) {
        assertThat(made.status()).as(made.toString()).isEqualTo(200);
        var address = made.object().getString("address");
        return address.substring(address.indexOf("/ats/"));
    }

    private static List<JsonObject> requestsOf(String application) {
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

    private static Reply send(String application, String instance) {
        return greenhouse("POST", "send_test", sendTest(application, instance), PARTNER_KEY);
    }

    private static Reply greenhouse(String method, String operation, String body, String key) {
        var basic = Base64.getEncoder().encodeToString((key + ":").getBytes(StandardCharsets.UTF_8));
        return ATS.send(
                method,
                "/ats/greenhouse/" + operation,
                BodyPublishers.ofString(body),
                "Authorization",
                "Basic " + basic,
                "Content-Type",
                "application/json");
    }

    private static Reply generic(String method, String path, String body, String token) {
        return ATS.send(
                method,
                path,
                body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body),
                "Authorization",
                "Bearer " + token,
                "Idempotency-Key",
                body.isEmpty() ? "none" : "key " + body.hashCode(),
                "Content-Type",
                "application/json");
    }

    private static String order(String application) {
        return Json.createObjectBuilder()
                .add("packageId", "skills")
                .add("orderRef", "order-" + application)
                .add("message", "We look forward to it.")
                .add(
                        "candidate",
                        Json.createObjectBuilder()
                                .add("name", "Ada")
                                .add("email", "ada@example.org")
                                .add("applicationRef", application))
                .build()
                .toString();
    }

    private static String sendTest(String application, String instance) {
        return Json.createObjectBuilder()
                .add("partner_test_id", "skills")
                .add(
                        "candidate",
                        Json.createObjectBuilder()
                                .add("first_name", "Ada")
                                .add("last_name", "Vintertree")
                                .addNull("preferred_name")
                                .add("email", "ada@example.org")
                                .add(
                                        "greenhouse_profile_url",
                                        "https://app.greenhouse.io/people/77?application_id=" + application))
                .add("sent_by", "rita@example.org")
                .add("url", "https://api.greenhouse.io/v1/completions/" + application + "/" + instance)
                .build()
                .toString();
    }
}
