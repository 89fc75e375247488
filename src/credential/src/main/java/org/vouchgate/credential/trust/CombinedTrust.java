package org.vouchgate.credential.trust;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.IssuerTrust;
import org.vouchgate.credential.Reason;

/** Asks several sources. One that vouches is enough; one that cannot be read leaves the question open otherwise. */
public final class CombinedTrust implements IssuerTrust {

    /** Failures, the most telling first. */
    private static final List<Reason> TELLING = List.of(
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
        return new CombinedTrust(lists.stream()
                .flatMap(list -> Stream.of(new RegistryTrust(list, rule), new AnchorTrust(list, rule)))
                .toList());
    }

    /** Stands for a list that could not be read. */
    public static IssuerTrust unreadable(String name) {
        return (credential, at) -> Finding.unknown(
                Reason.TRUST_SOURCE_UNREACHABLE,
                "It could not be found out whether the issuer is on " + name + ", because that list cannot be read");
    }

    @Override
    public Finding trusts(Credential credential, Instant at) {
        var nobody = Finding.failed(
                Reason.ISSUER_UNKNOWN,
                "Nobody the employer relies on vouches for the issuer. If you rely on it, have it added to your"
                        + " trusted issuers");
        return sources.stream().map(source -> source.trusts(credential, at)).reduce(nobody, CombinedTrust::better);
    }

    /** Of two answers the one that decides; the first of two that say the same. */
    static Finding better(Finding one, Finding other) {
        return rank(other) < rank(one) ? other : one;
    }

    private static int rank(Finding finding) {
        if (finding.answer() == Answer.PASSED) {
            return 0;
        }
        return finding.answer() == Answer.UNKNOWN ? 1 : 2 + TELLING.indexOf(finding.reason());
    }
}
