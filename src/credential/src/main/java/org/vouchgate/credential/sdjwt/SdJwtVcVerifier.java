package org.vouchgate.credential.sdjwt;

import jakarta.json.JsonObject;
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
import org.vouchgate.credential.Reason;
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
        return SdJwt.parse(
                presented.encoded(),
                sdJwt -> read(sdJwt, holderBinding(sdJwt, presented, challenge, at), challenge, at),
                Reading::unreadable);
    }

    private Reading read(SdJwt sdJwt, Finding holderBinding, Challenge challenge, Instant at) {
        var processed = ProcessedClaims.of(sdJwt.issuerJwt().payload(), sdJwt.disclosures());
        var claims = processed.claims();
        var validity = ValidityClaims.of(claims);
        var integrity = issuerSignature
                .refusedByHeader(sdJwt.issuerJwt())
                .or(() -> ProtectedClaims.hiddenIn(sdJwt.issuerJwt().payload()))
                .or(processed::refusal)
                .or(() -> SdJwtVcClaims.refusal(claims, challenge.audience()))
                .<SignedBy>map(SignedBy::nobody)
                .orElseGet(() -> issuerSignature.check(sdJwt.issuerJwt(), at));
        var findings = List.of(integrity.finding(), holderBinding, validity.finding(at));
        return new Reading(
                integrity.issuer().map(issuer -> credential(sdJwt, claims, issuer, holderBinding)), findings);
    }

    private Finding holderBinding(SdJwt sdJwt, PresentedCredential presented, Challenge challenge, Instant at) {
        if (sdJwt.proof().isPresent()) {
            return sdJwt.proof()
                    .flatMap(encoded -> HolderProof.parse(encoded, sdJwt))
                    .map(proof -> proof.check(policy.holderAlgorithms(), challenge, at))
                    .orElseGet(HolderProof::malformed);
        }
        return presented.holderBindingRequired()
                ? Finding.failed(Reason.HOLDER_PROOF_MISSING, "The wallet did not prove that it holds this credential")
                : Finding.notApplicable(
                        Reason.HOLDER_BINDING_NOT_ASKED,
                        "No proof of possession was asked for; whoever has a copy could have sent it");
    }

    private static Credential credential(SdJwt sdJwt, JsonObject claims, Issuer issuer, Finding holderBinding) {
        var proven = holderBinding.answer() == Answer.PASSED;
        var validity = ValidityClaims.of(claims);
        return new Credential(
                CredentialFormat.SD_JWT_VC,
                List.of(claims.getString("vct")),
                issuer,
                SdJwtVcClaims.text(claims, "sub"),
                proven ? holderKey(sdJwt) : Optional.empty(),
                proven ? SubjectBinding.CRYPTOGRAPHIC : SubjectBinding.NONE,
                validity.notBefore().instant(),
                validity.expires().instant(),
                StatusClaim.references(claims),
                claims);
    }

    private static Optional<String> holderKey(SdJwt sdJwt) {
        return HolderKey.of(sdJwt.issuerJwt().payload()).key().map(PublicJwk::thumbprint);
    }
}
