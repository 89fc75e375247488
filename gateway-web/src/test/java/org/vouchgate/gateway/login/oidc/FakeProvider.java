package org.vouchgate.gateway.login.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.gateway.platform.network.ProviderHttp;

/** An identity provider in memory: discovery, keys and a token endpoint, each of which can be made to misbehave. */
final class FakeProvider implements ProviderHttp {

    static final String ISSUER = "https://login.example/realms/staff";
    static final String CLIENT = "vouchgate";

    final List<URI> asked = new ArrayList<>();
    final Map<String, String> form = new HashMap<>();
    final Map<String, String> headers = new HashMap<>();
    String publishedIssuer = ISSUER;
    boolean silent;
    int tokenStatus = 200;
    String tokenBody = "{}";
    ECKey key = key("one");

    static ECKey key(String id) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Claims of a good ID token, around the real time: the library that checks them reads the clock itself. */
    static JWTClaimsSet.Builder claims(String nonce) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(CLIENT)
                .subject("4711")
                .claim("name", "Rosa Lind")
                .claim("nonce", nonce)
                .claim("employer", "acme")
                .claim("realm_access", Map.of("roles", List.of("recruiter", "offline_access")))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
    }

    SignedJWT sign(JWTClaimsSet claims) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                    .keyID(key.getKeyID())
                    .build();
            var jwt = new SignedJWT(header, claims);
            jwt.sign(new ECDSASigner(key));
            return jwt;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    void answersWith(JWTClaimsSet claims) {
        tokenBody = "{\"access_token\": \"a\", \"token_type\": \"Bearer\", \"id_token\": \""
                + sign(claims).serialize() + "\"}";
    }

    @Override
    public Optional<Answer> get(URI address) {
        asked.add(address);
        if (silent) {
            return Optional.empty();
        }
        if (address.equals(URI.create(ISSUER + "/.well-known/openid-configuration"))) {
            return Optional.of(new Answer(200, "application/json", discovery()));
        }
        return Optional.of(new Answer(200, "application/json", new JWKSet(key.toPublicJWK()).toString()));
    }

    @Override
    public Optional<Answer> post(URI address, String body, Map<String, String> sent) {
        asked.add(address);
        headers.putAll(sent);
        for (var pair : body.split("&")) {
            var parts = pair.split("=", 2);
            form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return silent ? Optional.empty() : Optional.of(new Answer(tokenStatus, "application/json", tokenBody));
    }

    private String discovery() {
        return """
                {"issuer": "%s", "authorization_endpoint": "%2$s/auth", "token_endpoint": "%2$s/token",
                 "jwks_uri": "%2$s/keys", "end_session_endpoint": "%2$s/logout",
                 "authorization_response_iss_parameter_supported": true,
                 "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["ES256"]}""".formatted(publishedIssuer, ISSUER);
    }
}
