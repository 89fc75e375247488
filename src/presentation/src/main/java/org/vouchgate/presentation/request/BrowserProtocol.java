package org.vouchgate.presentation.request;

import java.util.Arrays;
import java.util.Optional;

/** How a request is handed to a browser's Digital Credentials API (OpenID4VP 1.0, Appendix A.1). */
public enum BrowserProtocol {
    /** As it is: the browser vouches for the page's origin, and nobody for anything else. */
    UNSIGNED("openid4vp-v1-unsigned"),
    /** Signed under one client identifier. */
    SIGNED("openid4vp-v1-signed"),
    /** Signed under several, for wallets of different trust frameworks. */
    MULTISIGNED("openid4vp-v1-multisigned");

    private final String wireName;

    BrowserProtocol(String wireName) {
        this.wireName = wireName;
    }

    public String wireName() {
        return wireName;
    }

    public boolean signed() {
        return this != UNSIGNED;
    }

    public static Optional<BrowserProtocol> of(String wireName) {
        return Arrays.stream(values())
                .filter(protocol -> protocol.wireName.equals(wireName))
                .findFirst();
    }
}
