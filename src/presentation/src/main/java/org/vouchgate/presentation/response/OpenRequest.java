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
 * @param state        what the answer must repeat
 * @param query        what was asked
 * @param key          the key the answer was to be encrypted to; present exactly if the response mode says it is
 * @param offered      the content encryptions that were offered; empty without a key
 */
public record OpenRequest(
        ResponseMode responseMode,
        State state,
        DcqlQuery query,
        Optional<ResponseKey> key,
        List<ContentEncryption> offered) {

    public OpenRequest {
        offered = List.copyOf(offered);
        if (responseMode.encrypted() != key.isPresent() || key.isPresent() == offered.isEmpty()) {
            throw new IllegalArgumentException(
                    responseMode.wireName() + " goes with " + (key.isPresent() ? "no" : "a") + " key and its offer");
        }
    }
}
