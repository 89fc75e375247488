package org.vouchgate.acceptance.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.server.Gateways;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.issuer.TestIssuer;

/** Candidates without a wallet hand in what their issuer gave them. */
class FileAnswerIT {

    private final Recruiting recruiting = Recruiting.on(Gateways.shared());
    private final Browser browser = new Browser(Gateways.shared());

    @Test
    @DisplayName("D12, D16: a badge in a file is verified, and the report says that nobody had to prove it is theirs")
    void a_badge_handed_in_is_judged_and_its_weaker_binding_is_said() {
        var asked = recruiting.ask(request -> request.add("acceptFiles", true));
        browser.open(asked.opened().getString("candidateUrl"));

        var reply = browser.handIn(
                asked, bytes(College.badge(TestKey.p256(new SecureRandom())).jwt()));

        assertThat(reply.status()).isEqualTo(303);
        assertThat(asked.state()).isEqualTo("verified");
        assertThat(asked.findings()).contains("holder-binding:not-applicable:holder-binding-not-asked");
        var credential = asked.assessment().getJsonArray("credentials").getJsonObject(0);
        assertThat(credential.getString("subjectBinding")).isEqualTo("none");
        assertThat(credential.getString("queryId")).isEqualTo("file");
    }

    @Test
    @DisplayName("A-54: a badge of an unknown issuer answers nothing, and another file may follow")
    void a_file_that_does_not_do_ends_nothing() {
        var asked = recruiting.ask(request -> request.add("acceptFiles", true));
        browser.open(asked.opened().getString("candidateUrl"));
        var chance = new SecureRandom();
        var stranger = TestIssuer.didKey(TestKey.p256(chance), chance);
        var unknown = College.badge(TestKey.p256(chance))
                .alterHeader(header -> header)
                .signedBy(stranger.key());

        var refused = browser.handIn(asked, bytes(unknown.jwt()));
        var nonsense = browser.handIn(asked, bytes("Dear employer, I can weld."));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("could not be verified");
        assertThat(nonsense.status()).isEqualTo(422);
        assertThat(nonsense.text()).contains("This file cannot be used");
        assertThat(asked.state()).isEqualTo("open");
    }

    @Test
    @DisplayName("AR-06: where the request does not say that a file will do, none is looked at")
    void without_leave_no_file_is_looked_at() {
        var asked = recruiting.ask();
        var page = browser.begin(asked.opened().getString("candidateUrl"));

        browser.handIn(
                asked, bytes(College.badge(TestKey.p256(new SecureRandom())).jwt()));

        assertThat(page.text()).doesNotContain("hand in a file");
        assertThat(asked.state()).isEqualTo("open");
    }

    @Test
    @DisplayName("A-97: a file from another browser than the one that started is refused")
    void another_browser_hands_in_nothing() {
        var asked = recruiting.ask(request -> request.add("acceptFiles", true));
        browser.begin(asked.opened().getString("candidateUrl"));

        var reply = new Browser(Gateways.shared())
                .handIn(
                        asked,
                        bytes(College.badge(TestKey.p256(new SecureRandom())).jwt()));

        assertThat(reply.status()).isEqualTo(403);
        assertThat(asked.state()).isEqualTo("open");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
