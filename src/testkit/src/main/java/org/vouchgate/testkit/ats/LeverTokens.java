package org.vouchgate.testkit.ats;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Access to the stand-in: an API key, or tokens whose refresh token works once. */
final class LeverTokens {

    private final String apiKey;
    private final String clientId;
    private final String clientSecret;
    private final Set<String> valid = new HashSet<>();
    private final Set<String> codes = new HashSet<>();
    private String refresh = "";
    private int issued;

    LeverTokens(String apiKey, String clientId, String clientSecret) {
        this.apiKey = apiKey;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
    }

    /** What the admin's browser would bring back. */
    synchronized String consent() {
        var code = "code-" + codes.size();
        codes.add(code);
        return code;
    }

    synchronized WebResponse issue(WebRequest request) {
        var form = WebRequest.form(request.text());
        if (!clientId.equals(form.get("client_id")) || !clientSecret.equals(form.get("client_secret"))) {
            return WebResponse.error(401, "access_denied");
        }
        return switch (form.getOrDefault("grant_type", "")) {
            case "authorization_code" ->
                form.containsKey("redirect_uri") && codes.remove(form.getOrDefault("code", ""))
                        ? fresh()
                        : WebResponse.error(403, "invalid_grant");
            case "refresh_token" -> renewed(form);
            default -> WebResponse.error(403, "unauthorized_client");
        };
    }

    /** A refresh token that was used before is a stolen one: everything is revoked. */
    private WebResponse renewed(Map<String, String> form) {
        if (refresh.isEmpty() || !refresh.equals(form.get("refresh_token"))) {
            revoke();
            return WebResponse.error(403, "invalid_grant");
        }
        return fresh();
    }

    private WebResponse fresh() {
        issued++;
        var token = "lv-token-" + issued;
        refresh = "lv-refresh-" + issued;
        valid.add(token);
        return WebResponse.json(
                200,
                Json.createObjectBuilder()
                        .add("access_token", token)
                        .add("refresh_token", refresh)
                        .add("token_type", "Bearer")
                        .add("expires_in", 3600)
                        .build());
    }

    synchronized boolean accept(WebRequest request) {
        var header = request.header("Authorization").orElse("");
        var basic = Base64.getEncoder().encodeToString((apiKey + ":").getBytes(StandardCharsets.UTF_8));
        return header.equals("Basic " + basic)
                || header.startsWith("Bearer ") && valid.contains(header.substring("Bearer ".length()));
    }

    synchronized void expire() {
        valid.clear();
    }

    synchronized void revoke() {
        refresh = "";
        valid.clear();
    }

    synchronized int issued() {
        return issued;
    }
}
