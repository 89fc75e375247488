package org.vouchgate.presentation.response;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDHEncrypter;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.jose.Base64Url;
import org.vouchgate.credential.jose.StrictJson;
import org.vouchgate.presentation.dcql.DcqlQuery;
import org.vouchgate.presentation.dcql.ParsedQuery;
import org.vouchgate.presentation.request.ContentEncryption;
import org.vouchgate.presentation.request.ResponseMode;
import org.vouchgate.presentation.request.State;

/** Answers as wallets post them, good and bad. */
final class Answers {

    static final SecureRandom CHANCE = new SecureRandom();
    static final String STATE = "s".repeat(43);
    static final ResponseKey KEY = ResponseKey.generate(CHANCE, "request-1");
    static final DcqlQuery QUERY = DcqlQuery.parse("""
                    {"credentials":[
                      {"id":"pid","format":"dc+sd-jwt","meta":{"vct_values":["v"]}},
                      {"id":"badges","format":"jwt_vc_json","multiple":true,"require_cryptographic_holder_binding":false,
                       "meta":{"type_values":[["t"]]}}]}""", EnumSet.allOf(CredentialFormat.class))
            .fold(ParsedQuery.Valid::query, invalid -> {
                throw new AssertionError(invalid.problems());
            });
    static final OpenRequest PLAIN =
            new OpenRequest(ResponseMode.DIRECT_POST, new State(STATE), QUERY, Optional.empty(), List.of());
    static final OpenRequest ENCRYPTED = new OpenRequest(
            ResponseMode.DIRECT_POST_JWT, new State(STATE), QUERY, Optional.of(KEY), ContentEncryption.ALL);

    private Answers() {}

    static Map<String, List<String>> form(String... namesAndValues) {
        var form = new HashMap<String, List<String>>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.put(namesAndValues[i], List.of(namesAndValues[i + 1].replace('\'', '"')));
        }
        return form;
    }

    static WalletAnswer open(Map<String, List<String>> form, OpenRequest request) {
        return new ResponseOpener().open(form, request);
    }

    static Optional<WalletAnswer.Malformed.Reason> whyMalformed(Map<String, List<String>> form, OpenRequest request) {
        return open(form, request)
                .fold(
                        presented -> Optional.empty(),
                        declined -> Optional.empty(),
                        malformed -> Optional.of(malformed.reason()));
    }

    /** The payload of a good answer. */
    static String payload() {
        return "{\"vp_token\":{\"pid\":[\"a~b\"]},\"state\":\"" + STATE + "\"}";
    }

    static JWEHeader.Builder header(EncryptionMethod method) {
        return new JWEHeader.Builder(JWEAlgorithm.ECDH_ES, method).keyID(KEY.keyId());
    }

    static String encrypt(String payload, JWEHeader header) {
        return encrypt(payload, header, KEY);
    }

    static String encrypt(String payload, JWEHeader header, ResponseKey key) {
        try {
            var jwe = new JWEObject(header, new Payload(payload));
            jwe.encrypt(new ECDHEncrypter(key.jwk().toECPublicKey()));
            return jwe.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A good answer. */
    static String encrypted() {
        return encrypt(payload(), header(EncryptionMethod.A128GCM).build());
    }

    /** A good answer whose header is then replaced. */
    static String withHeader(UnaryOperator<JsonObject> change) {
        var parts = encrypted().split("\\.");
        var header = StrictJson.object(Base64Url.decode(parts[0]).orElseThrow()).orElseThrow();
        parts[0] = Base64Url.encode(change.apply(header).toString().getBytes(StandardCharsets.UTF_8));
        return String.join(".", parts);
    }

    /** A good answer with one header parameter replaced or added. */
    static String withHeader(String name, String json) {
        var value = StrictJson.object("{\"v\":" + json.replace('\'', '"') + "}")
                .orElseThrow()
                .get("v");
        return withHeader(
                header -> Json.createObjectBuilder(header).add(name, value).build());
    }
}
