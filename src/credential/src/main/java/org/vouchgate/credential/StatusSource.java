package org.vouchgate.credential;

import java.time.Instant;
import java.util.List;

/** Says whether an issuer has revoked or suspended a credential. */
public interface StatusSource {

    /**
     * Answers {@link Check#STATUS}, over every status reference: one that is revoked or suspended fails it, else one
     * that could not be found out leaves it unknown. A credential without any is not applicable. Never throws for bad
     * input.
     *
     * @param issuer     the issuer that the lists must be signed by
     * @param references every status entry of the credential
     * @param at         the instant to judge for
     */
    Finding statusOf(Issuer issuer, List<StatusReference> references, Instant at);
}
