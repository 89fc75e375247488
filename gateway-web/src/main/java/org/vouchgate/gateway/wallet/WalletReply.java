package org.vouchgate.gateway.wallet;

import java.util.Optional;

/** What a wallet is told about its answer: an HTTP status and at most two members of JSON (OpenID4VP 1.0, section 8.2). */
sealed interface WalletReply {

    /**
     * Taken.
     *
     * @param redirectUri where to send the candidate's browser, if it is expected back
     */
    record Taken(Optional<String> redirectUri) implements WalletReply {}

    /**
     * Not taken.
     *
     * @param status      400, or 503 if the same answer may be sent again
     * @param error       an OAuth error code
     * @param description a sentence that helps nobody who probes
     */
    record Refused(int status, String error, String description) implements WalletReply {

        static Refused of(String description) {
            return new Refused(400, "invalid_request", description);
        }
    }
}
