package org.vouchgate.credential.key;

import java.time.Instant;

/** Finds the one key that an issuer's Data Integrity proof must verify under. */
@FunctionalInterface
public interface ProofKeys {

    /**
     * Looks up the key that a proof names. Never throws for bad input, and believes nothing but what binds a key to an
     * issuer: a key that stands in the verification method's own text (the fragment of an https address) proves nothing.
     *
     * <p>The caller still has to check that the cryptosuite fits the type and curve of the key.
     *
     * @param claimedIssuer      what the credential says its issuer is
     * @param verificationMethod the proof's {@code verificationMethod}: an absolute identifier with a fragment
     * @param at                 the instant to judge for
     */
    IssuerKeyLookup find(String claimedIssuer, String verificationMethod, Instant at);
}
