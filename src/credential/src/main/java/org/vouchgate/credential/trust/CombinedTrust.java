package org.vouchgate.credential.trust;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.IssuerTrust;
import org.vouchgate.credential.Reason;

/** Asks several sources. One that vouches is enough; one that cannot be read leaves the question open otherwise. */
public final class CombinedTrust implements IssuerTrust {

    /** Failures, the most telling first. */
    private static final List<Reason> TELLING = List.of(
            Reason.CERTIFICATE_REVOKED,
            Reason.TRUST_ANCHOR_IN_CHAIN,
            Reason.ISSUER_NAME_NOT_BOUND,
            Reason.ISSUER_NOT_TRUSTED_FOR_TYPE,
            Reason.CERTIFICATE_PATH_INVALID,
            Reason.ISSUER_UNKNOWN);

    private final List<IssuerTrust> sources;

    public CombinedTrust(Collection<? extends IssuerTrust> sources) {
        this.sources = List.copyOf(sources);
    }

    /** Asks lists, in their order, for anchors and for registered issuers. */
    public static CombinedTrust of(Collection<TrustList> lists, ChainRule rule) {
        return of(lists, rule, CertificateStatuses.UNREACHABLE);
    }

    /** As before, and asks authorities about the certificates below the lists' anchors. */
    public static CombinedTrust of(Collection<TrustList> lists, ChainRule rule, CertificateStatuses statuses) {
        return new CombinedTrust(lists.stream()
                .map(list -> new ListedTrust(list, rule, statuses))
                .toList());
    }

    @Override
    public Finding trusts(Credential credential, Instant at) {
        var nobody = Finding.failed(
                Reason.ISSUER_UNKNOWN,
                "Nobody the employer relies on vouches for the issuer. If you rely on it, have it added to your"
                        + " trusted issuers");
        var findings =
                sources.stream().map(source -> source.trusts(credential, at)).toList();
        return findings.stream()
                .reduce(nobody, CombinedTrust::better)
                .having(findings.stream()
                        .flatMap(finding -> finding.asked().stream())
                        .toList());
    }

    /** Of two answers the one that decides; the first of two that say the same. */
    public static Finding better(Finding one, Finding other) {
        return rank(other) < rank(one) ? other : one;
    }

    private static int rank(Finding finding) {
        // What one authority has taken back, no other list gives again.
        if (finding.reason() == Reason.CERTIFICATE_REVOKED) {
            return 0;
        }
        return switch (finding.answer()) {
            case PASSED, NOT_APPLICABLE -> 1;
            case UNKNOWN -> 2;
            case FAILED -> 3 + TELLING.indexOf(finding.reason());
        };
    }
}
