package org.vouchgate.demo.wallet;

import jakarta.ws.rs.core.NewCookie;

/** Which wallet this browser holds. It ends with the browser session. */
public final class WalletCookie {

    public static final String NAME = "demo-wallet";

    private WalletCookie() {}

    /** Lax, because a verifier's page links here. */
    public static NewCookie of(String token) {
        return new NewCookie.Builder(NAME)
                .value(token)
                .path("/demo")
                .secure(true)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
