package org.vouchgate.credential.w3c;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.vouchgate.credential.Challenge;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.FormatVerifier;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.Reading;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.jose.StrictJson;
import org.vouchgate.credential.key.HolderKeys;
import org.vouchgate.credential.key.IssuerKeys;
import org.vouchgate.credential.key.ProofKeys;
import org.vouchgate.credential.ld.PinnedContexts;
import org.vouchgate.credential.proof.Cryptosuite;

/**
 * Reads W3C credentials secured by Data Integrity proofs, in a presentation with a proof of its own or, where no holder
 * has to prove anything, bare. The presentation may also hold a credential in an envelope.
 */
public final class DataIntegrityVerifier implements FormatVerifier {

    private static final int MAX_CHARACTERS = 1024 * 1024;

    private final DataIntegrityReader credentials;
    private final EnvelopeReader envelopes;
    private final HolderProof proof;
    private final LegacyProofs legacy;
    private final PinnedContexts contexts = PinnedContexts.standard();

    /**
     * @param proofKeys  finds issuers' keys for proofs
     * @param issuerKeys finds issuers' keys for tokens in envelopes
     * @param holderKeys finds the keys of whoever presents
     */
    public DataIntegrityVerifier(
            ProofKeys proofKeys, IssuerKeys issuerKeys, HolderKeys holderKeys, LegacyProofs legacy) {
        this.credentials = new DataIntegrityReader(proofKeys, legacy);
        this.envelopes = new EnvelopeReader(issuerKeys);
        this.proof = new HolderProof(holderKeys);
        this.legacy = legacy;
    }

    /** What a request may offer to wallets as {@code proof_type_values}. */
    public static List<String> proofTypes(LegacyProofs legacy) {
        return legacy == LegacyProofs.ACCEPTED
                ? List.of(Cryptosuite.DATA_INTEGRITY_PROOF, Cryptosuite.ED25519_SIGNATURE_2020.wireName())
                : List.of(Cryptosuite.DATA_INTEGRITY_PROOF);
    }

    /** What a request may offer to wallets as {@code cryptosuite_values}. */
    public static List<String> cryptosuites() {
        return Arrays.stream(Cryptosuite.values())
                .filter(suite -> !suite.isLegacy())
                .map(Cryptosuite::wireName)
                .toList();
    }

    @Override
    public CredentialFormat format() {
        return CredentialFormat.DATA_INTEGRITY_VC;
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
        return StrictJson.object(presented.encoded())
                .map(json -> LinkedPresentation.isMeant(json)
                        ? presentation(json, presented, challenge, at)
                        : bare(json, presented.holderBindingRequired(), challenge, at))
                .orElseGet(() -> Reading.unreadable(
                        Finding.failed(Reason.MALFORMED, "What the wallet sent is not well-formed JSON")));
    }

    private Reading presentation(JsonObject json, PresentedCredential presented, Challenge challenge, Instant at) {
        return LinkedPresentation.of(json, presented.place(), contexts, legacy, challenge, at)
                .fold(
                        presentation -> credential(presentation.credential(), challenge, at)
                                .fold(
                                        signed -> signed.presented(
                                                CredentialFormat.DATA_INTEGRITY_VC,
                                                proof.of(presentation, signed, at)
                                                        .asAskedFor(presented.holderBindingRequired()),
                                                at),
                                        Reading::unreadable),
                        Reading::unreadable);
    }

    private Reading bare(JsonObject json, boolean bindingRequired, Challenge challenge, Instant at) {
        return credential(json, challenge, at)
                .fold(
                        signed -> signed.presented(
                                CredentialFormat.DATA_INTEGRITY_VC, Proven.nobody(bindingRequired), at),
                        Reading::unreadable);
    }

    private Read<SignedCredential> credential(JsonValue value, Challenge challenge, Instant at) {
        return signed(value, at).then(signed -> JwtVcVerifier.meantFor(challenge.audience(), signed));
    }

    private Read<SignedCredential> signed(JsonValue value, Instant at) {
        if (value instanceof JsonString token) {
            return envelopes.read(new Envelope(Envelope.Kind.VC_JWT, token.getString()), at);
        }
        if (value instanceof JsonObject json) {
            return Envelope.isMeant(json) ? envelopes.read(json, at) : credentials.read(json, at);
        }
        return new Read.Refused<>(
                Finding.failed(Reason.MALFORMED, "What stands in the presentation is not a credential"));
    }
}
