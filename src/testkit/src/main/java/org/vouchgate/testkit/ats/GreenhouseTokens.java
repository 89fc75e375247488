package org.vouchgate.testkit.ats;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The token endpoint: client credentials by HTTP Basic, acting as {@code sub}. */
final class GreenhouseTokens {

    private final String clientId;
    private final String clientSecret;
    private final Set<String> users;
    private final Set<String> valid = ConcurrentHashMap.newKeySet();
    private final Set<String> codes = ConcurrentHashMap.newKeySet();
    private final AtomicInteger issued = new AtomicInteger();
    private volatile String refresh = "none yet";

    GreenhouseTokens(String clientId, String clientSecret, Set<String> users) {
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.users = Set.copyOf(users);
    }

    static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    WebResponse issue(WebRequest request) {
        if (!request.header("Authorization").orElse("").equals(basic(clientId, clientSecret))) {
            return WebResponse.error(401, "invalid_client");
        }
        var form = WebRequest.form(request.text());
        if ("authorization_code".equals(form.get("grant_type"))) {
            return codes.remove(form.getOrDefault("code", "-")) ? renewable() : WebResponse.error(400, "invalid_grant");
        }
        if ("refresh_token".equals(form.get("grant_type"))) {
            return refresh.equals(form.get("refresh_token")) ? renewable() : WebResponse.error(400, "invalid_grant");
        }
        if (!"client_credentials".equals(form.get("grant_type"))) {
            return WebResponse.error(400, "unsupported_grant_type");
        }
        if (form.containsKey("sub") && !users.contains(form.get("sub"))) {
            return WebResponse.error(400, "invalid_grant");
        }
        var token = "gh-token-" + issued.incrementAndGet();
        valid.add(token);
        return WebResponse.json(
                200,
                Json.createObjectBuilder()
                        .add("access_token", token)
                        .add("token_type", "Bearer")
                        .add("expires_in", 3600)
                        .build());
    }

    /** What the admin's browser would bring back. */
    String consent() {
        var code = "code-" + issued.get();
        codes.add(code);
        return code;
    }

    /** A partner's token: with a refresh token that works once, and an end instead of a length. */
    private WebResponse renewable() {
        var token = "gh-token-" + issued.incrementAndGet();
        valid.add(token);
        refresh = "gh-refresh-" + issued.get();
        return WebResponse.json(
                200,
                Json.createObjectBuilder()
                        .add("access_token", token)
                        .add("refresh_token", refresh)
                        .add("token_type", "Bearer")
                        .add("expires_at", "2999-01-01T00:00:00Z")
                        .build());
    }

    boolean accept(WebRequest request) {
        var header = request.header("Authorization").orElse("");
        return header.startsWith("Bearer ") && valid.contains(header.substring("Bearer ".length()));
    }

    int issued() {
        return issued.get();
    }

    void revokeAll() {
        valid.clear();
    }
}
