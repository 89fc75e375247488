package org.vouchgate.credential;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a holder's proof must answer.
 *
 * @param nonce           the request's nonce, compared as a string
 * @param audience        the verifier's full client identifier including its prefix, or {@code origin:} and the origin
 * @param askedAt         when the request was opened; no proof can be older
 * @param handover        how the answer travelled; formats whose proofs are made over it refuse an answer without one
 * @param transactionData what the holder was asked to authorise; a proof that does not cover every entry is refused
 */
public record Challenge(
        String nonce,
        String audience,
        Instant askedAt,
        Optional<Handover> handover,
        List<TransactionData> transactionData) {

    public Challenge {
        transactionData = List.copyOf(transactionData);
    }

    /** For answers whose proofs need nonce and audience and nothing else. */
    public Challenge(String nonce, String audience, Instant askedAt) {
        this(nonce, audience, askedAt, Optional.empty(), List.of());
    }
}
