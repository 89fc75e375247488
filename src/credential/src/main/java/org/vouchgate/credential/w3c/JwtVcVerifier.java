package org.vouchgate.credential.w3c;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.vouchgate.credential.Challenge;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.FormatVerifier;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.Reading;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.jose.CompactJws;
import org.vouchgate.credential.jose.JwsAlgorithm;
import org.vouchgate.credential.key.HolderKeys;
import org.vouchgate.credential.key.IssuerKeys;

/** Reads W3C credentials as JWTs, presented in a presentation JWT or, where no holder has to prove anything, bare. */
public final class JwtVcVerifier implements FormatVerifier {

    /**
     * What a request may offer to wallets as {@code alg_values}. RS256 is read of the credentials of Open Badges and CLR
     * issuers, who must use it; a holder's proof signed with it is refused.
     */
    public static final Set<JwsAlgorithm> ALGORITHMS = Collections.unmodifiableSet(EnumSet.allOf(JwsAlgorithm.class));

    private static final int MAX_CHARACTERS = 1024 * 1024;

    private final EnvelopeReader credentials;
    private final HolderProof proof;

    public JwtVcVerifier(IssuerKeys issuerKeys, HolderKeys holderKeys) {
        this.credentials = new EnvelopeReader(issuerKeys);
        this.proof = new HolderProof(holderKeys);
    }

    @Override
    public CredentialFormat format() {
        return CredentialFormat.JWT_VC;
    }

    @Override
    public Reading read(PresentedCredential presented, Challenge challenge, Instant at) {
        if (presented.encoded().length() > MAX_CHARACTERS) {
            return Reading.unreadable(Finding.failed(Reason.TOO_LARGE, "The presentation is too large to be read"));
        }
        if (challenge.transactionData().stream().anyMatch(entry -> entry.isForNoneBut(presented.queryId()))) {
            return Reading.unreadable(Finding.failed(
                    Reason.TRANSACTION_DATA_UNSUPPORTED,
                    "What the holder was asked to authorise cannot be authorised with this kind of credential"));
        }
        return CompactJws.parse(presented.encoded())
                .map(jws -> VpJwt.isMeant(jws)
                        ? presentation(jws, presented.holderBindingRequired(), challenge, at)
                        : bare(presented.encoded(), presented.holderBindingRequired(), challenge, at))
                .orElseGet(() -> Reading.unreadable(
                        Finding.failed(Reason.MALFORMED, "What the wallet sent is not a well-formed signed token")));
    }

    private Reading presentation(CompactJws jws, boolean bindingRequired, Challenge challenge, Instant at) {
        var objection = HolderProof.objection(jws, challenge, at);
        if (objection.isPresent()) {
            return Reading.unreadable(objection.get());
        }
        return VpJwt.of(jws)
                .fold(
                        presentation -> read(presentation.credential(), challenge, at)
                                .fold(
                                        credential -> credential.presented(
                                                CredentialFormat.JWT_VC,
                                                proof.of(presentation, credential, at)
                                                        .asAskedFor(bindingRequired),
                                                at),
                                        Reading::unreadable),
                        Reading::unreadable);
    }

    private Reading bare(String compact, boolean bindingRequired, Challenge challenge, Instant at) {
        return read(new Envelope(Envelope.Kind.VC_JWT, compact), challenge, at)
                .fold(
                        credential -> credential.presented(CredentialFormat.JWT_VC, Proven.nobody(bindingRequired), at),
                        Reading::unreadable);
    }

    private Read<SignedCredential> read(Envelope envelope, Challenge challenge, Instant at) {
        return credentials.read(envelope, at).then(credential -> meantFor(challenge.audience(), credential));
    }

    /** RFC 7519 section 4.1.3: a token that names its audience is for nobody else. */
    static Read<SignedCredential> meantFor(String audience, SignedCredential credential) {
        var claims = credential.claims();
        return !claims.containsKey("aud") || Members.texts(claims, "aud").contains(audience)
                ? new Read.Content<>(credential)
                : new Read.Refused<>(Finding.failed(
                        Reason.MADE_FOR_ANOTHER_AUDIENCE, "The issuer made this credential for somebody else than us"));
    }
}
