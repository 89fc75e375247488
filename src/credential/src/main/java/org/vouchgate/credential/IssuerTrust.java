package org.vouchgate.credential;

import java.time.Instant;

/** Says whether somebody the employer relies on vouches for an issuer. SPI: one implementation per kind of trust list. */
public interface IssuerTrust {

    /**
     * Answers {@link Check#ISSUER_TRUST}. An unknown issuer is a failed finding; a list that could not be read is an
     * unknown one. Never throws for bad input.
     *
     * @param credential content whose integrity has been established
     * @param at         the instant to judge for
     */
    Finding trusts(Credential credential, Instant at);
}
