package org.vouchgate.credential.status;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.StatusReference;
import org.vouchgate.credential.StatusReference.BitstringEntry;
import org.vouchgate.credential.StatusReference.LegacyEntry;
import org.vouchgate.credential.StatusReference.RevocationListEntry;
import org.vouchgate.credential.StatusReference.TokenStatusEntry;
import org.vouchgate.credential.StatusReference.Unusable;
import org.vouchgate.credential.StatusSource;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.key.IssuerKeyLookup;
import org.vouchgate.credential.key.IssuerKeys;
import org.vouchgate.credential.key.ProofKeys;
import org.vouchgate.credential.w3c.DataIntegrityReader;
import org.vouchgate.credential.w3c.LegacyProofs;
import org.vouchgate.credential.w3c.VcJwtReader;

/** Looks credentials up in the lists in which their issuers publish what they have taken back. */
public final class StatusLists implements StatusSource {

    /** Purposes that say something about a credential, but not that it does not stand any more. */
    private static final Set<String> HARMLESS = Set.of("refresh", "message");

    private static final Set<String> TELLING = Set.of("revocation", "suspension");

    private static final ProofKeys NO_PROOF_KEYS = (issuer, method, at) -> new IssuerKeyLookup.NotFound(
            Finding.failed(Reason.KEY_MECHANISM_NOT_ALLOWED, "No keys of Data Integrity proofs are looked up here"));

    private final TokenStatusLists tokenLists;
    private final BitstringStatusLists bitstringLists;
    private final RevocationLists revocationLists;
    private final StatusPolicy policy;

    /**
     * @param documents   where lists are read; may be shared by employers, and remembers a list for 15 minutes at most
     * @param decoded     where lists are remembered once decoded; may be shared likewise
     * @param issuerKeys  finds the keys that tokens must be signed with, under the same policy as credentials
     * @param proofKeys   the same for lists that are secured by Data Integrity proofs
     * @param authorities certificate authorities the employer relies on: a list may be signed with another certificate
     *                    than the credential if one of them vouches for both
     * @param policy      what the operator allows
     */
    public StatusLists(
            RecentDocuments documents,
            DecodedLists decoded,
            IssuerKeys issuerKeys,
            ProofKeys proofKeys,
            Collection<X509Certificate> authorities,
            StatusPolicy policy) {
        var signers = new ListSigners(authorities, policy.roots());
        var proofs = new DataIntegrityReader(proofKeys, policy.legacy() ? LegacyProofs.ACCEPTED : LegacyProofs.REFUSED);
        this.tokenLists = new TokenStatusLists(
                documents,
                decoded,
                List.of(new JwtForm(decoded, issuerKeys, signers), new CwtForm(decoded, issuerKeys, signers)));
        this.bitstringLists =
                new BitstringStatusLists(documents, decoded, new VcJwtReader(issuerKeys), proofs, signers);
        this.revocationLists = new RevocationLists(documents, decoded);
        this.policy = policy;
    }

    /** Lists that are nobody else's, all of them in tokens, without legacy. */
    public StatusLists(RecentDocuments documents, IssuerKeys issuerKeys, Collection<X509Certificate> authorities) {
        this(documents, new DecodedLists(), issuerKeys, NO_PROOF_KEYS, authorities, StatusPolicy.STRICT);
    }

    @Override
    public Finding statusOf(Issuer issuer, List<StatusReference> references, Instant at) {
        var findings = references.stream()
                .filter(reference -> !isHarmless(reference))
                .map(reference -> ask(issuer, reference, at))
                .toList();
        if (findings.isEmpty()) {
            return Finding.notApplicable(
                    Reason.NO_STATUS_PUBLISHED, "The issuer does not publish whether the credential still stands");
        }
        return first(findings, Reason.REVOKED)
                .or(() -> first(findings, Reason.SUSPENDED))
                .or(() -> first(findings, Answer.FAILED))
                .or(() -> first(findings, Answer.UNKNOWN))
                .or(() -> first(findings, Reason.NOT_REVOKED_LEGACY))
                .orElseGet(() -> findings.get(0));
    }

    private Finding ask(Issuer issuer, StatusReference reference, Instant at) {
        if (reference instanceof TokenStatusEntry entry) {
            return tokenLists.statusOf(issuer, entry, at);
        }
        if (reference instanceof BitstringEntry entry) {
            return bitstring(issuer, entry, BitstringKind.BITSTRING, at);
        }
        if (reference instanceof LegacyEntry entry) {
            return policy.legacy() ? legacy(issuer, entry, at) : notAllowed();
        }
        if (reference instanceof RevocationListEntry entry) {
            return revocationLists.statusOf(issuer, entry, at);
        }
        return reference instanceof Unusable unusable && unusable.malformed()
                ? Lists.failed(
                        Reason.STATUS_ENTRY_MALFORMED,
                        "The credential's pointer to its status is not well-formed; ask its issuer for a new one")
                : Lists.unknown(
                        Reason.STATUS_MECHANISM_UNSUPPORTED,
                        "The issuer publishes the status in a way that this gateway cannot read");
    }

    private Finding bitstring(Issuer issuer, BitstringEntry entry, BitstringKind kind, Instant at) {
        return TELLING.contains(entry.purpose())
                ? bitstringLists.statusOf(issuer, entry, kind, at)
                : Lists.unknown(
                        Reason.STATUS_MECHANISM_UNSUPPORTED,
                        "The issuer publishes a kind of status that this gateway cannot interpret");
    }

    private Finding legacy(Issuer issuer, LegacyEntry legacy, Instant at) {
        var finding = bitstring(issuer, legacy.entry(), BitstringKind.of(legacy.dialect()), at);
        return finding.reason() == Reason.NOT_REVOKED
                ? Finding.passed(
                        Reason.NOT_REVOKED_LEGACY,
                        "The issuer has not taken the credential back; it says so in an outdated (legacy) form")
                : finding;
    }

    private static Finding notAllowed() {
        return Lists.unknown(
                Reason.STATUS_MECHANISM_NOT_ALLOWED,
                "The issuer publishes the status in an outdated (legacy) form that this gateway was told not to read");
    }

    private static boolean isHarmless(StatusReference reference) {
        if (reference instanceof LegacyEntry legacy) {
            return HARMLESS.contains(legacy.entry().purpose());
        }
        return reference instanceof BitstringEntry entry && HARMLESS.contains(entry.purpose());
    }

    private static Optional<Finding> first(List<Finding> findings, Reason reason) {
        return findings.stream().filter(finding -> finding.reason() == reason).findFirst();
    }

    private static Optional<Finding> first(List<Finding> findings, Answer answer) {
        return findings.stream().filter(finding -> finding.answer() == answer).findFirst();
    }
}
