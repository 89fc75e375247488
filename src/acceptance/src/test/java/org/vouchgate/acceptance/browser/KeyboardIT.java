package org.vouchgate.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.line.Asked;
import org.vouchgate.acceptance.line.Candidate;
import org.vouchgate.acceptance.line.Recruiting;
import org.vouchgate.acceptance.server.GatewayServer;

/** Who uses the keyboard alone, and who hears pages rather than sees them, is told every change and is never lost. */
class KeyboardIT {

    private static JsonObject seen = JsonObject.EMPTY_JSON_OBJECT;

    @BeforeAll
    static void everybody_listens() throws IOException {
        assumeTrue(Walk.obstacle().isEmpty(), () -> Walk.obstacle().orElseThrow());
        try (var server = GatewayServer.startWithDemo("keyboard")) {
            var recruiting = Recruiting.on(server);
            var alone = recruiting.ask();
            var listens = recruiting.ask();
            var returns = recruiting.ask(request -> request.add("profile", "haip"));
            var errs = recruiting.ask(request -> request.add("acceptFiles", true));
            var watched = recruiting.ask();
            var outside = outside(Map.of(
                    "/listens/fetch", () -> Candidate.certified().fetch(listens),
                    "/listens/answer", () -> Candidate.certified().answered(listens),
                    "/returns/answer", () -> Candidate.certified().answered(returns),
                    "/watched/answer", () -> Candidate.certified().answered(watched)));
            try {
                seen = Walk.at(
                        server.address(),
                        "keyboard.mjs",
                        Json.createObjectBuilder()
                                .add(
                                        "steps",
                                        "http://127.0.0.1:"
                                                + outside.getAddress().getPort())
                                .add("result", "/requests/" + watched.id())
                                .add("inTheMiddle", "Take the request back")
                                .add(
                                        "links",
                                        Json.createObjectBuilder()
                                                .add("alone", link(alone))
                                                .add("listens", link(listens))
                                                .add("returns", link(returns))
                                                .add("errs", link(errs))));
            } finally {
                outside.stop(0);
            }
        }
        assertThat(seen.getString("stopped", "")).as("where the walk stopped").isEmpty();
    }

    @Test
    void tab_and_enter_lead_from_the_link_to_the_receipt_and_on_to_the_rights() {
        var alone = seen.getJsonObject("alone");

        assertThat(alone.getString("skip")).isEqualTo("Skip to the content");
        assertThat(alone.getInt("stops"))
                .as("presses of Tab from the top to the wallet")
                .isLessThan(20);
        assertThat(alone.getString("receipt")).contains("Kept until", "Whom to turn to");
    }

    @Test
    void what_was_asked_for_stands_beside_what_was_shown_on_the_receipt() {
        assertThat(seen.getJsonObject("alone").getString("receipt")).contains("Asked of it:", "Shown by it:");
    }

    @Test
    void the_press_that_shows_a_code_leads_the_focus_to_it() {
        assertThat(focus("code").getString("id")).isEqualTo("code");
    }

    @Test
    void that_a_wallet_reads_is_said_and_leaves_the_focus_where_it_was() {
        assertThat(said("fetched")).contains("asks you for proof of skills", "Nothing has been shared yet.");
        assertThat(focus("fetched").getString("text")).isEqualTo("Ask for less");
    }

    @Test
    @DisplayName("A verdict is said, and the focus goes to the headline where what it was on is gone")
    void a_verdict_is_said() {
        assertThat(said("verdict"))
                .isEqualTo("Thank you: everything checked out. Every check of what you shared passed.");
        assertThat(focus("verdict").getString("id")).isEqualTo("headline");
        assertThat(seen.getJsonObject("verdict").getString("title")).startsWith("Thank you: everything checked out");
    }

    @Test
    @DisplayName("SE-02: a page that waits says that the wallet answered, and what came of it once the browser is back")
    void waiting_answered_and_verdict_are_each_said() {
        assertThat(said("answered")).startsWith("Your wallet has answered. The answer counts once");
        assertThat(said("returned")).startsWith("Thank you: everything checked out.");
        assertThat(focus("returned").getBoolean("body")).isFalse();
    }

    @Test
    void what_is_wrong_with_a_file_is_said_at_once_and_the_focus_is_on_the_field() {
        var mistake = seen.getJsonObject("mistake");

        assertThat(mistake.getString("said")).contains("This file cannot be used", "Nothing was taken from your file");
        assertThat(focus("mistake").getString("id")).isEqualTo("file-chosen");
        assertThat(mistake.getString("describedBy")).startsWith("file-mistake");
        assertThat(mistake.getString("invalid")).isEqualTo("true");
    }

    @Test
    void the_recruiter_hears_the_verdict_and_is_led_to_the_headline() {
        assertThat(said("recruiter")).isEqualTo("Verified. Every check that was asked for passed.");
        assertThat(focus("recruiter").getString("id")).isEqualTo("headline");
    }

    @Test
    void nothing_moves_for_whoever_wants_no_motion() {
        assertThat(seen.getJsonObject("alone").getInt("still")).isZero();
        assertThat(seen.getJsonObject("verdict").getInt("still")).isZero();
        assertThat(seen.getJsonObject("recruiter").getInt("still")).isZero();
    }

    @Test
    void no_browser_complained() {
        assertThat(seen.getJsonArray("complaints").getValuesAs(JsonString::getString))
                .isEmpty();
    }

    private static String said(String moment) {
        return seen.getJsonObject(moment).getString("said");
    }

    private static JsonObject focus(String moment) {
        return seen.getJsonObject(moment).getJsonObject("focus");
    }

    private static String link(Asked asked) {
        return asked.opened().getString("candidateUrl");
    }

    /** What happens outside the browser, each step when it is called. */
    private static HttpServer outside(Map<String, Supplier<String>> steps) throws IOException {
        var outside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        steps.forEach((path, step) -> outside.createContext(path, exchange -> answer(exchange, step)));
        outside.start();
        return outside;
    }

    private static void answer(HttpExchange exchange, Supplier<String> step) throws IOException {
        try (exchange) {
            var said = step.get().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, said.length == 0 ? -1 : said.length);
            exchange.getResponseBody().write(said);
        }
    }
}
