package org.vouchgate.credential.trust;

import java.time.Instant;
import java.util.List;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.IssuerTrust;
import org.vouchgate.credential.TrustAnswer;

/** Trusts whom one list vouches for, by name or by certificate, and says what the list said. */
public final class ListedTrust implements IssuerTrust {

    private final TrustList list;
    private final RegistryTrust byName;
    private final AnchorTrust byCertificate;

    public ListedTrust(TrustList list, ChainRule rule, CertificateStatuses statuses) {
        this.list = list;
        this.byName = new RegistryTrust(list, rule, statuses);
        this.byCertificate = new AnchorTrust(list, rule, statuses);
    }

    @Override
    public Finding trusts(Credential credential, Instant at) {
        var finding = CombinedTrust.better(byName.trusts(credential, at), byCertificate.trusts(credential, at));
        var said = new TrustAnswer(
                list.name(),
                list.origin().kind(),
                TrustAnswer.Outcome.of(finding),
                finding.reason(),
                list.origin().fetchedAt(),
                list.origin().validUntil(),
                list.origin().sha256());
        return finding.having(List.of(said));
    }
}
