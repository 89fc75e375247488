package org.vouchgate.credential.w3c;

import jakarta.json.JsonObject;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.credential.jose.SignatureCheck;
import org.vouchgate.credential.key.IssuerKeyLookup;
import org.vouchgate.credential.key.IssuerKeys;
import org.vouchgate.credential.key.NameBinding;

/** Reads one W3C credential that its issuer signed as a JWT, without asking who presents it. */
public final class VcJwtReader {

    private final IssuerKeys issuerKeys;
    private final CredentialSchemas schemas;

    public VcJwtReader(IssuerKeys issuerKeys) {
        this(issuerKeys, CredentialSchemas.OURS);
    }

    /** @param schemas what credentials are held against once their signature has verified */
    public VcJwtReader(IssuerKeys issuerKeys, CredentialSchemas schemas) {
        this.issuerKeys = issuerKeys;
        this.schemas = schemas;
    }

    /**
     * Reads a credential and verifies its signature. Never throws for bad input.
     *
     * @param compact the token
     * @param at      the instant to judge for
     * @return the credential, or the finding on {@link org.vouchgate.credential.Check#INTEGRITY} that forbids to read it
     */
    public Read<SignedCredential> read(String compact, Instant at) {
        return VcJwt.parse(compact).then(token -> verified(token, at));
    }

    /** What a token says, before anybody knows who signed it; for those who want to ask that more than once. */
    public static Read<UnverifiedCredential> parse(String compact) {
        return VcJwt.parse(compact).then(token -> new Read.Content<>(new UnverifiedCredential(token)));
    }

    /** Verifies the signature of what {@link #parse} read. */
    public Read<SignedCredential> verified(UnverifiedCredential credential, Instant at) {
        return verified(credential.token(), at);
    }

    Read<SignedCredential> verified(VcJwt token, Instant at) {
        var unfit = token.jws().refusedByHeader(token.allowed());
        if (unfit.isPresent()) {
            return new Read.Refused<>(VcJwt.finding(unfit.get()));
        }
        return issuerKeys
                .find(Optional.of(token.credential().issuer()), token.jws().header(), at)
                .fold(
                        found -> signedWith(found, token).then(schemas::applied),
                        notFound -> new Read.Refused<>(notFound.finding()),
                        unreachable -> new Read.Refused<>(unreachable.finding()));
    }

    private static Read<SignedCredential> signedWith(IssuerKeyLookup.Found found, VcJwt token) {
        if (!isBound(found.issuer())) {
            return new Read.Refused<>(Finding.failed(
                    Reason.ISSUER_KEY_NOT_BOUND,
                    "The certificate that signed the credential does not belong to the issuer it names; ask the issuer"
                            + " for a new one"));
        }
        if (!isOrIsNotNamedBy(token.jws().header(), found.key())) {
            return new Read.Refused<>(Finding.failed(
                    Reason.ISSUER_KEY_NOT_BOUND, "The credential brings a key of its own, which is not its issuer's"));
        }
        var check = token.jws().verify(found.key(), token.allowed());
        return check == SignatureCheck.VALID
                ? new Read.Content<>(
                        new SignedCredential(token.credential(), token.payload(), found.issuer(), VcJwt.finding(check)))
                : new Read.Refused<>(VcJwt.finding(check));
    }

    /** The data model demands an issuer by identifier (2.4, 2.5); a certificate must carry it (D7, A-45). */
    private static boolean isBound(Issuer issuer) {
        return issuer.keySource() != Issuer.KeySource.X5C
                || NameBinding.of(issuer).binds();
    }

    /** A header's {@code jwk} may repeat the issuer's key and may name no other; it is never where the key comes from. */
    private static boolean isOrIsNotNamedBy(JsonObject header, PublicKey key) {
        if (!header.containsKey("jwk")) {
            return true;
        }
        return header.get("jwk") instanceof JsonObject jwk
                && PublicJwk.read(jwk)
                        .filter(named -> Arrays.equals(named.key().getEncoded(), key.getEncoded()))
                        .isPresent();
    }
}
