package org.vouchgate.credential.sdjwt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Challenge;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.FormatVerifier;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.Reading;
import org.vouchgate.credential.SubjectBinding;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.credential.jose.StatusClaim;
import org.vouchgate.credential.key.IssuerKeys;

/** Reads SD-JWT VCs, presented with a key-binding JWT unless the request waived it. */
public final class SdJwtVcVerifier implements FormatVerifier {

    private final IssuerSignature issuerSignature;
    private final SdJwtVcPolicy policy;

    public SdJwtVcVerifier(IssuerKeys issuerKeys) {
        this(issuerKeys, SdJwtVcPolicy.USUAL);
    }

    public SdJwtVcVerifier(IssuerKeys issuerKeys, SdJwtVcPolicy policy) {
        this.issuerSignature = new IssuerSignature(issuerKeys, policy);
        this.policy = policy;
    }

    @Override
    public CredentialFormat format() {
        return CredentialFormat.SD_JWT_VC;
    }

    @Override
    public Reading read(PresentedCredential presented, Challenge challenge, Instant at) {
        return OpenedSdJwt.open(
                presented.encoded(),
                ProtectedClaims.NAMES,
                sdJwt -> read(
                        sdJwt,
                        sdJwt.holderBinding(presented, challenge, policy.holderAlgorithms(), at),
                        challenge.audience(),
                        at),
                Reading::unreadable);
    }

    private Reading read(OpenedSdJwt sdJwt, Finding holderBinding, String audience, Instant at) {
        var claims = sdJwt.claims();
        var integrity = issuerSignature
                .refusedByHeader(sdJwt.issuerJwt())
                .or(sdJwt::refusal)
                .or(() -> SdJwtVcClaims.refusal(claims, audience))
                .<SignedBy>map(SignedBy::nobody)
                .orElseGet(() -> issuerSignature.check(sdJwt.issuerJwt(), at));
        var findings = List.of(
                integrity.finding(), holderBinding, ValidityClaims.of(claims).finding(at));
        return new Reading(integrity.issuer().map(issuer -> credential(sdJwt, issuer, holderBinding)), findings);
    }

    private static Credential credential(OpenedSdJwt sdJwt, Issuer issuer, Finding holderBinding) {
        var claims = sdJwt.claims();
        var proven = holderBinding.answer() == Answer.PASSED;
        var validity = ValidityClaims.of(claims);
        return new Credential(
                CredentialFormat.SD_JWT_VC,
                List.of(claims.getString("vct")),
                issuer,
                SdJwtVcClaims.text(claims, "sub"),
                proven ? sdJwt.holderKey().map(PublicJwk::thumbprint) : Optional.empty(),
                proven ? SubjectBinding.CRYPTOGRAPHIC : SubjectBinding.NONE,
                validity.notBefore().instant(),
                validity.expires().instant(),
                StatusClaim.references(claims),
                claims);
    }
}
