package org.vouchgate.credential.sdjwt;

import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.credential.Challenge;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.jose.CompactJws;
import org.vouchgate.credential.jose.JwsAlgorithm;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.credential.jose.SignatureCheck;

/** A key-binding JWT: the holder's statement that this presentation answers this request (RFC 9901 section 7.3). */
final class HolderProof {

    private static final Duration LIFETIME = Duration.ofMinutes(10);

    private final CompactJws jws;
    private final HolderKey holder;
    private final String presentationDigest;

    private HolderProof(CompactJws jws, HolderKey holder, String presentationDigest) {
        this.jws = jws;
        this.holder = holder;
        this.presentationDigest = presentationDigest;
    }

    /**
     * The proof that came with a presentation.
     *
     * @param encoded the proof as received
     * @param holder  whose it has to be
     * @return empty if it is no signed token at all
     */
    static Optional<HolderProof> parse(String encoded, SdJwt sdJwt, HolderKey holder) {
        var issuerClaims = sdJwt.issuerJwt().payload();
        var algorithm = DigestAlgorithm.of(issuerClaims).orElse(DigestAlgorithm.SHA_256);
        return CompactJws.parse(encoded).map(jws -> new HolderProof(jws, holder, algorithm.digest(sdJwt.provenText())));
    }

    /** Checks everything about the proof, whether or not one was asked for. */
    Finding check(Set<JwsAlgorithm> allowed, String queryId, Challenge challenge, Instant at) {
        return wrongNonce(challenge)
                .or(this::wrongType)
                .or(() -> wrongAlgorithm(allowed))
                .or(() -> wrongKeyOrSignature(allowed))
                .or(() -> wrongAudience(challenge))
                .or(this::otherDisclosures)
                .or(() -> TransactionDataHashes.objection(jws.payload(), queryId, challenge.transactionData()))
                .or(() -> wrongTime(challenge, at))
                .orElseGet(
                        () -> Finding.passed(Reason.PRESENTED_BY_HOLDER, "Presented by its holder for this request"));
    }

    /** Asked first: a wrong nonce condemns the whole response, whatever else is wrong (OpenID4VP section 14.1.2). */
    private Optional<Finding> wrongNonce(Challenge challenge) {
        return unless(
                states("nonce", challenge.nonce()),
                Reason.HOLDER_PROOF_NONCE_MISMATCH,
                "The wallet's proof was made for another request");
    }

    private Optional<Finding> wrongType() {
        return unless(
                jws.hasType("kb+jwt"),
                Reason.HOLDER_PROOF_WRONG_TYPE,
                "What the wallet sent as its proof is another kind of token");
    }

    private Optional<Finding> wrongAlgorithm(Set<JwsAlgorithm> allowed) {
        return unless(
                jws.refusedByHeader(allowed).isEmpty(),
                Reason.HOLDER_PROOF_ALGORITHM_NOT_ALLOWED,
                "The wallet's proof is secured in a way this gateway does not accept");
    }

    private Optional<Finding> wrongKeyOrSignature(Set<JwsAlgorithm> allowed) {
        return holder.refusal().or(() -> holder.key().flatMap(key -> wrongSignature(key, allowed)));
    }

    private Optional<Finding> wrongSignature(PublicJwk key, Set<JwsAlgorithm> allowed) {
        return unless(
                jws.verify(key, allowed) == SignatureCheck.VALID,
                Reason.HOLDER_PROOF_SIGNATURE_INVALID,
                "The wallet's proof was not signed by the holder of this credential");
    }

    private Optional<Finding> wrongAudience(Challenge challenge) {
        return unless(
                states("aud", challenge.audience()),
                Reason.HOLDER_PROOF_AUDIENCE_MISMATCH,
                "The wallet's proof was made for another recipient");
    }

    private Optional<Finding> otherDisclosures() {
        return unless(
                states("sd_hash", presentationDigest),
                Reason.HOLDER_PROOF_OTHER_DISCLOSURES,
                "The wallet's proof was made for other content than what was sent");
    }

    private Optional<Finding> wrongTime(Challenge challenge, Instant at) {
        var times = ValidityClaims.of(jws.payload());
        if (times.areMalformed() || times.issuedAt().instant().isEmpty()) {
            return Optional.of(malformed());
        }
        var madeAt = times.issuedAt().instant().get();
        var tooOld = madeAt.isBefore(challenge.askedAt().minus(ValidityClaims.SKEW))
                || madeAt.isBefore(at.minus(LIFETIME))
                || times.haveEnded(at);
        return unless(!tooOld, Reason.HOLDER_PROOF_TOO_OLD, "The wallet's proof is too old")
                .or(() -> unless(
                        !times.haveNotBegun(at),
                        Reason.HOLDER_PROOF_FROM_FUTURE,
                        "The wallet's proof claims to be made in the future"));
    }

    static Finding malformed() {
        return Finding.failed(Reason.HOLDER_PROOF_MALFORMED, "The wallet's proof is not well-formed");
    }

    /** Compares without telling by the time it takes how much was right. A list is no string, whatever it holds. */
    private boolean states(String claim, String expected) {
        return jws.payload().get(claim) instanceof JsonString stated
                && MessageDigest.isEqual(
                        stated.getString().getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Finding> unless(boolean fine, Reason reason, String sentence) {
        return fine ? Optional.empty() : Optional.of(Finding.failed(reason, sentence));
    }
}
