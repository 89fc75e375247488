package org.vouchgate.acceptance.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.JsonObject;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.api.Api;
import org.vouchgate.acceptance.server.GatewayServer;
import org.vouchgate.acceptance.server.Gateways;
import org.vouchgate.credential.jose.CompactJws;
import org.vouchgate.credential.jose.JwsAlgorithm;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.credential.jose.SignatureCheck;

/** What the gateway publishes about itself is what its requests are signed with. */
class VerifierNamesIT {

    private final GatewayServer server = Gateways.shared();
    private final Recruiting recruiting = Recruiting.on(server);
    private final Api anybody = Api.anonymous(server);

    @Test
    @DisplayName("CP-05: a request by DID verifies with the key that the document at the gateway's origin lists")
    void a_request_by_did_verifies_with_the_published_key() {
        var published = anybody.get("/.well-known/did.json");
        var asked = recruiting.ask(request -> request.add("clientIdPrefix", "decentralized_identifier"));

        var request = CompactJws.parse(anybody.get(RequestAddress.of(asked.authorizationRequest()))
                        .text())
                .orElseThrow();

        assertThat(published.status()).isEqualTo(200);
        assertThat(published.contentType()).startsWith("application/did+json");
        assertThat(published.header("Cache-Control")).contains("max-age");
        assertThat(published.header("Access-Control-Allow-Origin")).isEqualTo("*");
        var document = published.object();
        assertThat(request.payload().getString("client_id"))
                .isEqualTo("decentralized_identifier:" + document.getString("id"));
        var key = document.getJsonArray("verificationMethod").getValuesAs(JsonObject.class).stream()
                .filter(method -> method.getString("id").equals(request.keyId().orElseThrow()))
                .map(method ->
                        PublicJwk.read(method.getJsonObject("publicKeyJwk")).orElseThrow())
                .findFirst()
                .orElseThrow();
        assertThat(request.verify(key, Set.of(JwsAlgorithm.ES256))).isEqualTo(SignatureCheck.VALID);
    }

    @Test
    @DisplayName("CP-07: who is in no federation publishes nothing about one, and cannot ask by it")
    void who_is_in_no_federation_publishes_nothing() {
        var refused = recruiting
                .recruiter()
                .post(
                        "/api/v1/presentation-requests",
                        recruiting.wanted(request -> request.add("clientIdPrefix", "openid_federation")));

        assertThat(anybody.get("/.well-known/openid-federation").status()).isEqualTo(404);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("/clientIdPrefix");
    }

    @Test
    @DisplayName("AR-19: whoever asks for a protected attribute is told so when the request is opened")
    void whoever_asks_for_a_protected_attribute_is_told() {
        var asked =
                recruiting.ask(request -> request.add("purpose", "To see.").add("dcqlQuery", RequestAddress.nosy()));

        assertThat(asked.opened().getJsonArray("warnings").getValuesAs(JsonObject.class))
                .extracting(warning -> warning.getString("code"), warning -> warning.getString("pointer"))
                .containsExactly(tuple("protected-attribute", "/dcqlQuery/credentials/0/claims/1/path"));
    }
}
