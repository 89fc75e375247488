package org.vouchgate.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDHEncrypter;
import com.nimbusds.jose.jwk.ECKey;
import jakarta.json.JsonObject;
import java.net.URI;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.jose.CompactJws;
import org.vouchgate.credential.jose.JwsAlgorithm;
import org.vouchgate.presentation.dcql.DcqlQuery;
import org.vouchgate.presentation.dcql.ParsedQuery;
import org.vouchgate.presentation.request.AuthorizationRequest;
import org.vouchgate.presentation.request.ClientIdentifier;
import org.vouchgate.presentation.request.ContentEncryption;
import org.vouchgate.presentation.request.EncryptionOffer;
import org.vouchgate.presentation.request.FormatSupport;
import org.vouchgate.presentation.request.Nonce;
import org.vouchgate.presentation.request.RequestAnswer;
import org.vouchgate.presentation.request.RequestPlan;
import org.vouchgate.presentation.request.RequestUriMethod;
import org.vouchgate.presentation.request.ResponseMode;
import org.vouchgate.presentation.request.SigningIdentity;
import org.vouchgate.presentation.request.State;
import org.vouchgate.presentation.request.VpFormats;
import org.vouchgate.presentation.response.OpenRequest;
import org.vouchgate.presentation.response.ResponseKey;
import org.vouchgate.presentation.response.WalletAnswer.Presented;
import org.vouchgate.testkit.TestCa;

class OpenId4VpTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final PresentationProtocol PROTOCOL = new OpenId4Vp(
            new VpFormats(Map.of(CredentialFormat.SD_JWT_VC, new FormatSupport.SdJwtVc(JwsAlgorithm.USUAL))));

    @Test
    @DisplayName("AR-09, EN-01, RU-09: what a request offers is enough to answer it, through storage and back")
    void what_a_request_offers_is_enough_to_answer_it() {
        var certified = TestCa.root("CN=Root", NOON, CHANCE).leaf("CN=Verifier", NOON);
        var identity = SigningIdentity.of(certified.key().privateKey(), certified.chain());
        var key = PROTOCOL.newResponseKey(CHANCE, "request-1");
        var plan = plan(ClientIdentifier.x509Hash(certified.leaf()), key);

        var request = CompactJws.parse(PROTOCOL.requestObject(plan, identity, Map.of())
                        .fold(RequestAnswer.Served::requestObject, refused -> refused.sentence()))
                .orElseThrow()
                .payload();
        var answer = PROTOCOL.open(Map.of("response", List.of(answerTo(request))), open(plan, key));

        assertThat(answer)
                .isEqualTo(new Presented(
                        List.of(new PresentedCredential("pid", CredentialFormat.SD_JWT_VC, "a~b", true))));
    }

    @Test
    @DisplayName("D6: who signs as x509_hash sends a reference, who answers to redirect_uri sends the request itself")
    void a_signed_request_goes_by_reference_and_an_unsigned_one_by_value() {
        var certified = TestCa.root("CN=Root", NOON, CHANCE).leaf("CN=Verifier", NOON);
        var key = PROTOCOL.newResponseKey(CHANCE, "request-1");
        var requestUri = URI.create("https://verifier.example/request/1");

        var signed = PROTOCOL.authorizationRequest(
                AuthorizationRequest.OPENID4VP,
                plan(ClientIdentifier.x509Hash(certified.leaf()), key),
                requestUri,
                RequestUriMethod.GET);
        var unsigned = PROTOCOL.authorizationRequest(
                AuthorizationRequest.OPENID4VP,
                plan(ClientIdentifier.redirectUri(URI.create("https://verifier.example/response/1")), key),
                requestUri,
                RequestUriMethod.GET);

        assertThat(signed).contains("request_uri=").doesNotContain("dcql_query=");
        assertThat(unsigned).contains("dcql_query=").doesNotContain("request_uri=");
    }

    @Test
    @DisplayName("AR-10, DQ-02: only what this deployment verifies can be asked for")
    void only_what_this_deployment_verifies_can_be_asked_for() {
        var parsed = PROTOCOL.readQuery(
                "{\"credentials\":[{\"id\":\"a\",\"format\":\"jwt_vc_json\",\"meta\":{\"type_values\":[[\"t\"]]}}]}");

        assertThat(parsed).isInstanceOf(ParsedQuery.Invalid.class);
    }

    private static RequestPlan plan(ClientIdentifier identifier, ResponseKey key) {
        return new RequestPlan(
                identifier,
                ResponseMode.DIRECT_POST_JWT,
                URI.create("https://verifier.example/response/1"),
                Nonce.fresh(CHANCE),
                State.fresh(CHANCE),
                query(),
                Optional.of(new EncryptionOffer(key.publicJwk(), ContentEncryption.ALL)),
                NOON,
                NOON.plus(Duration.ofMinutes(10)));
    }

    private static DcqlQuery query() {
        return PROTOCOL.readQuery(
                        "{\"credentials\":[{\"id\":\"pid\",\"format\":\"dc+sd-jwt\",\"meta\":{\"vct_values\":[\"v\"]}}]}")
                .fold(ParsedQuery.Valid::query, invalid -> {
                    throw new AssertionError(invalid.problems());
                });
    }

    private static OpenRequest open(RequestPlan plan, ResponseKey key) {
        return new OpenRequest(
                plan.responseMode(),
                plan.state(),
                plan.query(),
                Optional.of(ResponseKey.fromPrivateJwk(key.toPrivateJwk())),
                ContentEncryption.ALL);
    }

    private static String answerTo(JsonObject request) {
        var metadata = request.getJsonObject("client_metadata");
        var jwk = metadata.getJsonObject("jwks").getJsonArray("keys").getJsonObject(0);
        var method =
                metadata.getJsonArray("encrypted_response_enc_values_supported").getString(0);
        assertThat(Set.of("A128GCM", "A256GCM")).contains(method);
        try {
            var jwe = new JWEObject(
                    new JWEHeader.Builder(JWEAlgorithm.parse(jwk.getString("alg")), EncryptionMethod.parse(method))
                            .keyID(jwk.getString("kid"))
                            .build(),
                    new Payload("{\"vp_token\":{\"pid\":[\"a~b\"]},\"state\":\"" + request.getString("state") + "\"}"));
            jwe.encrypt(new ECDHEncrypter(ECKey.parse(jwk.toString())));
            return jwe.serialize();
        } catch (JOSEException | ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
