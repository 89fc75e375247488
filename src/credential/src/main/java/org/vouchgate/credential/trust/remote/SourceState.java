package org.vouchgate.credential.trust.remote;

import java.time.Instant;
import java.util.Optional;
import org.vouchgate.credential.IssuerTrust;
import org.vouchgate.credential.TrustAnswer;
import org.vouchgate.credential.trust.CertificateStatuses;
import org.vouchgate.credential.trust.ChainRule;
import org.vouchgate.credential.trust.ListedTrust;
import org.vouchgate.credential.trust.TrustList;
import org.vouchgate.credential.trust.UnavailableList;

/**
 * How a source stands at one moment.
 *
 * @param name    the source's name, as it stands in a sentence
 * @param address where it is fetched from
 * @param list    the list in force, if one is
 * @param problem what went wrong when it was last fetched, if something did; a list may be in force all the same
 */
public record SourceState(
        String name,
        TrustAnswer.Kind kind,
        String address,
        Optional<TrustList> list,
        Optional<ListReading.Refused> problem) {

    public SourceState {
        if (list.isEmpty() && problem.isEmpty()) {
            throw new IllegalArgumentException("a source without a list must say why");
        }
    }

    /** When the list in force was fetched. */
    public Optional<Instant> fetchedAt() {
        return list.flatMap(fetched -> fetched.origin().fetchedAt());
    }

    /** Until when its publisher says the list in force holds. */
    public Optional<Instant> validUntil() {
        return list.flatMap(fetched -> fetched.origin().validUntil());
    }

    /** How many authorities and issuers it names. */
    public int entries() {
        return list.map(fetched -> fetched.anchors().size() + fetched.issuers().size())
                .orElse(0);
    }

    /** Trust as of this moment. */
    public IssuerTrust trust(ChainRule rule, CertificateStatuses statuses) {
        return list.<IssuerTrust>map(fetched -> new ListedTrust(fetched, rule, statuses))
                .orElseGet(() -> {
                    var why = problem.orElseThrow();
                    return new UnavailableList(name, kind, why.reason(), why.why());
                });
    }
}
