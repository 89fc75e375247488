package org.vouchgate.credential.w3c;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.jose.CompactJws;
import org.vouchgate.credential.key.IssuerKeys;
import org.vouchgate.credential.sdjwt.OpenedSdJwt;

/**
 * Reads one W3C credential that its issuer signed as an SD-JWT (VC-JOSE-COSE section 3.2.1), without asking who presents
 * it: a key-binding JWT at its end is not looked at.
 */
public final class VcSdJwtReader {

    /** What decides over a credential; of none of these may the holder choose what is seen (2.5 #6). */
    private static final Set<String> ALWAYS_OPEN = Set.of(
            "@context",
            "type",
            "issuer",
            "credentialStatus",
            "credentialSchema",
            "relatedResource",
            "validFrom",
            "validUntil",
            "issuanceDate",
            "expirationDate",
            "iss",
            "nbf",
            "exp",
            "iat",
            "cnf",
            "status");

    private final VcJwtReader jwts;

    public VcSdJwtReader(IssuerKeys issuerKeys) {
        this.jwts = new VcJwtReader(issuerKeys);
    }

    /**
     * Reads a credential, its disclosures put in place, and verifies its signature. Never throws for bad input.
     *
     * @param encoded the token with its disclosures
     * @param at      the instant to judge for
     * @return the credential, or the finding on {@link org.vouchgate.credential.Check#INTEGRITY} that forbids to read it
     */
    public Read<SignedCredential> read(String encoded, Instant at) {
        return open(encoded).then(opened -> verified(opened, at));
    }

    static Read<OpenedSdJwt> open(String encoded) {
        return OpenedSdJwt.open(encoded, ALWAYS_OPEN, Read.Content::new, Read.Refused::new);
    }

    Read<SignedCredential> verified(OpenedSdJwt opened, Instant at) {
        return objection(opened)
                .<Read<SignedCredential>>map(Read.Refused::new)
                .orElseGet(() -> VcJwt.of(opened.issuerJwt(), opened.claims()).then(token -> jwts.verified(token, at)));
    }

    private static Optional<Finding> objection(OpenedSdJwt opened) {
        return opened.refusal().or(() -> wrongType(opened.issuerJwt()));
    }

    private static Optional<Finding> wrongType(CompactJws jws) {
        return jws.hasType("vc+sd-jwt")
                ? Optional.empty()
                : Optional.of(Finding.failed(
                        Reason.WRONG_TOKEN_TYPE,
                        "The token does not say that it is a selectively disclosed credential (vc+sd-jwt)"));
    }
}
