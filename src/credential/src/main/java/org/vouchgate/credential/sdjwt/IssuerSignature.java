package org.vouchgate.credential.sdjwt;

import java.time.Instant;
import java.util.Optional;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.jose.CompactJws;
import org.vouchgate.credential.jose.SignatureCheck;
import org.vouchgate.credential.key.IssuerKeyLookup;
import org.vouchgate.credential.key.IssuerKeys;

/** Checks that the issuer signed a credential: the kind of token, its algorithm, the issuer's key, the signature. */
final class IssuerSignature {

    private static final String TYPE = "dc+sd-jwt";
    private static final String LEGACY_TYPE = "vc+sd-jwt";

    private final IssuerKeys keys;
    private final SdJwtVcPolicy policy;

    IssuerSignature(IssuerKeys keys, SdJwtVcPolicy policy) {
        this.keys = keys;
        this.policy = policy;
    }

    /** What can be refused without the issuer's key. */
    Optional<Finding> refusedByHeader(CompactJws jws) {
        if (!jws.hasType(TYPE) && !(policy.legacyType() && jws.hasType(LEGACY_TYPE))) {
            return Optional.of(
                    Finding.failed(Reason.WRONG_TOKEN_TYPE, "What the wallet sent is another kind of token"));
        }
        return jws.refusedByHeader(policy.issuerAlgorithms()).map(IssuerSignature::refusal);
    }

    /** Looks the key up, which may cause a fetch, and verifies the signature with it. */
    SignedBy check(CompactJws jws, Instant at) {
        return keys.find(SdJwtVcClaims.text(jws.payload(), "iss"), jws.header(), at)
                .fold(
                        found -> verify(jws, found),
                        notFound -> SignedBy.nobody(notFound.finding()),
                        unreachable -> SignedBy.nobody(unreachable.finding()));
    }

    private SignedBy verify(CompactJws jws, IssuerKeyLookup.Found found) {
        var check = jws.verify(found.key(), policy.issuerAlgorithms());
        if (check != SignatureCheck.VALID) {
            return SignedBy.nobody(refusal(check));
        }
        return new SignedBy(
                Optional.of(found.issuer()), Finding.passed(Reason.SIGNED_BY_ISSUER, signedWith(found.issuer())));
    }

    /** Names what the key proves and no more: a certificate's names are anybody's until somebody vouches for it. */
    private static String signedWith(Issuer issuer) {
        return issuer.keySource() == Issuer.KeySource.X5C
                ? "Signed with the key of the presented certificate"
                : "Signed with the key of " + issuer.identifier();
    }

    private static Finding refusal(SignatureCheck check) {
        return switch (check) {
            case VALID -> throw new IllegalArgumentException("a valid signature is no refusal");
            case ALGORITHM_NOT_ALLOWED ->
                Finding.failed(
                        Reason.ALGORITHM_NOT_ALLOWED,
                        "The credential is not signed, or in a way this gateway does not accept");
            case CRITICAL_HEADER_NOT_UNDERSTOOD ->
                Finding.failed(
                        Reason.CRITICAL_HEADER_NOT_UNDERSTOOD,
                        "The credential uses a security feature this gateway does not know");
            case KEY_UNFIT ->
                Finding.failed(
                        Reason.KEY_UNFIT_FOR_ALGORITHM, "The issuer's key cannot have made this kind of signature");
            case SIGNATURE_INVALID ->
                Finding.failed(Reason.SIGNATURE_INVALID, "The signature does not match the issuer's key");
        };
    }
}
