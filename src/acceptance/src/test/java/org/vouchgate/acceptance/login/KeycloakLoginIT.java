package org.vouchgate.acceptance.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.server.Database;
import org.vouchgate.acceptance.server.GatewayServer;
import org.vouchgate.acceptance.server.Repository;

@DisplayName("R0.3: people log in with OpenID Connect, here at a Keycloak")
class KeycloakLoginIT {

    private static final String SESSION = "__Host-vouchgate-session";
    private static final String ATTEMPT = "__Host-vouchgate-login";
    private static final Keycloak KEYCLOAK = new Keycloak();

    private static GatewayServer gateway;

    private final Browser browser = new Browser();

    /** The gateway comes first: the realm has to know its address, while it asks for the provider's only at a login. */
    @BeforeAll
    static void start() throws IOException {
        var employers = Files.createDirectories(Repository.target()).resolve("employers.json");
        Files.writeString(employers, "{\"employers\": [{\"slug\": \"lindqvist\", \"name\": \"Lindqvist AB\"}]}");
        gateway = GatewayServer.start(
                "keycloak",
                Database.h2(),
                Map.of(
                        "gateway.login.realm",
                        "oidc",
                        "gateway.employers",
                        employers.toString(),
                        "gateway.oidc.issuer",
                        KEYCLOAK.issuer().toString(),
                        "gateway.oidc.client-id",
                        Keycloak.CLIENT_ID,
                        "gateway.oidc.client-secret",
                        Keycloak.CLIENT_SECRET,
                        "gateway.oidc.roles-claim",
                        "realm_access.roles"));
        KEYCLOAK.start(gateway.address());
    }

    @AfterAll
    static void stop() throws IOException {
        KEYCLOAK.close();
        if (gateway != null) {
            gateway.close();
        }
    }

    @Test
    void a_recruiter_logs_in_and_comes_back_to_where_they_wanted_to_go() {
        var back = logIn("rosa", "/api/v1/jobs");

        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(Browser.location(back)).isEqualTo(at("/api/v1/jobs"));
        assertThat(back.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith(SESSION))
                .singleElement()
                .asString()
                .contains("Secure", "HttpOnly")
                .containsIgnoringCase("SameSite=Lax");
        assertThat(browser.hasCookie(ATTEMPT)).as("the attempt is over").isFalse();
        assertThat(browser.get(at("/api/v1/jobs")).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("R0.1: the roles are those of the identity provider, and no more")
    void roles_are_enforced() {
        logIn("rosa", "/");
        assertThat(browser.get(at("/api/v1/tokens")).statusCode()).isEqualTo(403);

        var admin = new Browser();
        logIn(admin, "ada", "/");
        assertThat(admin.get(at("/api/v1/tokens")).statusCode()).isEqualTo(200);
        assertThat(admin.get(at("/api/v1/audit")).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("R0.7: somebody of an employer that the gateway does not know is refused, in words")
    void an_unknown_employer_is_refused() {
        var page = logIn("stranger", "/");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("You do not belong to an employer that uses this gateway");
        assertThat(browser.hasCookie(SESSION)).isFalse();
    }

    @Test
    @DisplayName("R0.7: somebody without a role is refused, in words")
    void nobody_without_a_role_gets_in() {
        var page = logIn("idle", "/");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("You have no role here");
        assertThat(browser.hasCookie(SESSION)).isFalse();
    }

    @Test
    @DisplayName("R0.5: an answer with a changed state is refused, and its attempt is over")
    void a_tampered_state_is_refused() {
        var callback = callbackOf("rosa");
        var tampered = URI.create(callback.toString().replace("state=", "state=x"));

        var page = browser.get(tampered);

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("This is not the answer to your login");
        assertThat(browser.hasCookie(SESSION)).isFalse();
        assertThat(browser.get(callback).body()).contains("This login cannot be finished");
    }

    @Test
    @DisplayName("R0.5: an answer is of use to the browser that asked, once")
    void a_callback_is_for_one_browser_and_for_once() {
        var callback = callbackOf("rosa");

        assertThat(new Browser().get(callback).statusCode()).isEqualTo(400);
        assertThat(browser.get(callback).statusCode()).isEqualTo(303);
        assertThat(browser.get(callback).statusCode()).isEqualTo(400);
    }

    @Test
    void logging_out_ends_the_session_here_and_leads_to_the_providers() {
        logIn("rosa", "/");

        var out = browser.post(
                at("/login/out"), Map.of(), "Origin", gateway.address().toString());

        assertThat(browser.hasCookie(SESSION)).isFalse();
        assertThat(browser.get(at("/api/v1/jobs")).statusCode()).isEqualTo(401);
        var there = browser.get(Browser.location(out));
        assertThat(Browser.location(there).toString())
                .startsWith(KEYCLOAK.issuer() + "/protocol/openid-connect/logout?");
        assertThat(browser.follow(there).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("R0.3: the realm without passwords refuses to start outside the demo profile")
    void the_demo_realm_is_for_the_demo() throws IOException {
        var settings = Map.of(
                "gateway.profile",
                "production",
                "gateway.login.realm",
                "demo",
                "gateway.fetch.allow-loopback",
                "false");

        assertThatIllegalStateException()
                .isThrownBy(() -> GatewayServer.start("demo-realm", Database.h2(), settings))
                .withMessageContaining("did not start");
        assertThat(Files.readString(Repository.target().resolve("servers/demo-realm/console.log")))
                .contains("gateway.login.realm=demo is for gateway.profile=demo only");
    }

    private HttpResponse<String> logIn(String user, String to) {
        return logIn(browser, user, to);
    }

    private static HttpResponse<String> logIn(Browser browser, String user, String to) {
        return browser.get(callbackOf(browser, user, to));
    }

    private URI callbackOf(String user) {
        return callbackOf(browser, user, "/");
    }

    /** Everything up to the provider's redirect to the gateway. */
    private static URI callbackOf(Browser browser, String user, String to) {
        var form = browser.follow(browser.get(at("/login?to=" + to)));
        return Browser.location(browser.logIn(form, user));
    }

    private static URI at(String path) {
        return gateway.address().resolve(path);
    }
}
