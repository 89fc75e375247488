package org.vouchgate.credential.w3c;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.key.ProofKeys;

/** Reads one W3C credential that its issuer secured with Data Integrity proofs, without asking who presents it. */
public final class DataIntegrityReader {

    private final ProofKeys issuerKeys;
    private final LegacyProofs legacy;

    public DataIntegrityReader(ProofKeys issuerKeys, LegacyProofs legacy) {
        this.issuerKeys = issuerKeys;
        this.legacy = legacy;
    }

    /**
     * Reads a credential and verifies its proofs. Never throws for bad input.
     *
     * @param credential the whole credential with its proofs, as read by
     *                   {@link org.vouchgate.credential.jose.StrictJson}
     * @param at         the instant to judge for
     * @return the credential, or the finding on {@link org.vouchgate.credential.Check#INTEGRITY} that forbids to read it
     */
    public Read<SignedCredential> read(JsonObject credential, Instant at) {
        return new Read.Refused<>(Finding.failed(
                Reason.PROOF_UNSUPPORTED,
                "The credential is secured by Data Integrity proofs, which this gateway does not verify yet"));
    }
}
