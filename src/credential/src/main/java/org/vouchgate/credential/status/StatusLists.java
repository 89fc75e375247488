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
import org.vouchgate.credential.StatusReference.TokenStatusEntry;
import org.vouchgate.credential.StatusReference.Unusable;
import org.vouchgate.credential.StatusSource;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.key.IssuerKeys;

/** Looks credentials up in the lists in which their issuers publish what they have taken back. */
public final class StatusLists implements StatusSource {

    /** Purposes that say something about a credential, but not that it does not stand any more. */
    private static final Set<String> HARMLESS = Set.of("refresh", "message");

    private static final Set<String> TELLING = Set.of("revocation", "suspension");

    private final TokenStatusLists tokenLists;
    private final BitstringStatusLists bitstringLists;

    /**
     * @param documents   where lists are read; may be shared by employers, and remembers a list for 15 minutes at most
     * @param issuerKeys  finds the keys that lists must be signed with, under the same policy as credentials
     * @param authorities certificate authorities the employer relies on: a list may be signed with another certificate
     *                    than the credential if one of them vouches for both
     */
    public StatusLists(RecentDocuments documents, IssuerKeys issuerKeys, Collection<X509Certificate> authorities) {
        var signers = new ListSigners(authorities);
        this.tokenLists = new TokenStatusLists(documents, issuerKeys, signers);
        this.bitstringLists = new BitstringStatusLists(documents, issuerKeys, signers);
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
                .orElseGet(() -> findings.get(0));
    }

    private Finding ask(Issuer issuer, StatusReference reference, Instant at) {
        if (reference instanceof TokenStatusEntry entry) {
            return tokenLists.statusOf(issuer, entry, at);
        }
        if (reference instanceof BitstringEntry entry) {
            return TELLING.contains(entry.purpose())
                    ? bitstringLists.statusOf(issuer, entry, at)
                    : Lists.unknown(
                            Reason.STATUS_MECHANISM_UNSUPPORTED,
                            "The issuer publishes a kind of status that this gateway cannot interpret");
        }
        return reference instanceof Unusable unusable && unusable.malformed()
                ? Lists.failed(
                        Reason.STATUS_ENTRY_MALFORMED,
                        "The credential's pointer to its status is not well-formed; ask its issuer for a new one")
                : Lists.unknown(
                        Reason.STATUS_MECHANISM_UNSUPPORTED,
                        "The issuer publishes the status in a way that this gateway cannot read");
    }

    private static boolean isHarmless(StatusReference reference) {
        return reference instanceof BitstringEntry entry && HARMLESS.contains(entry.purpose());
    }

    private static Optional<Finding> first(List<Finding> findings, Reason reason) {
        return findings.stream().filter(finding -> finding.reason() == reason).findFirst();
    }

    private static Optional<Finding> first(List<Finding> findings, Answer answer) {
        return findings.stream().filter(finding -> finding.answer() == answer).findFirst();
    }
}
