package org.vouchgate.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vouchgate.acceptance.server.Gateways;

/** R0.1: nobody is let in by default. Every operation that /openapi lists is tried by everybody who may not. */
class RolesIT {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");
    private static final List<String> ROLES = List.of("recruiter", "employer-admin", "privacy-officer", "integrator");
    private static final Set<String> HIRING = Set.of("recruiter", "employer-admin", "integrator");
    /** Who may, by the start of the path; the longest start decides. */
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("/api/v1/jobs", HIRING),
            Map.entry("/api/v1/jobs/{id}/blind-review", Set.of("recruiter", "employer-admin")),
            Map.entry("/api/v1/matches", HIRING),
            Map.entry("/api/v1/panel-contexts", HIRING),
            Map.entry("/api/v1/deliveries", Set.of("employer-admin")),
            Map.entry("/api/v1/presentation-requests", HIRING),
            Map.entry("/api/v1/presentation-requests/{id}/unsealing", Set.of("recruiter", "employer-admin")),
            Map.entry("/api/v1/skills", HIRING),
            Map.entry("/api/v1/taxonomies", Set.of("employer-admin")),
            Map.entry("/api/v1/trust", Set.of("employer-admin")),
            Map.entry("/api/v1/weights", Set.of("employer-admin")),
            Map.entry("/api/v1/ats-accounts", Set.of("employer-admin")),
            Map.entry("/api/v1/ats-jobs", Set.of("employer-admin")),
            Map.entry("/api/v1/inbound-events", Set.of("employer-admin")),
            Map.entry("/api/v1/stage-rules", Set.of("employer-admin")),
            Map.entry("/api/v1/tokens", Set.of("employer-admin")),
            Map.entry("/api/v1/bias-audits", Set.of("privacy-officer", "employer-admin")),
            Map.entry("/api/v1/audit", Set.of("privacy-officer", "employer-admin")));

    static Stream<Arguments> operations() {
        var openApi = Api.anonymous(Gateways.shared())
                .send("GET", "/openapi", BodyPublishers.noBody(), "Accept", "application/json")
                .object();
        return openApi.getJsonObject("paths").entrySet().stream()
                .filter(path -> path.getKey().startsWith("/api/"))
                .flatMap(path -> methods(path.getValue()).map(method -> Arguments.of(method, path.getKey())));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("operations")
    void an_anonymous_call_is_refused(String method, String path) {
        var reply = call(Api.anonymous(Gateways.shared()), method, path);

        assertThat(reply.status()).as(reply.toString()).isIn(401, 403);
        assertThat(reply.contentType()).startsWith("application/problem+json");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("operations")
    void a_token_that_nobody_issued_is_refused(String method, String path) {
        var reply = call(Api.anonymous(Gateways.shared()).with("vg_" + "A".repeat(43)), method, path);

        assertThat(reply.status()).as(reply.toString()).isIn(401, 403);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("operations")
    void every_role_that_is_not_meant_is_refused_and_every_other_is_not(String method, String path) {
        var allowed = allowed(path);

        for (var role : ROLES) {
            var reply = call(Api.as(role, Gateways.shared()), method, path);

            if (allowed.contains(role)) {
                assertThat(reply.status()).as(role + ": " + reply).isNotIn(401, 403);
            } else {
                assertThat(reply.status()).as(role + ": " + reply).isEqualTo(403);
            }
        }
    }

    @Test
    void openapi_lists_what_the_gateway_offers() {
        assertThat(operations().map(each -> each.get()[1]))
                .contains(
                        "/api/v1/jobs",
                        "/api/v1/presentation-requests",
                        "/api/v1/presentation-requests/{id}/assessment",
                        "/api/v1/presentation-requests/{id}/cancel",
                        "/api/v1/presentation-requests/{id}/recheck",
                        "/api/v1/trust/anchors");
    }

    private static Set<String> allowed(String path) {
        return ALLOWED.entrySet().stream()
                .filter(entry -> path.startsWith(entry.getKey()))
                .max(Comparator.comparing(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue)
                .orElseThrow(() -> new AssertionError("say who may call " + path));
    }

    /** With ids that nobody has and no body: whoever is let in gets no further. */
    private static Reply call(Api api, String method, String path) {
        var concrete = path.replaceAll("\\{connector}", "none")
                .replaceAll("\\{[a-z]+}", UUID.randomUUID().toString());
        return api.send(
                method.toUpperCase(Locale.ROOT),
                concrete,
                method.equals("get") || method.equals("delete")
                        ? BodyPublishers.noBody()
                        : BodyPublishers.ofString("null"),
                "Content-Type",
                "application/json");
    }

    private static Stream<String> methods(JsonValue path) {
        return ((JsonObject) path).keySet().stream().filter(METHODS::contains);
    }
}
