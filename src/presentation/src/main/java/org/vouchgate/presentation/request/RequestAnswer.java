package org.vouchgate.presentation.request;

import java.util.Locale;
import java.util.function.Function;

/** What a wallet gets that fetches a request object. */
public sealed interface RequestAnswer {

    /** Takes the branch that fits. */
    <R> R fold(Function<Served, R> served, Function<Refused, R> refused);

    /**
     * A request object.
     *
     * @param requestObject a signed JWT, encrypted if the wallet gave a key for that; to be sent as {@code application/oauth-authz-req+jwt}
     */
    record Served(String requestObject) implements RequestAnswer {
        @Override
        public <R> R fold(Function<Served, R> served, Function<Refused, R> refused) {
            return served.apply(this);
        }
    }

    /**
     * Nothing: what the wallet sent cannot be read, or it cannot answer this request.
     *
     * @param code     why, from a closed list
     * @param sentence why, in one English sentence
     */
    record Refused(Code code, String sentence) implements RequestAnswer {

        /** Why no request object is served. */
        public enum Code {
            PARAMETER_REPEATED,
            WALLET_NONCE_TOO_LONG,
            WALLET_METADATA_MALFORMED,
            PREFIX_NOT_SUPPORTED_BY_WALLET,
            SIGNING_ALGORITHM_NOT_SUPPORTED_BY_WALLET,
            RESPONSE_MODE_NOT_SUPPORTED_BY_WALLET,
            ENCRYPTION_NOT_SUPPORTED_BY_WALLET,
            FORMAT_NOT_SUPPORTED_BY_WALLET;

            /** The name used in logs and APIs; stable across releases. */
            public String wireName() {
                return name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
        }

        @Override
        public <R> R fold(Function<Served, R> served, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }
}
