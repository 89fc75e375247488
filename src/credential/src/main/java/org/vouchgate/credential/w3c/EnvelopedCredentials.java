package org.vouchgate.credential.w3c;

import java.time.Instant;

/** Reads credentials in an envelope of one kind: the data after the comma of a {@code data:} URL. */
@FunctionalInterface
public interface EnvelopedCredentials {

    /**
     * Reads a credential and verifies its signature. Never throws for bad input.
     *
     * @param enveloped what stands in the envelope, such as a compact token
     * @param at        the instant to judge for
     * @return the credential, or the finding on {@link org.vouchgate.credential.Check#INTEGRITY} that forbids to read it
     */
    Read<SignedCredential> read(String enveloped, Instant at);
}
