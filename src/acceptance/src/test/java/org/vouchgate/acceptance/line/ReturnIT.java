package org.vouchgate.acceptance.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.api.Api;
import org.vouchgate.acceptance.server.GatewayServer;
import org.vouchgate.acceptance.server.Gateways;
import org.vouchgate.acceptance.server.LoopbackSite;

/** R2.3: where the browser must come back (HAIP), nothing counts before it has, and no other browser gets anywhere. */
class ReturnIT {

    private final GatewayServer server = Gateways.shared();
    private final Recruiting recruiting = Recruiting.on(server);
    private final Browser browser = new Browser(server);
    private Asked asked;

    @BeforeEach
    void openTheCandidatesPage() {
        asked = recruiting.ask(request -> request.add("profile", "haip"));
        browser.begin(asked.opened().getString("candidateUrl"));
    }

    @Test
    @DisplayName("SE-02, RS-04, RS-05: the answer counts when the browser that started comes back with the code")
    void the_answer_counts_when_the_browser_that_started_comes_back() {
        var returnAddress = answered();

        assertThat(asked.state()).isEqualTo("answered");
        assertThat(recruiting.recruiter().get(asked.path() + "/assessment").status())
                .isEqualTo(404);
        var back = browser.open(returnAddress);

        assertThat(back.status()).isEqualTo(303);
        assertThat(back.header("Location")).isEqualTo(asked.opened().getString("candidateUrl"));
        assertThat(asked.state()).isEqualTo("verified");
    }

    @Test
    void nothing_is_filed_before_the_browser_has_come_back() {
        try (var site = LoopbackSite.start()) {
            var webhooks = Webhooks.connect(recruiting, site);
            var returnAddress = answered();

            assertThat(asked.deliveries()).isEmpty();
            browser.open(returnAddress);

            webhooks.await(asked, 20);
            Webhooks.disconnect(recruiting);
        }
    }

    @Test
    @DisplayName("SE-05: another browser with the code sees nothing of the answer and lets nothing count")
    void another_browser_gets_nowhere() {
        var returnAddress = answered();

        var other = new Browser(server).open(returnAddress);

        assertThat(other.header("Location")).isEmpty();
        assertThat(other.text()).doesNotContain("Java", "verified", Recruiting.CANDIDATE, asked.id());
        assertThat(asked.state()).isEqualTo("answered");
    }

    @Test
    void a_guessed_code_lets_nothing_count_even_from_the_right_browser() {
        var returnAddress = answered();

        browser.open(returnAddress.replaceAll("response_code=.*", "response_code=guessed"));

        assertThat(asked.state()).isEqualTo("answered");
    }

    @Test
    @DisplayName("A-98: after five guesses the right code lets nothing count either, and a code works once")
    void a_code_cannot_be_found_by_trying() {
        var returnAddress = answered();

        for (int guess = 0; guess < 5; guess++) {
            browser.open(returnAddress.replaceAll("response_code=.*", "response_code=guess-" + guess));
        }
        browser.open(returnAddress);

        assertThat(asked.state()).isEqualTo("answered");
    }

    @Test
    @DisplayName("A-98: the code is 256 random bits, works once, and no page it leads to passes it on")
    void a_code_works_once_and_is_not_passed_on() {
        var returnAddress = answered();
        assertThat(returnAddress.substring(returnAddress.indexOf("response_code=") + 14))
                .matches("[A-Za-z0-9_-]{43}");

        var first = browser.open(returnAddress);
        var closedAt = asked.see().object().getString("closedAt");
        browser.open(returnAddress);

        assertThat(first.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(first.header("Location")).doesNotContain("response_code");
        assertThat(asked.see().object().getString("closedAt")).isEqualTo(closedAt);
    }

    @Test
    @DisplayName("A-109: whatever else the return address is told, it leads to the candidate's page and nowhere else")
    void the_return_address_leads_nowhere_else() {
        var returnAddress = answered();

        var back = browser.open(returnAddress
                + "&redirect_uri=https%3A%2F%2Fphishing.example&to=%2F%2Fphishing.example&response_code=x");

        assertThat(back.header("Location")).isEqualTo(asked.opened().getString("candidateUrl"));
        assertThat(back.text()).doesNotContain("phishing");
    }

    @Test
    @DisplayName("A-99: without the code nothing is released, not even to the browser that started")
    void without_the_code_nothing_is_released() {
        var returnAddress = answered();

        var page = browser.open(returnAddress.replaceAll("\\?.*", ""));
        var candidate = browser.open(asked.opened().getString("candidateUrl"));

        assertThat(page.status()).isEqualTo(303);
        assertThat(candidate.text()).contains("Your wallet has answered").doesNotContain("Your receipt", "Java");
        assertThat(asked.state()).isEqualTo("answered");
    }

    @Test
    @DisplayName(
            "A-102: whoever else fetches the request learns nobody's name, and their answer frees nothing for them")
    void whoever_else_fetches_the_request_gets_nothing_for_it() {
        var fetched = Api.anonymous(server)
                .get(RequestAddress.of(asked.authorizationRequest()))
                .text();
        var claims = new String(Base64.getUrlDecoder().decode(fetched.split("\\.")[1]), StandardCharsets.UTF_8);

        var other = new Browser(server).open(answered());

        assertThat(claims).doesNotContain(Recruiting.CANDIDATE, "Software developer");
        assertThat(other.text()).doesNotContain("Java", "Your receipt");
        assertThat(asked.state()).isEqualTo("answered");
    }

    @Test
    void an_answer_whose_browser_never_comes_back_ends_unseen() {
        asked = recruiting.ask(request -> request.add("profile", "haip").add("lifetime", "PT3S"));
        browser.begin(asked.opened().getString("candidateUrl"));
        answered();

        asked.awaitState("expired");

        assertThat(asked.reason()).isEqualTo("browser-did-not-return");
        assertThat(recruiting.recruiter().get(asked.path() + "/assessment").status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("HAIP: the request is signed by x509_hash and answered encrypted")
    void the_request_is_what_haip_wants() {
        var ask = Candidate.certified().read(asked);

        assertThat(asked.authorizationRequest()).startsWith("haip-vp:");
        assertThat(ask.clientId()).startsWith("x509_hash:");
        assertThat(ask.wantsEncryption()).isTrue();
    }

    /** Has the wallet answer; where it is told to send the browser. */
    private String answered() {
        return Candidate.certified().answered(asked);
    }
}
