package org.vouchgate.credential.w3c;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.key.IssuerKeyLookup;
import org.vouchgate.credential.key.ProofKeys;
import org.vouchgate.credential.key.document.Multikey;
import org.vouchgate.credential.ld.ContextSet;
import org.vouchgate.credential.proof.Cryptosuite;
import org.vouchgate.credential.proof.Proof;
import org.vouchgate.credential.proof.ProofCheck;
import org.vouchgate.credential.proof.SecuredDocument;

/**
 * Whether a credential's proofs hold with one edition of its contexts, and whose they are.
 *
 * <p>Only a proof under a key that is bound to the issuer counts. Every proof that can be verified must hold all the same:
 * a broken one beside a good one means that somebody changed something.
 *
 * @param issuer  who signed, if every proof held and one is the issuer's
 * @param finding why not, else
 */
record ProofJudgement(Optional<Issuer> issuer, Finding finding) {

    private static final Finding PASSED =
            Finding.passed(Reason.SIGNED_BY_ISSUER, "The credential is signed with the key of the issuer it names");
    private static final List<Reason> UNBOUND = List.of(
            Reason.ISSUER_BINDING_UNPROVEN,
            Reason.ISSUER_KEY_NOT_BOUND,
            Reason.ISSUER_KEY_NOT_FOUND,
            Reason.KEY_MECHANISM_NOT_ALLOWED);

    static ProofJudgement of(
            W3cCredential credential, IssuerProofs proofs, ContextSet contexts, ProofKeys keys, Instant at) {
        var document = SecuredDocument.of(credential.secured(proofs.known()), contexts);
        Optional<Issuer> issuer = Optional.empty();
        Optional<Finding> unbound = Optional.empty();
        for (var proof : proofs.known()) {
            var judged = keys.find(credential.issuer(), proof.verificationMethod(), at)
                    .fold(
                            found -> of(document, proof, found, credential),
                            notFound -> notIssuers(document, proof, notFound.finding()),
                            unreachable -> refused(unreachable.finding()));
            if (judged.issuer().isPresent()) {
                issuer = judged.issuer();
            } else if (judged.isFinal()) {
                return judged;
            } else {
                unbound = unbound.or(() -> Optional.of(judged.finding()));
            }
        }
        return issuer.isPresent() ? new ProofJudgement(issuer, PASSED) : refused(unbound.orElseThrow());
    }

    /** Of two refusals under different contexts, the one that does not merely say that the contexts were the wrong ones. */
    boolean isMoreTelling(ProofJudgement earlier) {
        return finding.reason() != Reason.CONTENT_NOT_SIGNED && earlier.finding.reason() == Reason.CONTENT_NOT_SIGNED;
    }

    private static ProofJudgement of(
            SecuredDocument document, Proof proof, IssuerKeyLookup.Found found, W3cCredential credential) {
        var check = document.check(proof, found.key());
        if (check != ProofCheck.VALID) {
            return refused(broken(check));
        }
        return proof.suite() == Cryptosuite.ECDSA_SD_2023 && !credential.showsWhatVerifiersNeed()
                ? refused(Finding.failed(
                        Reason.MANDATORY_CONTENT_HIDDEN,
                        "The credential was shown without its dates or its status; it might have expired or been revoked."
                                + " Ask the candidate to show them, or its issuer to make them mandatory"))
                : new ProofJudgement(Optional.of(found.issuer()), PASSED);
    }

    /** A proof by a key that is not known to be the issuer's: it must hold, as far as the key is at hand, and counts nothing. */
    private static ProofJudgement notIssuers(SecuredDocument document, Proof proof, Finding why) {
        var key = Multikey.read(fragment(proof.verificationMethod()));
        var check = key.map(written -> document.check(proof, written));
        if (check.isPresent() && check.get() != ProofCheck.VALID) {
            return refused(broken(check.get()));
        }
        // D8: the key came with the proof; anybody could have written it there.
        return check.isPresent() && isOnlyWritten(proof, why)
                ? refused(Finding.failed(
                        Reason.ISSUER_BINDING_UNPROVEN,
                        "The content is as it was signed, but nothing shows that the key is the issuer's: it stands in the"
                                + " credential itself. If you rely on this issuer, register its key"))
                : refused(why);
    }

    private static boolean isOnlyWritten(Proof proof, Finding why) {
        return proof.verificationMethod().startsWith("https:") && why.reason() == Reason.KEY_MECHANISM_NOT_ALLOWED;
    }

    private static String fragment(String method) {
        return method.substring(method.indexOf('#') + 1);
    }

    /** Whether no other proof could make up for it. */
    private boolean isFinal() {
        return finding.answer() == Answer.UNKNOWN || !UNBOUND.contains(finding.reason());
    }

    private static ProofJudgement refused(Finding finding) {
        return new ProofJudgement(Optional.empty(), finding);
    }

    private static Finding broken(ProofCheck check) {
        return switch (check) {
            case VALID -> PASSED;
            case MALFORMED -> failed(Reason.PROOF_MALFORMED, "A proof of the credential is not well-formed");
            case KEY_UNFIT ->
                failed(
                        Reason.KEY_UNFIT_FOR_ALGORITHM,
                        "The issuer's key does not fit the way the credential is signed");
            case SIGNATURE_INVALID -> failed(Reason.SIGNATURE_INVALID, "A signature does not match the key it names");
            case NOT_DERIVED ->
                failed(
                        Reason.PROOF_NOT_DERIVED,
                        "The wallet sent the issuer's own proof, from which it should have derived one for us");
            case CONTEXT_NOT_PINNED ->
                failed(
                        Reason.CONTEXT_NOT_PINNED,
                        "The credential is written in words that this gateway does not know, so it cannot be read safely");
            case CONTENT_NOT_SIGNED ->
                failed(
                        Reason.CONTENT_NOT_SIGNED,
                        "The credential has content that its signature does not cover; somebody may have added it");
            case TOO_COSTLY ->
                failed(
                        Reason.CANONICALIZATION_TOO_COSTLY,
                        "The credential is built so that checking it takes too long");
        };
    }

    private static Finding failed(Reason reason, String sentence) {
        return Finding.failed(reason, sentence);
    }
}
