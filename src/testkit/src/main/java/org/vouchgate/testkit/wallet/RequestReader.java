package org.vouchgate.testkit.wallet;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.testkit.Jws;
import org.vouchgate.testkit.wallet.WalletHttp.HttpAnswer;

/** Fetches an authorization request and takes the form of it apart; {@link RequestRules} judges what it says. */
final class RequestReader {

    static final String REQUEST_OBJECT = "application/oauth-authz-req+jwt";

    private static final Set<String> JSON_PARAMETERS = Set.of("dcql_query", "client_metadata");

    private final WalletHttp http;
    private final RequestRules rules;

    RequestReader(WalletHttp http, RequestRules rules) {
        this.http = http;
        this.rules = rules;
    }

    PresentationAsk read(String authorizationRequest, String walletNonce, Instant at) {
        var outer = parameters(authorizationRequest);
        if (!outer.containsKey("request_uri")) {
            var ask = new PresentationAsk(urlParameters(outer), Optional.empty());
            rules.requireUnsigned(ask);
            return ask;
        }
        boolean post = "post".equals(outer.get("request_uri_method"));
        var answer = fetch(URI.create(outer.get("request_uri")), post, walletNonce);
        var requestObject = parse(answer.body());
        var chain = chain(requestObject.header());
        var ask = new PresentationAsk(requestObject.payload(), Optional.of(chain.get(0)));
        rules.requireSigned(requestObject, chain, at);
        rules.requireSameClient(ask, outer.getOrDefault("client_id", ""));
        rules.requireWalletNonce(ask, post ? Optional.of(walletNonce) : Optional.empty());
        return ask;
    }

    /** The query of {@code openid4vp://?...}, whatever the scheme and authority. */
    static Map<String, String> parameters(String authorizationRequest) {
        int question = authorizationRequest.indexOf('?');
        var parameters = new LinkedHashMap<String, String>();
        for (var pair : question < 0
                ? new String[0]
                : authorizationRequest.substring(question + 1).split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private HttpAnswer fetch(URI requestUri, boolean post, String walletNonce) {
        if (!"https".equals(requestUri.getScheme()) || requestUri.getFragment() != null) {
            throw new WalletRefusedException("request_uri must be https without a fragment");
        }
        var answer = post
                ? http.send(
                        "POST",
                        requestUri,
                        Map.of("Content-Type", "application/x-www-form-urlencoded", "Accept", REQUEST_OBJECT),
                        "wallet_nonce=" + encode(walletNonce) + "&wallet_metadata=" + encode(walletMetadata()))
                : http.send("GET", requestUri, Map.of("Accept", REQUEST_OBJECT), "");
        if (answer.status() != 200) {
            throw new WalletRefusedException("request_uri answered " + answer.status());
        }
        if (!answer.contentType().startsWith(REQUEST_OBJECT)) {
            throw new WalletRefusedException("request_uri answered with content type " + answer.contentType());
        }
        return answer;
    }

    private static String walletMetadata() {
        var formats = Json.createObjectBuilder()
                .add("dc+sd-jwt", JsonValue.EMPTY_JSON_OBJECT)
                .add("jwt_vc_json", JsonValue.EMPTY_JSON_OBJECT);
        return Json.createObjectBuilder()
                .add("vp_formats_supported", formats)
                .add("client_id_prefixes_supported", Json.createArrayBuilder(List.of("x509_hash", "x509_san_dns")))
                .add("request_object_signing_alg_values_supported", Json.createArrayBuilder(List.of("ES256")))
                .add("response_modes_supported", Json.createArrayBuilder(List.of("direct_post", "direct_post.jwt")))
                .add("authorization_encryption_alg_values_supported", Json.createArrayBuilder(List.of("ECDH-ES")))
                .add(
                        "authorization_encryption_enc_values_supported",
                        Json.createArrayBuilder(List.of("A128GCM", "A256GCM")))
                .build()
                .toString();
    }

    private static Jws parse(String body) {
        try {
            return Jws.read(body.strip());
        } catch (IllegalArgumentException | JsonException e) {
            throw new WalletRefusedException("the request object is not a compact JWS");
        }
    }

    private static List<X509Certificate> chain(JsonObject header) {
        if (!header.containsKey("x5c")) {
            throw new WalletRefusedException("the request object names no certificate");
        }
        var chain = new ArrayList<X509Certificate>();
        try {
            var factory = CertificateFactory.getInstance("X.509");
            for (var encoded : header.getJsonArray("x5c").getValuesAs(JsonString.class)) {
                var der = Base64.getDecoder().decode(encoded.getString());
                chain.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der)));
            }
        } catch (CertificateException | IllegalArgumentException e) {
            throw new WalletRefusedException("the request object's certificates cannot be read");
        }
        return chain;
    }

    private static JsonObject urlParameters(Map<String, String> outer) {
        var parameters = Json.createObjectBuilder();
        outer.forEach((name, value) -> {
            if (JSON_PARAMETERS.contains(name)) {
                try (var reader = Json.createReader(new StringReader(value))) {
                    parameters.add(name, reader.readValue());
                }
            } else {
                parameters.add(name, value);
            }
        });
        return parameters.build();
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
