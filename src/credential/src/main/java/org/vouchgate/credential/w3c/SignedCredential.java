package org.vouchgate.credential.w3c;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.StatusReference;

/** A W3C credential whose issuer's signature has verified. Nobody vouches for that issuer yet. */
public final class SignedCredential {

    private final VcJwt token;
    private final Issuer issuer;

    SignedCredential(VcJwt token, Issuer issuer) {
        this.token = token;
        this.issuer = issuer;
    }

    /** Who signed, as far as the key proves it. */
    public Issuer issuer() {
        return issuer;
    }

    /** The credential, with {@code issuer}, {@code credentialSubject} and so on, in whichever dress it came. */
    public JsonObject json() {
        return token.credential().json();
    }

    /** Its types as written, and the IRIs that pinned contexts give them. */
    public List<String> types() {
        return CredentialTypes.expanded(
                token.credential().types(), token.credential().contexts());
    }

    public Optional<String> subjectId() {
        return token.credential().subjectId();
    }

    /** The latest start that credential and token state. */
    public Optional<Instant> validFrom() {
        return token.validity().from();
    }

    /** The earliest end that credential and token state. */
    public Optional<Instant> validUntil() {
        return token.validity().until();
    }

    /** Answers {@link org.vouchgate.credential.Check#VALIDITY_PERIOD}. */
    public Finding validityAt(Instant at) {
        return token.validity().at(at);
    }

    /** Every status entry, none dropped. */
    public List<StatusReference> statusReferences() {
        return StatusEntries.of(json(), claims());
    }

    /** The token's claims; in data model 2.0 they stand among the credential's members. */
    JsonObject claims() {
        return token.jws().payload();
    }

    /** Keeps claims out of logs. */
    @Override
    public String toString() {
        return "SignedCredential" + token.credential().types();
    }
}
