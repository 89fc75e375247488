package org.vouchgate.presentation.response;

import java.util.List;
import java.util.Optional;
import org.vouchgate.presentation.dcql.DcqlQuery;
import org.vouchgate.presentation.request.ContentEncryption;
import org.vouchgate.presentation.request.ResponseMode;
import org.vouchgate.presentation.request.State;

/**
 * What must be known of a request to open an answer to it.
 *
 * @param responseMode how the answer was to come
 * @param state        what the answer must repeat; absent exactly if it comes through a browser
 * @param query        what was asked
 * @param key          the key the answer was to be encrypted to; present exactly if the response mode says it is
 * @param offered      the content encryptions that were offered; empty without a key
 */
public record OpenRequest(
        ResponseMode responseMode,
        Optional<State> state,
        DcqlQuery query,
        Optional<ResponseKey> key,
        List<ContentEncryption> offered) {

    public OpenRequest {
        offered = List.copyOf(offered);
        if (responseMode.posted() != state.isPresent()) {
            throw new IllegalArgumentException(
                    responseMode.wireName() + " goes with " + (state.isPresent() ? "no" : "a") + " state");
        }
        if (responseMode.encrypted() != key.isPresent() || key.isPresent() == offered.isEmpty()) {
            throw new IllegalArgumentException(
                    responseMode.wireName() + " goes with " + (key.isPresent() ? "no" : "a") + " key and its offer");
        }
    }

    /** For an answer that the wallet posts. */
    public OpenRequest(
            ResponseMode responseMode,
            State state,
            DcqlQuery query,
            Optional<ResponseKey> key,
            List<ContentEncryption> offered) {
        this(responseMode, Optional.of(state), query, key, offered);
    }

    /** For an answer that comes through a browser: encrypted if there is a key. */
    public static OpenRequest throughBrowser(
            DcqlQuery query, Optional<ResponseKey> key, List<ContentEncryption> offered) {
        return new OpenRequest(
                key.isPresent() ? ResponseMode.DC_API_JWT : ResponseMode.DC_API, Optional.empty(), query, key, offered);
    }
}
