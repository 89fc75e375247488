package org.vouchgate.acceptance.line;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.acceptance.api.Reply;
import org.vouchgate.acceptance.server.GatewayServer;
import org.vouchgate.acceptance.server.Gateways;
import org.vouchgate.testkit.Jws;
import org.vouchgate.testkit.wallet.ProofTweaks;

/** The Digital Credentials API as the gateway sees it: a page that fetches a request and passes an answer on. */
class BrowserWalletIT {

    private final GatewayServer server = Gateways.shared();
    private final Recruiting recruiting = Recruiting.on(server);
    private final Browser browser = new Browser(server);
    private Asked asked;

    @BeforeEach
    void openTheCandidatesPage() {
        ask(UnaryOperator.identity());
    }

    @Test
    @DisplayName("DC-01, DC-04, DC-06: the page is given signed and unsigned requests for this gateway's own origin")
    void the_page_is_given_requests_for_the_gateways_own_origin() {
        var requests = request().object().getJsonArray("requests").getValuesAs(JsonObject.class);

        assertThat(requests)
                .extracting(each -> each.getString("protocol"))
                .containsExactly("openid4vp-v1-signed", "openid4vp-v1-unsigned");
        var signed = BrowserAnswer.parameters(requests.get(0));
        assertThat(signed.getJsonArray("expected_origins")).containsExactly(Json.createValue(origin()));
        assertThat(signed.getString("client_id")).startsWith("x509_hash:");
        var unsigned = BrowserAnswer.parameters(requests.get(1));
        assertThat(unsigned).doesNotContainKeys("client_id", "expected_origins", "state", "response_uri");
        assertThat(unsigned.getString("response_mode")).isEqualTo("dc_api.jwt");
    }

    @Test
    @DisplayName("DC-07, DC-09: an answer for this origin, passed on by the browser that started, ends the request")
    void an_answer_for_this_origin_ends_the_request() {
        var reply = pass(BrowserAnswer.to(request().text(), origin()));

        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(asked.state()).isEqualTo("verified");
        assertThat(browser.open(candidateUrl()).text()).contains("Your receipt");
    }

    @Test
    @DisplayName("SE-02, DC-10: under HAIP too, as nobody has to come back")
    void under_haip_too() {
        ask(request -> request.add("profile", "haip"));

        pass(BrowserAnswer.to(request().text(), origin()));

        assertThat(asked.state()).isEqualTo("verified");
    }

    @Test
    @DisplayName("DC-06: unencrypted where the request is")
    void unencrypted_where_the_request_is() {
        ask(request -> request.add("responseMode", "direct_post"));

        pass(BrowserAnswer.to(request().text(), origin()));

        assertThat(asked.state()).isEqualTo("verified");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "origin:https://phishing.example",
                "origin:{origin}/",
                "{origin}",
                "web-origin:{origin}",
                "x509_hash:uvo3HtuIxuhC92rShpgqcT3YXwrqRxWEviRiA0OZszk"
            })
    @DisplayName("A-101, DC-07, DC-11: a proof made for any other audience is not accepted")
    void a_proof_for_another_audience_is_not_accepted(String audience) {
        pass(BrowserAnswer.to(request().text(), audience.replace("{origin}", origin()), ProofTweaks.NONE));

        assertThat(asked.state()).isEqualTo("not_verified");
        assertThat(asked.failures()).containsExactly("holder-proof-audience-mismatch");
    }

    @Test
    @DisplayName("A-101: an answer that was made for the browser cannot be posted, nor a posted one passed on")
    void the_two_ways_do_not_mix() {
        var candidate = Candidate.certified();
        var posted = candidate.read(asked);
        var clientId = posted.clientId();

        pass(BrowserAnswer.to(request().text(), clientId, ProofTweaks.NONE));

        assertThat(asked.state()).isEqualTo("not_verified");
        assertThat(asked.failures()).containsExactly("holder-proof-audience-mismatch");
    }

    @Test
    @DisplayName("A-110: what another site's page passes on is not read, and the request stays open")
    void another_sites_page_passes_nothing_on() {
        var answer = BrowserAnswer.to(request().text(), origin());

        for (var origin : new String[] {"https://phishing.example", "null", "", origin() + "/"}) {
            assertThat(browser.post(candidateUrl() + "/browser/answer", answer.toString(), origin)
                            .status())
                    .isEqualTo(403);
        }
        assertThat(asked.state()).isEqualTo("open");
        assertThat(browser.open(candidateUrl()).header("Content-Security-Policy"))
                .contains("frame-ancestors 'none'");
    }

    @Test
    @DisplayName("A-97: another browser with the candidate's link gets no request and passes no answer on")
    void another_browser_gets_nowhere() {
        var answer = BrowserAnswer.to(request().text(), origin());
        var other = new Browser(server);

        assertThat(other.post(candidateUrl() + "/browser/request", "", origin()).status())
                .isEqualTo(403);
        assertThat(other.post(candidateUrl() + "/browser/answer", answer.toString(), origin())
                        .status())
                .isEqualTo(403);
        assertThat(asked.state()).isEqualTo("open");
    }

    @Test
    @DisplayName("A-94: the same answer passed on again is refused, and changes nothing")
    void a_replay_is_refused() {
        var answer = BrowserAnswer.to(request().text(), origin());
        pass(answer);
        var closedAt = asked.see().object().getString("closedAt");

        var again = pass(answer);

        assertThat(again.status()).isEqualTo(409);
        assertThat(asked.see().object().getString("closedAt")).isEqualTo(closedAt);
    }

    @Test
    @DisplayName("A-95: an answer to one request does not end another")
    void an_answer_to_one_request_does_not_end_another() {
        var answer = BrowserAnswer.to(request().text(), origin());
        ask(UnaryOperator.identity());

        var reply = pass(answer);

        // Encrypted to another request's key.
        assertThat(reply.status()).isEqualTo(400);
        assertThat(asked.state()).isEqualTo("open");
    }

    @Test
    @DisplayName("DC-08: an error that comes as data is a refusal by the candidate")
    void an_error_is_a_refusal() {
        pass(BrowserAnswer.of(
                "openid4vp-v1-unsigned",
                Json.createObjectBuilder().add("error", "access_denied").build()));

        assertThat(asked.state()).isEqualTo("declined");
    }

    @Test
    @DisplayName("A-25: a broken proof is refused for its own reason on this way too")
    void a_broken_proof_is_refused_for_its_own_reason() {
        pass(BrowserAnswer.to(request().text(), "origin:" + origin(), ProofTweaks.proof(Jws::corrupt)));

        assertThat(asked.failures()).containsExactly("holder-proof-signature-invalid");
    }

    private void ask(UnaryOperator<JsonObjectBuilder> differently) {
        asked = recruiting.ask(differently);
        browser.begin(candidateUrl());
    }

    private Reply request() {
        return browser.post(candidateUrl() + "/browser/request", "", origin());
    }

    private Reply pass(JsonObject answer) {
        return browser.post(candidateUrl() + "/browser/answer", answer.toString(), origin());
    }

    private String candidateUrl() {
        return asked.opened().getString("candidateUrl");
    }

    private String origin() {
        return URI.create(server.address().toString()).resolve("/").toString().replaceAll("/$", "");
    }
}
