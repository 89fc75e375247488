package org.vouchgate.credential;

import java.util.List;

/**
 * Something a holder authorises together with a presentation (OpenID4VP 1.0, sections 5.1 and 8.4).
 *
 * @param encoded        the base64url text exactly as it was sent: what hashes are computed over (Appendix B.3.3.1)
 * @param credentialIds  the credential queries, any one of which may carry the authorisation
 * @param hashAlgorithms names from the IANA hash registry that the request allows; empty means {@code sha-256}
 */
public record TransactionData(String encoded, List<String> credentialIds, List<String> hashAlgorithms) {

    public TransactionData {
        credentialIds = List.copyOf(credentialIds);
        hashAlgorithms = List.copyOf(hashAlgorithms);
        if (encoded.isEmpty() || credentialIds.isEmpty()) {
            throw new IllegalArgumentException("transaction data is some text for at least one credential query");
        }
    }

    /** Whether the answer to this query may carry the authorisation. */
    public boolean concerns(String queryId) {
        return credentialIds.contains(queryId);
    }

    /** Whether the answer to this query has to carry it, because no other may. */
    public boolean isForNoneBut(String queryId) {
        return credentialIds.stream().allMatch(queryId::equals);
    }
}
