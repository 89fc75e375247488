package org.vouchgate.credential.sdjwt;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.vouchgate.credential.Challenge;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.jose.CompactJws;
import org.vouchgate.credential.jose.JwsAlgorithm;
import org.vouchgate.credential.jose.PublicJwk;

/**
 * An SD-JWT taken apart, with its disclosures put where the issuer's digests say they belong, for every kind of credential
 * that is secured as one. Nobody has verified its signature yet, and nothing of it is to be used if there is a refusal.
 */
public final class OpenedSdJwt {

    private final SdJwt sdJwt;
    private final ProcessedClaims processed;
    private final Optional<Finding> hidden;
    private final HolderKey holder;

    private OpenedSdJwt(SdJwt sdJwt, ProcessedClaims processed, Optional<Finding> hidden) {
        this.sdJwt = sdJwt;
        this.processed = processed;
        this.hidden = hidden;
        this.holder = HolderKey.of(sdJwt.issuerJwt().payload());
    }

    /**
     * Opens an SD-JWT and hands it to the one, or says to the other why that cannot be done.
     *
     * @param encoded    in compact form; the JSON forms of RFC 9901 section 8 are refused
     * @param alwaysOpen claims of the top level that must be visible with all their members, because they decide over the
     *                   credential
     */
    public static <R> R open(
            String encoded, Set<String> alwaysOpen, Function<OpenedSdJwt, R> whole, Function<Finding, R> broken) {
        return SdJwt.parse(
                encoded,
                sdJwt -> {
                    var claims = sdJwt.issuerJwt().payload();
                    return whole.apply(new OpenedSdJwt(
                            sdJwt,
                            ProcessedClaims.of(claims, sdJwt.disclosures(), alwaysOpen),
                            ProtectedClaims.hiddenIn(claims, alwaysOpen)));
                },
                broken);
    }

    /** What the issuer signed. */
    public CompactJws issuerJwt() {
        return sdJwt.issuerJwt();
    }

    /** The issuer's claims with what was disclosed, without digests. */
    public JsonObject claims() {
        return processed.claims();
    }

    /** Why the disclosures are not what the issuer signed, or hide what they must not, if so. */
    public Optional<Finding> refusal() {
        return hidden.or(processed::refusal);
    }

    /** The claims as laid out by the issuer; only if there is no refusal. */
    IssuedClaims issued() {
        return IssuedClaims.of(sdJwt);
    }

    /** The key that the issuer bound it to, as signed and never out of a disclosure. */
    public Optional<PublicJwk> holderKey() {
        return holder.key();
    }

    /** Answers {@link org.vouchgate.credential.Check#HOLDER_BINDING}; a proof that nobody asked for must be right too. */
    public Finding holderBinding(
            PresentedCredential presented, Challenge challenge, Set<JwsAlgorithm> allowed, Instant at) {
        if (sdJwt.proof().isPresent()) {
            return sdJwt.proof()
                    .flatMap(encoded -> HolderProof.parse(encoded, sdJwt, holder))
                    .map(proof -> proof.check(allowed, presented.queryId(), challenge, at))
                    .orElseGet(HolderProof::malformed);
        }
        if (presented.holderBindingRequired()) {
            return Finding.failed(
                    Reason.HOLDER_PROOF_MISSING, "The wallet did not prove that it holds this credential");
        }
        return challenge.transactionData().stream().anyMatch(entry -> entry.isForNoneBut(presented.queryId()))
                ? TransactionDataHashes.missing()
                : Finding.notApplicable(
                        Reason.HOLDER_BINDING_NOT_ASKED,
                        "No proof of possession was asked for; whoever has a copy could have sent it");
    }
}
