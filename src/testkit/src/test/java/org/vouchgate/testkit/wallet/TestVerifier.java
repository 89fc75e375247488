package org.vouchgate.testkit.wallet;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.crypto.ECDHDecrypter;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.vouchgate.testkit.CertifiedKey;
import org.vouchgate.testkit.Jws;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestCertificate;

/** The least of a verifier, for the wallet to meet: serves one request and keeps what is posted. */
final class TestVerifier implements WalletHttp {

    static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    final TestCa ca;
    final CertifiedKey certified;
    final List<Map<String, String>> posted = new ArrayList<>();
    UnaryOperator<JsonObject> alterPayload = UnaryOperator.identity();
    UnaryOperator<JsonObject> alterHeader = UnaryOperator.identity();
    UnaryOperator<String> alterJwt = UnaryOperator.identity();
    String clientId;
    private final ECKey encryptionKey;
    private final JsonObject query;
    private final String responseMode;

    TestVerifier(JsonObject query, String responseMode, SecureRandom chance) {
        this.query = query;
        this.responseMode = responseMode;
        ca = TestCa.root("CN=Verifier Root", NOON, chance);
        certified = ca.issue(TestCertificate.leaf("CN=Example Employer").dnsName("gateway.example"), NOON);
        clientId = "x509_hash:" + certified.sha256();
        encryptionKey = generate(chance);
    }

    String link(String method) {
        return "openid4vp://?client_id=" + RequestReader.encode(clientId)
                + "&request_uri=https%3A%2F%2Fgateway.example%2Frequest%2F1&request_uri_method=" + method;
    }

    @Override
    public HttpAnswer send(String method, URI address, Map<String, String> headers, String body) {
        var form = RequestReader.parameters("?" + body);
        if (address.getPath().startsWith("/request/")) {
            return new HttpAnswer(200, "application/oauth-authz-req+jwt", requestObject(form));
        }
        posted.add(form);
        return new HttpAnswer(200, "application/json", "{}");
    }

    JsonObject opened() throws ParseException, JOSEException {
        var jwe = JWEObject.parse(posted.get(0).get("response"));
        jwe.decrypt(new ECDHDecrypter(encryptionKey));
        return object(jwe.getPayload().toString());
    }

    static JsonObject object(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private String requestObject(Map<String, String> form) {
        var payload = Json.createObjectBuilder()
                .add("client_id", clientId)
                .add("aud", "https://self-issued.me/v2")
                .add("response_type", "vp_token")
                .add("response_mode", responseMode)
                .add("response_uri", "https://gateway.example/response/1")
                .add("nonce", "n-0S6_WzA2Mj")
                .add("state", "state-1")
                .add("iat", NOON.getEpochSecond())
                .add("exp", NOON.getEpochSecond() + 300)
                .add("dcql_query", query)
                .add("client_metadata", metadata());
        if (form.containsKey("wallet_nonce")) {
            payload.add("wallet_nonce", form.get("wallet_nonce"));
        }
        var header = Json.createObjectBuilder()
                .add("typ", "oauth-authz-req+jwt")
                .add("alg", "ES256")
                .add("x5c", certified.x5c())
                .build();
        return alterJwt.apply(
                Jws.sign(alterHeader.apply(header), alterPayload.apply(payload.build()), certified.key()));
    }

    private JsonObject metadata() {
        var keys =
                Json.createArrayBuilder().add(object(encryptionKey.toPublicJWK().toJSONString()));
        return Json.createObjectBuilder()
                .add("jwks", Json.createObjectBuilder().add("keys", keys))
                .add(
                        "encrypted_response_enc_values_supported",
                        Json.createArrayBuilder().add("A256GCM").add("A128GCM"))
                .build();
    }

    private static ECKey generate(SecureRandom chance) {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .secureRandom(chance)
                    .keyID("enc-1")
                    .algorithm(JWEAlgorithm.ECDH_ES)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
