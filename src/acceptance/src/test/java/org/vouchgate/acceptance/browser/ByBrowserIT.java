package org.vouchgate.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.line.Asked;
import org.vouchgate.acceptance.line.BrowserAnswer;
import org.vouchgate.acceptance.line.Recruiting;
import org.vouchgate.acceptance.server.Gateways;

/** The candidate's page in Chromium, with a wallet behind the Digital Credentials API: one button, and a receipt. */
class ByBrowserIT {

    private static JsonObject seen = JsonObject.EMPTY_JSON_OBJECT;
    private static Asked shared;
    private static Asked refused;

    @BeforeAll
    static void somebody_shares_and_somebody_does_not() throws IOException {
        assumeTrue(Walk.obstacle().isEmpty(), () -> Walk.obstacle().orElseThrow());
        var server = Gateways.shared();
        var recruiting = Recruiting.on(server);
        shared = recruiting.ask();
        refused = recruiting.ask();
        var wallet = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        wallet.createContext("/", ByBrowserIT::answer);
        wallet.start();
        try {
            seen = Walk.at(
                    server.address(),
                    "by-browser.mjs",
                    Json.createObjectBuilder()
                            .add(
                                    "wallet",
                                    "http://127.0.0.1:" + wallet.getAddress().getPort())
                            .add(
                                    "links",
                                    Json.createObjectBuilder()
                                            .add("shares", link(shared))
                                            .add("refuses", link(refused))
                                            .add("without", link(recruiting.ask()))));
        } finally {
            wallet.stop(0);
        }
        assertThat(seen.getString("stopped", "")).as("where the walk stopped").isEmpty();
    }

    @Test
    @DisplayName("DC-01: the page offers the way, and hands the browser what the gateway made, untouched")
    void the_page_hands_over_what_the_gateway_made() {
        assertThat(seen.getString("offer")).contains("With a wallet that your browser knows");
        var asked = seen.getJsonArray("asked").getJsonObject(0);
        assertThat(asked.getString("mediation")).isEqualTo("required");
        assertThat(asked.getJsonObject("digital").getJsonArray("requests").getValuesAs(JsonObject.class))
                .extracting(each -> each.getString("protocol"))
                .containsExactly("openid4vp-v1-signed", "openid4vp-v1-unsigned");
    }

    @Test
    @DisplayName("DC-09: whoever shares comes to a receipt on the page they never left")
    void whoever_shares_comes_to_a_receipt() {
        assertThat(seen.getString("receipt")).contains("everything checked out", "Your receipt");
        assertThat(shared.state()).isEqualTo("verified");
    }

    @Test
    void whoever_says_no_to_the_browser_has_shared_nothing_and_can_go_on() {
        assertThat(seen.getString("refused")).contains("Nothing was shared. You can try again");
        assertThat(refused.state()).isEqualTo("open");
    }

    @Test
    void where_the_browser_knows_no_wallet_the_page_is_as_it_was() {
        assertThat(seen.getString("without"))
                .contains("With a wallet on this device")
                .doesNotContain("With a wallet that your browser knows");
    }

    @Test
    @DisplayName("A-110: no page is refused anything by its own policy, breaks, asks another host, or scrolls sideways")
    void no_browser_complained() {
        assertThat(seen.getJsonArray("complaints").getValuesAs(JsonString::getString))
                .isEmpty();
    }

    private static String link(Asked asked) {
        return asked.opened().getString("candidateUrl");
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var asked = read(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var answer = BrowserAnswer.to(asked.getJsonObject("digital").toString(), asked.getString("origin"))
                    .toString()
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
