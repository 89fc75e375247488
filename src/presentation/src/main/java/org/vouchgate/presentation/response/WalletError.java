package org.vouchgate.presentation.response;

import java.util.Arrays;
import java.util.Locale;

/** Errors that a wallet may send instead of credentials (OpenID4VP 1.0, section 8.5). */
public enum WalletError {
    INVALID_REQUEST,
    INVALID_CLIENT,
    /** The holder said no, or the wallet has nothing that fits. */
    ACCESS_DENIED,
    INVALID_SCOPE,
    VP_FORMATS_NOT_SUPPORTED,
    INVALID_REQUEST_URI_METHOD,
    INVALID_TRANSACTION_DATA,
    WALLET_UNAVAILABLE,
    /** Any code that the specification does not list. */
    OTHER;

    /** The code as wallets send it. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    static WalletError of(String code) {
        return Arrays.stream(values())
                .filter(error -> error != OTHER && error.wireName().equals(code))
                .findFirst()
                .orElse(OTHER);
    }
}
