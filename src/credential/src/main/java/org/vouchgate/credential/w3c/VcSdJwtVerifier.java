package org.vouchgate.credential.w3c;

import java.time.Instant;
import java.util.Optional;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Challenge;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.FormatVerifier;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.Reading;
import org.vouchgate.credential.SubjectBinding;
import org.vouchgate.credential.jose.JwsAlgorithm;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.credential.key.IssuerKeys;
import org.vouchgate.credential.sdjwt.OpenedSdJwt;

/** Reads W3C credentials secured as SD-JWTs, with a key-binding JWT unless none was asked for. */
public final class VcSdJwtVerifier implements FormatVerifier {

    private final VcSdJwtReader credentials;

    public VcSdJwtVerifier(IssuerKeys issuerKeys) {
        this.credentials = new VcSdJwtReader(issuerKeys);
    }

    @Override
    public CredentialFormat format() {
        return CredentialFormat.VC_SD_JWT;
    }

    @Override
    public Reading read(PresentedCredential presented, Challenge challenge, Instant at) {
        return VcSdJwtReader.open(presented.encoded())
                .fold(opened -> read(opened, presented, challenge, at), Reading::unreadable);
    }

    private Reading read(OpenedSdJwt opened, PresentedCredential presented, Challenge challenge, Instant at) {
        return credentials
                .verified(opened, at)
                .then(signed -> JwtVcVerifier.meantFor(challenge.audience(), signed))
                .fold(
                        signed -> reading(
                                signed,
                                opened.holderBinding(presented, challenge, JwsAlgorithm.USUAL, at),
                                opened.holderKey(),
                                at),
                        Reading::unreadable);
    }

    private static Reading reading(SignedCredential signed, Finding binding, Optional<PublicJwk> key, Instant at) {
        var proven = binding.answer() == Answer.PASSED;
        var credential = new Credential(
                CredentialFormat.VC_SD_JWT,
                signed.types(),
                signed.issuer(),
                signed.subjectId(),
                proven ? key.map(PublicJwk::thumbprint) : Optional.empty(),
                proven ? SubjectBinding.CRYPTOGRAPHIC : SubjectBinding.NONE,
                signed.validFrom(),
                signed.validUntil(),
                signed.statusReferences(),
                signed.json());
        return Reading.of(credential, signed.integrity(), binding, signed.validityAt(at));
    }
}
