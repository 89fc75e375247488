package org.vouchgate.credential.w3c;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Challenge;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.jose.CompactJws;
import org.vouchgate.credential.jose.JwsAlgorithm;
import org.vouchgate.credential.jose.NumericDate;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.credential.jose.SignatureCheck;
import org.vouchgate.credential.key.HolderKeys;

/** Whether the one who signed a presentation did so for this request, and is whom the credential is about. */
final class HolderProof {

    private static final Duration SKEW = Duration.ofSeconds(60);
    private static final Duration LIFETIME = Duration.ofMinutes(5);

    private final HolderKeys holderKeys;

    HolderProof(HolderKeys holderKeys) {
        this.holderKeys = holderKeys;
    }

    /** What already speaks against the proof before anything is known about the credential: it answers another request. */
    static Optional<Finding> objection(CompactJws proof, Challenge challenge, Instant at) {
        var unfit = proof.refusedByHeader(JwsAlgorithm.USUAL);
        if (unfit.isPresent()) {
            return Optional.of(finding(unfit.get()));
        }
        var claims = proof.payload();
        if (!says(claims, "nonce", challenge.nonce())) {
            return failed(
                    Reason.HOLDER_PROOF_NONCE_MISMATCH,
                    "The wallet's proof was made for another request than this one");
        }
        if (!says(claims, "aud", challenge.audience())) {
            return failed(
                    Reason.HOLDER_PROOF_AUDIENCE_MISMATCH, "The wallet's proof was made for somebody else than us");
        }
        return untimely(claims, challenge, at);
    }

    /**
     * Whose proof it is: of the key that the issuer put into the credential, or of the credential's subject.
     *
     * <p>A holder's key is looked up only if the signed credential names that holder, so that nobody can make the
     * gateway fetch a document of their choice.
     */
    Proven of(SignedPresentation presentation, SignedCredential credential, Instant at) {
        if (credential.claims().containsKey("cnf")) {
            return confirmed(presentation, credential.claims());
        }
        var holder = presentation.holder();
        if (credential.subjectId().isEmpty()) {
            return new Proven.Unbound(Finding.failed(
                    Reason.HOLDER_KEY_MISSING,
                    "The credential names nobody whose key could prove that it is theirs to present"));
        }
        if (holder.isEmpty() || !holder.equals(credential.subjectId())) {
            return new Proven.Unbound(Finding.failed(
                    Reason.HOLDER_IS_NOT_SUBJECT, "The one who presents the credential is not the one it is about"));
        }
        return holderKeys
                .find(holder.get(), presentation.keyReference(), at)
                .fold(
                        found -> signed(presentation, found.key()),
                        notFound -> new Proven.Not(notFound.finding()),
                        unreachable -> new Proven.Not(unreachable.finding()));
    }

    private static Proven confirmed(SignedPresentation presentation, JsonObject claims) {
        var key = claims.get("cnf") instanceof JsonObject confirmation
                        && confirmation.get("jwk") instanceof JsonObject jwk
                ? PublicJwk.read(jwk)
                : Optional.<PublicJwk>empty();
        return key.map(jwk -> proven(presentation.check(jwk), jwk.thumbprint()))
                .orElseGet(() -> new Proven.Not(Finding.failed(
                        Reason.HOLDER_KEY_UNUSABLE,
                        "The credential names its holder's key in a way that cannot be used")));
    }

    private static Proven signed(SignedPresentation presentation, PublicKey key) {
        return PublicJwk.of(key)
                .map(jwk -> proven(presentation.check(key), jwk.thumbprint()))
                .orElseGet(() -> new Proven.Not(Finding.failed(
                        Reason.HOLDER_KEY_UNUSABLE,
                        "The holder's key is of a kind that this gateway does not accept")));
    }

    private static Proven proven(Finding finding, String thumbprint) {
        return finding.answer() == Answer.PASSED ? new Proven.By(finding, thumbprint) : new Proven.Not(finding);
    }

    private static Optional<Finding> untimely(JsonObject claims, Challenge challenge, Instant at) {
        var issuedAt = NumericDate.of(claims, "iat");
        var notBefore = NumericDate.of(claims, "nbf");
        var expires = NumericDate.of(claims, "exp");
        if (issuedAt.malformed() || notBefore.malformed() || expires.malformed()) {
            return failed(Reason.HOLDER_PROOF_MALFORMED, "The wallet's proof has a date that is none");
        }
        return untimely(issuedAt.instant(), notBefore.instant(), expires.instant(), challenge, at);
    }

    /**
     * What the dates of a proof say against it.
     *
     * @param made      when it was made, if stated
     * @param notBefore from when it counts, if stated
     * @param end       until when it counts, if stated
     */
    static Optional<Finding> untimely(
            Optional<Instant> made,
            Optional<Instant> notBefore,
            Optional<Instant> end,
            Challenge challenge,
            Instant at) {
        if (isAfter(made, at) || isAfter(notBefore, at)) {
            return failed(Reason.HOLDER_PROOF_FROM_FUTURE, "The wallet's proof is from the future; check its clock");
        }
        var oldest = at.minus(LIFETIME).isAfter(challenge.askedAt()) ? at.minus(LIFETIME) : challenge.askedAt();
        boolean old = made.filter(oldest.minus(SKEW)::isAfter).isPresent();
        boolean over = end.filter(instant -> !instant.plus(SKEW).isAfter(at)).isPresent();
        return old || over
                ? failed(Reason.HOLDER_PROOF_TOO_OLD, "The wallet's proof is too old; answer the request again")
                : Optional.empty();
    }

    private static boolean isAfter(Optional<Instant> date, Instant at) {
        return date.filter(at.plus(SKEW)::isBefore).isPresent();
    }

    /** A claim counts only as one text: of a list, the wallet could have meant any entry. */
    private static boolean says(JsonObject claims, String name, String expected) {
        return claims.get(name) instanceof JsonString text && text.getString().equals(expected);
    }

    static Finding finding(SignatureCheck check) {
        return switch (check) {
            case VALID -> Finding.passed(Reason.PRESENTED_BY_HOLDER, "Presented by its holder for this request");
            case ALGORITHM_NOT_ALLOWED ->
                Finding.failed(
                        Reason.HOLDER_PROOF_ALGORITHM_NOT_ALLOWED,
                        "The wallet's proof is signed in a way that this gateway does not accept");
            case CRITICAL_HEADER_NOT_UNDERSTOOD ->
                Finding.failed(
                        Reason.HOLDER_PROOF_MALFORMED,
                        "The wallet's proof demands an extension that this gateway does not know");
            case KEY_UNFIT ->
                Finding.failed(Reason.HOLDER_KEY_UNUSABLE, "The holder's key does not fit the way the proof is signed");
            case SIGNATURE_INVALID ->
                Finding.failed(
                        Reason.HOLDER_PROOF_SIGNATURE_INVALID,
                        "The wallet's proof is not signed with the holder's key");
        };
    }

    private static Optional<Finding> failed(Reason reason, String sentence) {
        return Optional.of(Finding.failed(reason, sentence));
    }
}
