package org.vouchgate.credential.w3c;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Check;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.Reading;
import org.vouchgate.credential.StatusReference;

/** A W3C credential whose issuer's signature has verified. Nobody vouches for that issuer yet. */
public final class SignedCredential {

    private final W3cCredential credential;
    private final JsonObject claims;
    private final Issuer issuer;
    private final Finding integrity;

    /**
     * @param credential what was signed
     * @param claims     the claims of the token around it; empty if there is none
     * @param issuer     whose key the signature verified under
     * @param integrity  a passed {@link org.vouchgate.credential.Check#INTEGRITY} finding
     */
    SignedCredential(W3cCredential credential, JsonObject claims, Issuer issuer, Finding integrity) {
        if (integrity.check() != Check.INTEGRITY || integrity.answer() != Answer.PASSED) {
            throw new IllegalArgumentException("not signed: " + integrity);
        }
        this.credential = credential;
        this.claims = claims;
        this.issuer = issuer;
        this.integrity = integrity;
    }

    /** How its signature verified: a passed {@link org.vouchgate.credential.Check#INTEGRITY} finding. */
    public Finding integrity() {
        return integrity;
    }

    /** Who signed, as far as the key proves it. */
    public Issuer issuer() {
        return issuer;
    }

    /** The credential, with {@code issuer}, {@code credentialSubject} and so on, in whichever dress it came. */
    public JsonObject json() {
        return credential.json();
    }

    /** Its types as written, and the IRIs that pinned contexts give them. */
    public List<String> types() {
        return CredentialTypes.expanded(credential.types(), credential.contexts());
    }

    public Optional<String> subjectId() {
        return credential.subjectId();
    }

    /** The latest start that credential and token state. */
    public Optional<Instant> validFrom() {
        return validity().from();
    }

    /** The earliest end that credential and token state. */
    public Optional<Instant> validUntil() {
        return validity().until();
    }

    /** Answers {@link org.vouchgate.credential.Check#VALIDITY_PERIOD}. */
    public Finding validityAt(Instant at) {
        return validity().at(at);
    }

    /** Every status entry, none dropped. */
    public List<StatusReference> statusReferences() {
        return StatusEntries.of(json(), claims());
    }

    /** What was signed. */
    W3cCredential credential() {
        return credential;
    }

    /** The same, with more to say about its integrity. */
    SignedCredential saying(Finding more) {
        return new SignedCredential(credential, claims, issuer, more);
    }

    /** The token's claims; in data model 2.0 they stand among the credential's members. */
    JsonObject claims() {
        return claims;
    }

    /** The reading of a presentation of this credential. */
    Reading presented(CredentialFormat format, Proven proven, Instant at) {
        var presented = new Credential(
                format,
                types(),
                issuer,
                subjectId(),
                proven.holderKey(),
                proven.binding(),
                validFrom(),
                validUntil(),
                statusReferences(),
                json());
        return Reading.of(presented, integrity, proven.finding(), validityAt(at));
    }

    private Validity validity() {
        return Validity.of(credential.json(), claims);
    }

    /** Keeps claims out of logs. */
    @Override
    public String toString() {
        return "SignedCredential" + credential.types();
    }
}
