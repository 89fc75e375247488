package org.vouchgate.credential.w3c;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.time.Instant;
import java.util.Optional;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.key.ProofKeys;
import org.vouchgate.credential.ld.ContextSet;
import org.vouchgate.credential.ld.PinnedContexts;
import org.vouchgate.credential.proof.Cryptosuite;

/** Reads one W3C credential that its issuer secured with Data Integrity proofs, without asking who presents it. */
public final class DataIntegrityReader {

    private static final JsonProvider JSON = JsonProvider.provider();

    private final ProofKeys issuerKeys;
    private final LegacyProofs legacy;
    private final PinnedContexts contexts;

    public DataIntegrityReader(ProofKeys issuerKeys, LegacyProofs legacy) {
        this(issuerKeys, legacy, PinnedContexts.standard());
    }

    /** @param contexts what credentials may be written with */
    public DataIntegrityReader(ProofKeys issuerKeys, LegacyProofs legacy, PinnedContexts contexts) {
        this.issuerKeys = issuerKeys;
        this.legacy = legacy;
        this.contexts = contexts;
    }

    /**
     * Reads a credential and verifies its proofs. Never throws for bad input.
     *
     * @param credential the whole credential with its proofs, as read by
     *                   {@link org.vouchgate.credential.jose.StrictJson}
     * @param at         the instant to judge for
     * @return the credential, or the finding on {@link org.vouchgate.credential.Check#INTEGRITY} that forbids to read it
     */
    public Read<SignedCredential> read(JsonObject credential, Instant at) {
        return structured(credential)
                .then(content -> IssuerProofs.of(credential, legacy, at).then(proofs -> verified(content, proofs, at)))
                .then(CredentialSchemas.OURS::applied);
    }

    private static Read<W3cCredential> structured(JsonObject credential) {
        var unsecured = JSON.createObjectBuilder(credential).remove("proof").build();
        return W3cCredential.of(unsecured, W3cCredential.baseOf(unsecured))
                .then(content -> content.isDated()
                        ? OpenBadgeRules.recipientNamed(content)
                        : W3cCredential.violated("does not say when it was issued"));
    }

    /** Where an address has been published with different contexts, the first under which all proofs hold counts (D15). */
    private Read<SignedCredential> verified(W3cCredential content, IssuerProofs proofs, Instant at) {
        Optional<ProofJudgement> most = Optional.empty();
        var sets = contexts.setsFor(content.json());
        for (var set : sets) {
            var judged = ProofJudgement.of(content, proofs, set, issuerKeys, at);
            if (judged.issuer().isPresent()) {
                return new Read.Content<>(new SignedCredential(
                        content,
                        JsonValue.EMPTY_JSON_OBJECT,
                        judged.issuer().get(),
                        signed(proofs, set, sets.indexOf(set), content)));
            }
            most = most.filter(earlier -> !judged.isMoreTelling(earlier)).or(() -> Optional.of(judged));
        }
        return new Read.Refused<>(most.map(ProofJudgement::finding).orElseThrow());
    }

    private static Finding signed(IssuerProofs proofs, ContextSet set, int rank, W3cCredential content) {
        var sentence = new StringBuilder("The credential is signed with the key of the issuer it names, and unchanged");
        if (rank > 0) {
            set.usedBy(content.json()).stream()
                    .filter(context -> !context.edition().isEmpty())
                    .forEach(context -> sentence.append("; it was written with the edition of ")
                            .append(context.edition())
                            .append(" of ")
                            .append(context.url()));
        }
        if (proofs.unsupported() > 0) {
            sentence.append("; it has further proofs of a kind that this gateway does not verify");
        }
        if (!proofs.hasLegacy()) {
            return Finding.passed(Reason.SIGNED_BY_ISSUER, sentence.toString());
        }
        return Finding.passed(
                Reason.SIGNED_BY_ISSUER_IN_LEGACY_WAY,
                sentence.append("; the way of signing is an old one (")
                        .append(Cryptosuite.ED25519_SIGNATURE_2020.wireName())
                        .append(")")
                        .toString());
    }
}
