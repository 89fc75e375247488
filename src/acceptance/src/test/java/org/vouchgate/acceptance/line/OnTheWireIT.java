package org.vouchgate.acceptance.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.api.Api;
import org.vouchgate.acceptance.api.Reply;
import org.vouchgate.acceptance.server.Gateways;

/** What wallets and browsers see of the gateway, byte by byte. */
class OnTheWireIT {

    private final Recruiting recruiting = Recruiting.on(Gateways.shared());
    private final Api wallet = Api.anonymous(Gateways.shared());

    @Test
    @DisplayName(
            "RU-06, RU-10, RU-11, RU-15: a request object is served by GET and by POST, uncached, without a detour")
    void a_request_object_is_served_either_way() {
        var path = RequestAddress.of(recruiting.ask().authorizationRequest());

        var got = wallet.send("GET", path, BodyPublishers.noBody());
        var posted = wallet.postForm(path, "wallet_nonce=abcdefghijklmnop");

        for (var reply : new Reply[] {got, posted}) {
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.header("Content-Type")).startsWith("application/oauth-authz-req+jwt");
            assertThat(reply.header("Cache-Control")).contains("no-store");
        }
    }

    @Test
    @DisplayName(
            "RU-11, RU-12: a wallet endpoint that is not there, or spelt otherwise, is an error and never a detour")
    void wallet_endpoints_never_redirect() {
        var path = RequestAddress.of(recruiting.ask().authorizationRequest());

        assertThat(wallet.send("GET", path + "/", BodyPublishers.noBody()).status())
                .isIn(200, 404);
        assertThat(wallet.send("GET", "/wallet/nobody/cross/request", BodyPublishers.noBody())
                        .status())
                .isBetween(400, 499);
        assertThat(wallet.postForm("/wallet/nobody/cross/response", "state=x").status())
                .isBetween(400, 499);
    }

    @Test
    @DisplayName("D5, RS-03: a taken answer gets 200, JSON, no-store, and nothing in it but where to go")
    void a_taken_answer_gets_nothing_but_the_way() {
        var asked = recruiting.ask();

        var answer = Candidate.certified().answer(asked);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("application/json");
        assertThat(answer.body().strip()).isEqualTo("{}");
    }

    @Test
    @DisplayName("RS-07, SE-08: whoever knows the wallet's address, or the candidate's, cannot read the result")
    void the_result_is_nowhere_for_strangers() {
        var asked = recruiting.ask();
        Candidate.certified().answer(asked);
        var page = URI.create(asked.opened().getString("candidateUrl")).getPath();

        var byWallet = wallet.send("GET", RequestAddress.of(asked.authorizationRequest()), BodyPublishers.noBody());
        var live = wallet.send("GET", page + "/live", BodyPublishers.noBody(), "Accept", "text/html");
        var assessment = wallet.get(asked.path() + "/assessment");

        assertThat(byWallet.status()).isBetween(400, 499);
        assertThat(live.text()).doesNotContain("Java").doesNotContain("Northfield");
        assertThat(assessment.status()).isEqualTo(401);
    }

    @Test
    @DisplayName("AR-18, SE-06: the candidate reads who asks and why before any wallet opens")
    void the_purpose_is_read_first() {
        var asked = recruiting.ask(request -> request.add("purpose", "To see whether you can mend engines."));

        var page = new Browser(Gateways.shared()).begin(asked.opened().getString("candidateUrl"));

        assertThat(page.text()).contains("To see whether you can mend engines.");
    }

    @Test
    @DisplayName("SE-01, SE-07: the browser's cookie is a fresh secret, Secure, HttpOnly, Lax, and for this host alone")
    void the_cookie_is_as_narrow_as_can_be() {
        var page = recruiting.ask().opened().getString("candidateUrl");

        var first = new Browser(Gateways.shared()).submit(page + "/start", "");
        var second = new Browser(Gateways.shared()).submit(page + "/start", "instead=yes");

        assertThat(first.header("Set-Cookie"))
                .startsWith("__Host-vouchgate-candidate=")
                .containsIgnoringCase("Secure")
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("SameSite=Lax")
                .containsIgnoringCase("Path=/");
        assertThat(first.header("Set-Cookie")).isNotEqualTo(second.header("Set-Cookie"));
    }

    @Test
    @DisplayName("D11, SE-03, SE-04: under HAIP the page offers this device only; otherwise also a code for the phone")
    void haip_offers_no_code_for_another_device() {
        var strict = recruiting.ask(request -> request.add("profile", "haip"));
        var usual = recruiting.ask();

        var strictPage = new Browser(Gateways.shared()).begin(strict.opened().getString("candidateUrl"));
        var usualPage = new Browser(Gateways.shared()).begin(usual.opened().getString("candidateUrl"));

        assertThat(strictPage.text()).contains("Open my wallet on this device").doesNotContain("QR code");
        assertThat(usualPage.text()).contains("QR code");
    }

    @Test
    @DisplayName("AR-20: nothing is spoken in the clear")
    void plain_http_gets_no_answer() {
        var address = Gateways.shared().address();

        assertThatThrownBy(() -> {
                    var plain = URI.create("http://" + address.getAuthority() + "/")
                            .toURL()
                            .openConnection();
                    plain.setConnectTimeout(5000);
                    plain.setReadTimeout(5000);
                    plain.getInputStream().readAllBytes();
                })
                .isInstanceOf(IOException.class);
    }
}
