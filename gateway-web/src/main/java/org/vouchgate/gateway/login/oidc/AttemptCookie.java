package org.vouchgate.gateway.login.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import org.vouchgate.gateway.platform.Vault;

/** Keeps a {@link LoginAttempt} in the browser that began it, where neither it nor anybody else can read or change it. */
@ApplicationScoped
class AttemptCookie {

    static final String NAME = "__Host-vouchgate-login";

    private static final String PLACE = "cookie:" + NAME;

    @Inject
    Vault vault;

    NewCookie keep(LoginAttempt attempt) {
        return cookie(vault.seal(attempt.write(), PLACE), (int) LoginAttempt.LIFETIME.toSeconds());
    }

    /** What a browser brought back, if we sealed it for this purpose. */
    Optional<LoginAttempt> open(String value) {
        return vault.openReturned(value, PLACE).flatMap(LoginAttempt::read);
    }

    /** Has the browser forget: an attempt is for one answer. */
    NewCookie forget() {
        return cookie("", 0);
    }

    /** Lax, as the browser comes back from another site; {@code Strict} would leave the cookie behind. */
    private static NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .secure(true)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
