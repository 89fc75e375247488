package org.vouchgate.gateway.login.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.gateway.platform.Vaults;

@DisplayName("R0.5: what a browser keeps of a login")
class AttemptCookieTest {

    private static final LoginAttempt ATTEMPT =
            new LoginAttempt("state", "nonce", "verifier", Instant.parse("2026-11-22T12:00:00Z"), "/jobs?q=a b");

    @Test
    void an_attempt_survives_being_written() {
        assertThat(LoginAttempt.read(ATTEMPT.write())).contains(ATTEMPT);
    }

    @Test
    void what_was_written_otherwise_is_no_attempt() {
        assertThat(LoginAttempt.read("")).isEmpty();
        assertThat(LoginAttempt.read("a\nb\nc\nsoon\n/")).isEmpty();
        assertThat(LoginAttempt.read(ATTEMPT.write() + "\nmore")).isEmpty();
    }

    @Test
    void the_seal_hides_the_attempt_and_holds_for_this_cookie_only() {
        var vault = Vaults.keyedWith(1);
        var cookie = new AttemptCookie();
        cookie.vault = vault;
        var sealed = vault.seal(ATTEMPT.write(), "cookie:" + AttemptCookie.NAME);

        assertThat(cookie.open(sealed)).contains(ATTEMPT);
        assertThat(sealed).doesNotContain("verifier");
        assertThat(cookie.open(vault.seal(ATTEMPT.write(), "elsewhere"))).isEmpty();
        assertThat(cookie.open("made-up")).isEmpty();
        assertThat(cookie.open("")).isEmpty();
    }
}
