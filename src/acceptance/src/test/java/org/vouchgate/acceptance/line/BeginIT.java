package org.vouchgate.acceptance.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.acceptance.api.Api;
import org.vouchgate.acceptance.server.GatewayServer;
import org.vouchgate.acceptance.server.Gateways;

/** Who looks at a candidate's page changes nothing; the first press binds the request to a browser, and a press alone moves it. */
class BeginIT {

    private final GatewayServer server = Gateways.shared();
    private final Recruiting recruiting = Recruiting.on(server);
    private final Browser telephone = new Browser(server);
    private final Browser laptop = new Browser(server);
    private Asked asked;
    private String page;

    @BeforeEach
    void ask() {
        asked = recruiting.ask();
        page = asked.opened().getString("candidateUrl");
    }

    @Test
    @DisplayName(
            "SE-06: scanners and previews that look at the link are told who asks, and take nothing from the candidate")
    void a_look_changes_nothing() {
        var scanner = new Browser(server).open(page);
        var live = new Browser(server).open(page + "/live?seen=");

        assertThat(scanner.status()).isEqualTo(200);
        assertThat(scanner.text()).contains("Who asks", "Software developer", "What is asked");
        assertThat(scanner.text()).doesNotContain("openid4vp://", "request_uri", "<svg class=\"qr\"");
        assertThat(scanner.header("Set-Cookie")).isEmpty();
        assertThat(live.text()).doesNotContain("request_uri");
        telephone.begin(page);
        new Browser(server).open(page);
        assertThat(telephone.open(page).text()).contains("request_uri").doesNotContain("begun in another browser");
    }

    @Test
    @DisplayName(
            "SE-07: the press that opens the wallet binds the browser, by a cookie that no script and no other site sees")
    void one_press_binds_and_opens_the_wallet() {
        var pressed = telephone.submit(page + "/start", "way=link");

        assertThat(pressed.status()).isEqualTo(303);
        assertThat(pressed.header("Location")).startsWith("openid4vp://").contains("request_uri=");
        assertThat(pressed.header("Set-Cookie"))
                .startsWith("__Host-vouchgate-candidate=")
                .containsIgnoringCase("Secure")
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("SameSite=Lax")
                .containsIgnoringCase("Path=/");
        assertThat(new Browser(server).open(page).header("Content-Security-Policy"))
                .contains("openid4vp: haip-vp: dccrequest:");
        assertThat(telephone.open(page).text()).contains("The result is shown in this browser only.");
    }

    @ParameterizedTest
    @CsvSource({"code, #code", "exchange, ''", "'', #answer", "https://phishing.example, #answer"})
    void a_way_that_is_not_offered_leads_to_the_page(String way, String part) {
        var pressed = telephone.submit(page + "/start", "way=" + way);

        assertThat(pressed.status()).isEqualTo(303);
        assertThat(pressed.header("Location")).isEqualTo(page + part);
    }

    @Test
    @DisplayName(
            "A-97: a second browser is told where it was begun, gets no way to answer, and moves it only on purpose")
    void a_second_browser_is_told_what_happened_and_what_to_do() {
        telephone.begin(page);

        var told = laptop.open(page).text();
        var refused = laptop.submit(page + "/start", "way=link");
        var moved = laptop.submit(page + "/start", "instead=yes");

        assertThat(told)
                .contains("This request was begun in another browser", "Continue here instead", "Who asks")
                .doesNotContain("request_uri", "/decline", "/less", "/opt-out");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).contains("Open the link you were sent once more");
        assertThat(moved.status()).isEqualTo(303);
        assertThat(laptop.open(page).text()).contains("request_uri");
        assertThat(telephone.open(page + "/live?seen=open-here").text())
                .contains("This request was begun in another browser", "Continue here instead");
    }

    @Test
    @DisplayName("A-97, SE-05: once a wallet has answered for one browser, no press in another takes the answer over")
    void nothing_moves_after_the_answer() {
        asked = recruiting.ask(request -> request.add("profile", "haip"));
        page = asked.opened().getString("candidateUrl");
        telephone.begin(page);
        Candidate.certified().answer(asked);

        var stolen = laptop.submit(page + "/start", "instead=yes");

        assertThat(asked.state()).isEqualTo("answered");
        assertThat(stolen.status()).isEqualTo(409);
        assertThat(laptop.open(page).text()).doesNotContain("Your receipt", "Java");
        assertThat(telephone.open(page).text()).contains("Your wallet has answered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://phishing.example", "null", ""})
    @DisplayName("A-97: a press on another site's page binds nobody's browser")
    void another_sites_press_binds_nothing(String origin) {
        var pressed = Api.anonymous(server)
                .send(
                        "POST",
                        page.substring(page.indexOf("/c/")) + "/start",
                        BodyPublishers.ofString("way=link"),
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Accept",
                        "text/html",
                        "Origin",
                        origin);

        assertThat(pressed.status()).isEqualTo(403);
        assertThat(pressed.header("Set-Cookie")).isEmpty();
        assertThat(laptop.open(page).text()).doesNotContain("begun in another browser");
    }

    @Test
    void who_says_no_at_once_needs_no_press_before_and_reads_that_it_is_so() {
        var declined = telephone.submit(page + "/decline", "");

        assertThat(declined.status()).isEqualTo(303);
        assertThat(asked.state()).isEqualTo("declined");
        assertThat(telephone.open(page).text()).contains("Nothing was shared", "Your receipt");
        assertThat(laptop.submit(page + "/start", "way=link").status()).isEqualTo(403);
    }
}
