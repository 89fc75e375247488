package org.vouchgate.credential;

import java.util.function.Function;

/**
 * A credential against which nothing speaks and of which something is still open. It is not verified, and gives nothing
 * away but through {@link #inAdvance}.
 */
public final class PendingCredential {

    private final VerifiedCredential ifSettled;

    PendingCredential(VerifiedCredential ifSettled) {
        this.ifSettled = ifSettled;
    }

    /**
     * Works out what the credential would show if the open questions were answered well, while its claims are at hand:
     * they are not kept until then. Whoever calls this keeps the result sealed, shows it to nobody and counts it for
     * nothing, until {@link CredentialRecheck} has concluded that the credential is accepted; else it is thrown away.
     */
    public <R> R inAdvance(Function<VerifiedCredential, R> reading) {
        return reading.apply(ifSettled);
    }
}
