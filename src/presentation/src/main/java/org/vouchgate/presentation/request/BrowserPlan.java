package org.vouchgate.presentation.request;

import java.time.Instant;
import java.util.Optional;
import org.vouchgate.presentation.dcql.DcqlQuery;

/**
 * Everything that one request through a browser says, whichever way it is signed. There is no state: the browser brings the
 * answer back to the page that asked.
 *
 * @param origin     the origin of the page that asks, from this gateway's own settings
 * @param nonce      what holders' proofs must repeat
 * @param query      what is asked
 * @param encryption how the answer is to be encrypted; without it the browser can read the answer
 * @param enclosures what goes along with it
 * @param issuedAt   when this is made
 * @param expiresAt  when it stops being of use; after {@code issuedAt}
 */
public record BrowserPlan(
        Origin origin,
        Nonce nonce,
        DcqlQuery query,
        Optional<EncryptionOffer> encryption,
        Enclosures enclosures,
        Instant issuedAt,
        Instant expiresAt) {

    public BrowserPlan {
        if (!expiresAt.isAfter(issuedAt)) {
            throw new IllegalArgumentException("a request expires after it was made");
        }
        enclosures.requireFit(query);
    }

    ResponseMode responseMode() {
        return encryption.isPresent() ? ResponseMode.DC_API_JWT : ResponseMode.DC_API;
    }
}
