package org.vouchgate.credential.w3c;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.security.PublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vouchgate.credential.Challenge;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.credential.ld.PinnedContexts;
import org.vouchgate.credential.proof.Cryptosuite;
import org.vouchgate.credential.proof.Proof;
import org.vouchgate.credential.proof.ProofCheck;
import org.vouchgate.credential.proof.SecuredDocument;

/**
 * A presentation that its holder secured with a Data Integrity proof for this request, and the one credential in it that is meant.
 *
 * @param json       all of it
 * @param proof      the one proof
 * @param holder     who says to present: as stated, else whose key the proof names
 * @param credential the credential that is meant: an object, or the text of a token
 * @param contexts   what it may be written with
 */
record LinkedPresentation(
        JsonObject json, Proof proof, Optional<String> holder, JsonValue credential, PinnedContexts contexts)
        implements SignedPresentation {

    private static final String PRESENTATION = "VerifiablePresentation";
    private static final String AUTHENTICATION = "authentication";
    private static final JsonProvider JSON = JsonProvider.provider();

    /** Whether the wallet meant this to be a presentation. */
    static boolean isMeant(JsonObject json) {
        return Members.texts(json, "type").contains(PRESENTATION);
    }

    /** @param place which of several credentials is meant; absent where there must be only one */
    static Read<LinkedPresentation> of(
            JsonObject json,
            Optional<Integer> place,
            PinnedContexts contexts,
            LegacyProofs legacy,
            Challenge challenge,
            Instant at) {
        return proof(json, legacy)
                .then(proof -> objection(proof, challenge, at)
                        .<Read<LinkedPresentation>>map(Read.Refused::new)
                        .orElseGet(() -> structured(json, proof, place, contexts)));
    }

    @Override
    public JsonObject keyReference() {
        return JSON.createObjectBuilder().add("kid", proof.verificationMethod()).build();
    }

    @Override
    public Finding check(PublicJwk key) {
        return key.json().containsKey("use") && !"sig".equals(key.json().getString("use", ""))
                ? finding(ProofCheck.KEY_UNFIT)
                : check(key.key());
    }

    @Override
    public Finding check(PublicKey key) {
        var check = ProofCheck.MALFORMED;
        for (var set : contexts.setsFor(json)) {
            check = SecuredDocument.of(json, set).check(proof, key);
            if (check == ProofCheck.VALID) {
                break;
            }
        }
        return finding(check);
    }

    private static Read<Proof> proof(JsonObject json, LegacyProofs legacy) {
        var proofs = SecuredDocument.proofs(json);
        if (proofs.isEmpty()) {
            return refused(Reason.HOLDER_PROOF_MISSING, "The wallet did not prove that it holds this credential");
        }
        if (proofs.size() > 1) {
            return refused(Reason.HOLDER_PROOF_MALFORMED, "The wallet's presentation has more than one proof");
        }
        var suite = Cryptosuite.of(proofs.get(0))
                .filter(found -> found != Cryptosuite.ECDSA_SD_2023)
                .filter(found -> !found.isLegacy() || legacy == LegacyProofs.ACCEPTED);
        if (suite.isEmpty()) {
            return refused(
                    Reason.HOLDER_PROOF_UNSUPPORTED,
                    "The wallet's proof is of a kind that this gateway does not verify, or is set not to accept");
        }
        return Proof.read(proofs.get(0), suite.get())
                .filter(proof -> proof.previous().isEmpty())
                .<Read<Proof>>map(Read.Content::new)
                .orElseGet(() -> refused(Reason.HOLDER_PROOF_MALFORMED, "The wallet's proof is not well-formed"));
    }

    /** What speaks against the proof before anything is known about the credential (FM-05). */
    private static Optional<Finding> objection(Proof proof, Challenge challenge, Instant at) {
        if (!proof.challenge().equals(Optional.of(challenge.nonce()))) {
            return failed(
                    Reason.HOLDER_PROOF_NONCE_MISMATCH,
                    "The wallet's proof was made for another request than this one");
        }
        if (!proof.domains().equals(List.of(challenge.audience()))) {
            return failed(
                    Reason.HOLDER_PROOF_AUDIENCE_MISMATCH, "The wallet's proof was made for somebody else than us");
        }
        if (!proof.purpose().equals(AUTHENTICATION)) {
            return failed(
                    Reason.HOLDER_PROOF_WRONG_TYPE, "The wallet's proof was made for another purpose than presenting");
        }
        return HolderProof.untimely(proof.created(), Optional.empty(), proof.expires(), challenge, at);
    }

    private static Read<LinkedPresentation> structured(
            JsonObject json, Proof proof, Optional<Integer> place, PinnedContexts contexts) {
        var holder = json.containsKey("holder") ? Members.identifier(json, "holder") : Optional.of(signer(proof));
        var credentials = credentials(json);
        if (holder.isEmpty() || !hasItsContexts(json)) {
            return refused(Reason.HOLDER_PROOF_MALFORMED, "The wallet's presentation does not keep to its data model");
        }
        int meant = place.orElse(0);
        boolean isThere = place.isPresent() ? meant < credentials.size() : credentials.size() == 1;
        return isThere
                ? new Read.Content<>(new LinkedPresentation(json, proof, holder, credentials.get(meant), contexts))
                : refused(
                        Reason.MALFORMED,
                        "A presentation must hold exactly one credential; the wallet should send one presentation for"
                                + " each");
    }

    private static boolean hasItsContexts(JsonObject json) {
        return W3cCredential.contexts(json, W3cCredential.baseOf(json), PRESENTATION)
                .fold(listed -> true, violation -> false);
    }

    private static List<? extends JsonValue> credentials(JsonObject json) {
        var value = json.get("verifiableCredential");
        if (value == null) {
            return List.of();
        }
        return value instanceof JsonArray several ? several : List.of(value);
    }

    private static String signer(Proof proof) {
        var method = proof.verificationMethod();
        return method.contains("#") ? method.substring(0, method.indexOf('#')) : method;
    }

    private static Finding finding(ProofCheck check) {
        return switch (check) {
            case VALID -> Finding.passed(Reason.PRESENTED_BY_HOLDER, "Presented by its holder for this request");
            case KEY_UNFIT ->
                Finding.failed(Reason.HOLDER_KEY_UNUSABLE, "The holder's key does not fit the way the proof is signed");
            case SIGNATURE_INVALID ->
                Finding.failed(
                        Reason.HOLDER_PROOF_SIGNATURE_INVALID,
                        "The wallet's proof is not signed with the holder's key");
            case MALFORMED, NOT_DERIVED, CONTEXT_NOT_PINNED, CONTENT_NOT_SIGNED, TOO_COSTLY ->
                Finding.failed(
                        Reason.HOLDER_PROOF_MALFORMED,
                        "The wallet's presentation has content that its proof does not cover, or that cannot be read");
        };
    }

    private static Optional<Finding> failed(Reason reason, String sentence) {
        return Optional.of(Finding.failed(reason, sentence));
    }

    private static <T> Read<T> refused(Reason reason, String sentence) {
        return new Read.Refused<>(Finding.failed(reason, sentence));
    }

    /** Keeps claims out of logs. */
    @Override
    public String toString() {
        return "LinkedPresentation";
    }
}
