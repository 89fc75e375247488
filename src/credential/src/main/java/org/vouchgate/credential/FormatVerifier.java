package org.vouchgate.credential;

import java.time.Instant;

/** Reads credentials of one format. SPI: one implementation per {@link CredentialFormat}. */
public interface FormatVerifier {

    CredentialFormat format();

    /**
     * Decodes a presented credential and answers the checks that its format can answer by itself.
     *
     * <p>Answers {@link Check#INTEGRITY}, {@link Check#HOLDER_BINDING} and {@link Check#VALIDITY_PERIOD}; the other
     * checks are asked elsewhere. Content is given only if integrity passed: nobody gets to see claims that nobody
     * signed. A credential that cannot be decoded is a failed integrity finding, not an exception: its bytes are the
     * wallet's, and a hostile wallet is an expected caller.
     *
     * @param presented what the wallet sent, at most 1 MiB of text
     * @param challenge the nonce and audience that this request was opened with
     * @param at        the instant to judge for; skew of up to 60 s is tolerated
     */
    Reading read(PresentedCredential presented, Challenge challenge, Instant at);
}
