package org.vouchgate.credential.w3c;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.key.IssuerKeys;

/** Reads credentials in envelopes, and verifies each by the rules of the token that the envelope holds. */
public final class EnvelopeReader {

    private final VcJwtReader jwts;
    private final VcSdJwtReader sdJwts;

    public EnvelopeReader(IssuerKeys issuerKeys) {
        this.jwts = new VcJwtReader(issuerKeys);
        this.sdJwts = new VcSdJwtReader(issuerKeys);
    }

    /**
     * Opens an envelope and verifies the signature of what is in it. Never throws for bad input.
     *
     * @param envelope an {@code EnvelopedVerifiableCredential}
     * @param at       the instant to judge for
     */
    public Read<SignedCredential> read(JsonObject envelope, Instant at) {
        return Envelope.open(envelope).then(opened -> read(opened, at));
    }

    Read<SignedCredential> read(Envelope envelope, Instant at) {
        return switch (envelope.kind()) {
            case VC_JWT -> jwts.read(envelope.token(), at);
            case VC_SD_JWT -> sdJwts.read(envelope.token(), at);
            case VP_JWT ->
                new Read.Refused<>(Finding.failed(
                        Reason.WRONG_TOKEN_TYPE, "A presentation was sent where a credential is expected"));
        };
    }
}
