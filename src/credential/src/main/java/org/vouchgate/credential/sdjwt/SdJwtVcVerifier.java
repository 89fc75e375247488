package org.vouchgate.credential.sdjwt;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.vouchgate.credential.sdjwt.type.ResolvedType;
import org.vouchgate.credential.sdjwt.type.TypeLookup;
import org.vouchgate.credential.sdjwt.type.TypeRules;

/** Reads SD-JWT VCs, presented with a key-binding JWT unless the request waived it. */
public final class SdJwtVcVerifier implements FormatVerifier {

    private final IssuerSignature issuerSignature;
    private final SdJwtVcPolicy policy;
    private final TypeRules types;

    public SdJwtVcVerifier(IssuerKeys issuerKeys) {
        this(issuerKeys, SdJwtVcPolicy.USUAL);
    }

    public SdJwtVcVerifier(IssuerKeys issuerKeys, SdJwtVcPolicy policy) {
        this(issuerKeys, policy, TypeRules.NONE);
    }

    /** @param types which types of credential have to keep to published type metadata */
    public SdJwtVcVerifier(IssuerKeys issuerKeys, SdJwtVcPolicy policy, TypeRules types) {
        this.issuerSignature = new IssuerSignature(issuerKeys, policy);
        this.policy = policy;
        this.types = types;
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
        var signed = issuerSignature
                .refusedByHeader(sdJwt.issuerJwt())
                .or(sdJwt::refusal)
                .or(() -> SdJwtVcClaims.refusal(claims, audience))
                .<SignedBy>map(SignedBy::nobody)
                .orElseGet(() -> issuerSignature.check(sdJwt.issuerJwt(), at));
        var validity = ValidityClaims.of(claims).finding(at);
        return signed.issuer()
                .map(issuer -> type(sdJwt, at)
                        .fold(
                                type -> Reading.of(
                                        credential(sdJwt, type, issuer, holderBinding),
                                        signed.finding(),
                                        holderBinding,
                                        validity),
                                refused -> new Reading(Optional.empty(), List.of(refused, holderBinding, validity))))
                .orElseGet(() -> new Reading(Optional.empty(), List.of(signed.finding(), holderBinding, validity)));
    }

    /** What the type demands is found out, and perhaps fetched, only once the issuer is known to have named it. */
    private TypeLookup type(OpenedSdJwt sdJwt, Instant at) {
        var claims = sdJwt.claims();
        return types.lookUp(claims.getString("vct"), SdJwtVcClaims.text(claims, "vct#integrity"), at)
                .fold(
                        type -> type.claims().isEmpty()
                                        || type.claims().stream().allMatch(sdJwt.issued()::keep)
                                ? new TypeLookup.Known(type)
                                : new TypeLookup.Refused(Finding.failed(
                                        Reason.TYPE_RULES_VIOLATED,
                                        "The credential does not have the claims that its type demands")),
                        TypeLookup.Refused::new);
    }

    private static Credential credential(OpenedSdJwt sdJwt, ResolvedType type, Issuer issuer, Finding holderBinding) {
        var claims = sdJwt.claims();
        var proven = holderBinding.answer() == Answer.PASSED;
        var validity = ValidityClaims.of(claims);
        return new Credential(
                CredentialFormat.SD_JWT_VC,
                types(type, claims),
                issuer,
                SdJwtVcClaims.text(claims, "sub"),
                proven ? sdJwt.holderKey().map(PublicJwk::thumbprint) : Optional.empty(),
                proven ? SubjectBinding.CRYPTOGRAPHIC : SubjectBinding.NONE,
                validity.notBefore().instant(),
                validity.expires().instant(),
                StatusClaim.references(claims),
                claims);
    }

    /** Its own, those it verifiably extends, and those its issuer says it is also of; the first is the {@code vct}. */
    private static List<String> types(ResolvedType type, JsonObject claims) {
        return Stream.concat(type.types().stream(), SdJwtVcClaims.alsoKnownAs(claims).stream())
                .distinct()
                .toList();
    }
}
