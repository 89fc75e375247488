package org.vouchgate.acceptance.ats;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.api.Api;
import org.vouchgate.acceptance.line.Candidate;
import org.vouchgate.acceptance.line.Recruiting;
import org.vouchgate.acceptance.server.Gateways;
import org.vouchgate.acceptance.server.TlsFront;
import org.vouchgate.ats.partners.StandIn;
import org.vouchgate.ats.secret.Hmac;
import org.vouchgate.ats.secret.Secret;

/** Bob's events hold ids only: what was ordered is read, and asked once; what comes of it is told. */
class HiBobIT {

    private static final Recruiting RECRUITING = Recruiting.on(Gateways.shared());
    private static final Secret SIGNING = new Secret("webhook-secret-of-this-employer");
    private static final String ASSESSMENTS = "/v1/hiring/assessments/";
    private static StandIn bob;
    private static TlsFront front;
    private static Connection connection;
    private static String address;

    @BeforeAll
    static void connect() {
        bob = new StandIn("Authorization", "Bearer " + StandIn.TOKEN);
        front = TlsFront.before(URI.create(bob.address()));
        connection = Connection.open(
                RECRUITING.admin(),
                "hibob",
                Map.of(
                        "job", RECRUITING.job(),
                        "address", front.at("/v1").toString(),
                        "client-id", "app-1",
                        "token-address", front.at("/token").toString(),
                        "consent-address", front.at("/authorize").toString(),
                        "grant", "client_credentials"),
                Map.of("client-secret", "secret-of-the-app", "webhook-secret", SIGNING.reveal()));
        address = connection.address();
    }

    @AfterAll
    static void disconnect() {
        connection.close();
        front.close();
        bob.close();
    }

    @Test
    @DisplayName("2.10: an event, however often it comes, is one order; the result is told by PATCH")
    void an_event_becomes_an_order_and_its_result_is_told() {
        var id = order("ada@mail.example");
        assertThat(post("triggered", id)).isEqualTo(200);
        assertThat(post("triggered", id)).isEqualTo(200);

        var asked = Orders.await(RECRUITING, "application-" + id);
        assertThat(asked.see().object().getJsonObject("candidate").getString("email"))
                .isEqualTo("ada@mail.example");
        Candidate.certified().answer(asked);

        Orders.awaitDelivered(asked);
        assertThat(Orders.of(RECRUITING, "application-" + id)).hasSize(1);
        assertThat(bob.told(ASSESSMENTS + id)).singleElement().satisfies(update -> {
            assertThat(update.getString("status")).isEqualTo("passed");
            assertThat(update.getString("resultUrl")).endsWith("/requests/" + asked.id());
            assertThat(update).containsKey("score");
        });
        assertThat(connection.audit("order.taken"))
                .anyMatch(line -> line.getString("about", "").equals(asked.id())
                        && line.getString("actor").equals("ats:hibob"));
    }

    @Test
    @DisplayName("2.10: a cancellation before its order was read is refused, so that Bob repeats it; after that it ends"
            + " the request")
    void a_cancellation_waits_for_its_order() {
        var id = order("bea@mail.example");
        assertThat(post("cancelled", id)).isEqualTo(404);
        assertThat(post("triggered", id)).isEqualTo(200);
        var asked = Orders.await(RECRUITING, "application-" + id);

        assertThat(post("cancelled", id)).isEqualTo(200);

        assertThat(asked.state()).isEqualTo("cancelled");
        assertThat(bob.told(ASSESSMENTS + id))
                .as("what was taken back there is not updated")
                .isEmpty();
    }

    @Test
    @DisplayName("2.10: an order that cannot be taken is told to an administrator, since Bob was answered before")
    void an_order_without_an_address_is_told_to_an_administrator() {
        var id = UUID.randomUUID().toString();
        bob.record(ASSESSMENTS + id, "{\"candidate\":{\"id\":\"c-9\"},\"package\":{\"id\":\"skills\"}}");

        assertThat(post("triggered", id)).isEqualTo(200);

        Connection.await(
                () -> RECRUITING.admin().get("/api/v1/inbound-events").text().contains("e-mail address is missing"),
                () -> RECRUITING.admin().get("/api/v1/inbound-events").text());
    }

    private static String order(String email) {
        var id = UUID.randomUUID().toString();
        bob.record(ASSESSMENTS + id, """
                {"candidate": {"id": "c-9", "firstName": "Ada", "lastName": "Example", "email": "%s"},
                 "application": {"id": "application-%s"}, "requester": {"email": "recruiter@employer.example"},
                 "jobOpening": {"id": "j-3"}, "package": {"id": "skills"}}""".formatted(email, id));
        return id;
    }

    private static int post(String what, String id) {
        var body = "{\"companyId\":\"c1\",\"type\":\"assessment." + what + "\",\"data\":{\"assessmentRequestId\":\""
                + id + "\"}}";
        var signature = Base64.getEncoder().encodeToString(Hmac.sha512(SIGNING, body.getBytes(StandardCharsets.UTF_8)));
        return Api.anonymous(Gateways.shared())
                .send(
                        "POST",
                        address + "/events",
                        BodyPublishers.ofString(body),
                        "Bob-Signature",
                        signature,
                        "Content-Type",
                        "application/json")
                .status();
    }
}
