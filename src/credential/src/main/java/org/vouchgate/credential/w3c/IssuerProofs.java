package org.vouchgate.credential.w3c;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.proof.Cryptosuite;
import org.vouchgate.credential.proof.Proof;
import org.vouchgate.credential.proof.SecuredDocument;

/**
 * The proofs of a credential that have to hold, none verified yet.
 *
 * @param known       well-formed, made to assert, in force, and none of a chain missing
 * @param unsupported the others, which nobody here can verify
 */
record IssuerProofs(List<Proof> known, int unsupported) {

    private static final Duration SKEW = Duration.ofSeconds(60);
    private static final String ASSERTION = "assertionMethod";
    private static final int MOST = 8;
    private static final int MOST_NAME = 64;

    IssuerProofs {
        known = List.copyOf(known);
    }

    static Read<IssuerProofs> of(JsonObject credential, LegacyProofs legacy, Instant at) {
        var all = SecuredDocument.proofs(credential);
        if (all.isEmpty()) {
            return refused(Reason.PROOF_MISSING, "Nobody signed the credential");
        }
        if (all.size() > MOST) {
            return refused(Reason.PROOF_MALFORMED, "The credential has more proofs than anybody needs");
        }
        var known = new ArrayList<Proof>();
        for (var json : all) {
            var suite = Cryptosuite.of(json).filter(found -> isAccepted(found, legacy));
            if (suite.isPresent()) {
                var proof = Proof.read(json, suite.get());
                if (proof.isEmpty()) {
                    return refused(Reason.PROOF_MALFORMED, "A proof of the credential is not well-formed");
                }
                known.add(proof.get());
            }
        }
        var proofs = new IssuerProofs(known, all.size() - known.size());
        return known.isEmpty()
                ? unsupported(all)
                : proofs.objection(at)
                        .<Read<IssuerProofs>>map(Read.Refused::new)
                        .orElseGet(() -> new Read.Content<>(proofs));
    }

    boolean hasLegacy() {
        return known.stream().anyMatch(proof -> proof.suite().isLegacy());
    }

    private Optional<Finding> objection(Instant at) {
        for (var proof : known) {
            if (!proof.purpose().equals(ASSERTION)) {
                return failed(
                        Reason.PROOF_PURPOSE_WRONG, "A proof of the credential was made for another purpose than that");
            }
            if (proof.expires().filter(end -> !end.plus(SKEW).isAfter(at)).isPresent()
                    || proof.created()
                            .filter(start -> start.isAfter(at.plus(SKEW)))
                            .isPresent()) {
                return failed(
                        Reason.PROOF_NOT_IN_FORCE, "A proof of the credential has run out, or is not in force yet");
            }
        }
        return isChained()
                ? Optional.empty()
                : failed(
                        Reason.PROOF_CHAIN_BROKEN, "A proof of the credential was made over another that is not there");
    }

    /** Whether every proof that another was made over is there, once, and no proof was made over itself. */
    private boolean isChained() {
        var byId = new HashMap<String, Proof>();
        for (var proof : known) {
            if (proof.id().isPresent() && byId.put(proof.id().get(), proof) != null) {
                return false;
            }
        }
        var sound = new HashSet<Proof>();
        boolean progress = true;
        while (progress) {
            progress = known.stream()
                    .filter(proof -> !sound.contains(proof))
                    .filter(proof -> proof.previous().stream().allMatch(id -> sound.contains(byId.get(id))))
                    .toList()
                    .stream()
                    .map(sound::add)
                    .reduce(false, Boolean::logicalOr);
        }
        return sound.size() == Set.copyOf(known).size();
    }

    private static boolean isAccepted(Cryptosuite suite, LegacyProofs legacy) {
        return !suite.isLegacy() || legacy == LegacyProofs.ACCEPTED;
    }

    private static Read<IssuerProofs> unsupported(List<JsonObject> all) {
        if (all.stream().anyMatch(json -> Cryptosuite.of(json).isPresent())) {
            return refused(
                    Reason.LEGACY_PROOF_NOT_ACCEPTED,
                    "The credential is signed in an old way (Ed25519Signature2020), which this gateway is set not to"
                            + " accept; ask its issuer for a new one");
        }
        var name = Members.text(all.get(0), "cryptosuite")
                .or(() -> Members.text(all.get(0), "type"))
                .filter(IssuerProofs::isPlain);
        return refused(
                Reason.PROOF_UNSUPPORTED,
                "The credential is signed in a way that this gateway cannot verify"
                        + name.map(suite -> " (" + suite + ")").orElse("")
                        + "; that says nothing about whether it is sound");
    }

    private static boolean isPlain(String name) {
        return name.length() <= MOST_NAME
                && name.chars().allMatch(c -> c == '-' || Character.isLetterOrDigit(c) && c < 0x7f);
    }

    private static Optional<Finding> failed(Reason reason, String sentence) {
        return Optional.of(Finding.failed(reason, sentence));
    }

    private static Read<IssuerProofs> refused(Reason reason, String sentence) {
        return new Read.Refused<>(Finding.failed(reason, sentence));
    }
}
