package org.vouchgate.presentation.request;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.vouchgate.presentation.dcql.DcqlQuery;

/**
 * Everything that one presentation request says; the same plan always makes the same request.
 *
 * @param clientIdentifier who asks
 * @param responseMode     how the answer is to be posted
 * @param responseUri      where the answer is to go: {@code https}, no fragment
 * @param nonce            what holders' proofs must repeat
 * @param state            what the answer must repeat; always sent
 * @param query            what is asked
 * @param encryption       how the answer is to be encrypted; present exactly if the response mode says it is
 * @param enclosures       what goes along with it
 * @param issuedAt         when this request object is made
 * @param expiresAt        when it stops being of use; after {@code issuedAt}
 */
public record RequestPlan(
        ClientIdentifier clientIdentifier,
        ResponseMode responseMode,
        URI responseUri,
        Nonce nonce,
        State state,
        DcqlQuery query,
        Optional<EncryptionOffer> encryption,
        Enclosures enclosures,
        Instant issuedAt,
        Instant expiresAt) {

    public RequestPlan {
        requireWebAddress(responseUri);
        if (!clientIdentifier.mayReceiveAt(responseUri)) {
            throw new IllegalArgumentException(clientIdentifier + " cannot receive answers at " + responseUri);
        }
        if (!responseMode.posted()) {
            throw new IllegalArgumentException(responseMode.wireName() + " is for requests through a browser");
        }
        if (responseMode.encrypted() != encryption.isPresent()) {
            throw new IllegalArgumentException(responseMode.wireName()
                    + (responseMode.encrypted() ? " needs a key to encrypt to" : " does not encrypt"));
        }
        if (!expiresAt.isAfter(issuedAt)) {
            throw new IllegalArgumentException("a request expires after it was made");
        }
        enclosures.requireFit(query);
    }

    /** With nothing enclosed. */
    public RequestPlan(
            ClientIdentifier clientIdentifier,
            ResponseMode responseMode,
            URI responseUri,
            Nonce nonce,
            State state,
            DcqlQuery query,
            Optional<EncryptionOffer> encryption,
            Instant issuedAt,
            Instant expiresAt) {
        this(
                clientIdentifier,
                responseMode,
                responseUri,
                nonce,
                state,
                query,
                encryption,
                Enclosures.none(),
                issuedAt,
                expiresAt);
    }

    static void requireWebAddress(URI uri) {
        if (!"https".equals(uri.getScheme()) || uri.getHost() == null || uri.getFragment() != null) {
            throw new IllegalArgumentException("an https address without a fragment is needed, was " + uri);
        }
    }
}
