package org.vouchgate.gateway.trust;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Collection;
import org.vouchgate.credential.StatusSource;
import org.vouchgate.credential.fetch.Fetch;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.key.IssuerKeys;
import org.vouchgate.credential.key.ProofKeys;
import org.vouchgate.credential.status.DecodedLists;
import org.vouchgate.credential.status.StatusLists;
import org.vouchgate.credential.status.StatusPolicy;
import org.vouchgate.credential.trust.ChainRule;
import org.vouchgate.gateway.platform.StatusSettings;

/**
 * Where issuers publish what they have taken back. All employers share the copies of lists, so that nobody learns who
 * looks; whose lists count is each employer's own question.
 */
@ApplicationScoped
class PublishedStatus {

    private static final Duration LISTS_STAY = Duration.ofMinutes(15);
    /** Long enough for one record full of credentials, short enough for whoever tries again. */
    private static final Duration OUTAGES_STAY = Duration.ofSeconds(5);

    @Inject
    Fetch fetch;

    @Inject
    StatusSettings settings;

    private final DecodedLists decoded = new DecodedLists();
    private RecentDocuments documents;

    @PostConstruct
    void prepare() {
        documents = new RecentDocuments(fetch, LISTS_STAY, OUTAGES_STAY);
    }

    /** The status of credentials whose lists are signed with these keys, or below these authorities. */
    StatusSource signedWith(
            IssuerKeys keys, ProofKeys proofKeys, Collection<X509Certificate> authorities, ChainRule roots) {
        return new StatusLists(
                documents, decoded, keys, proofKeys, authorities, new StatusPolicy(settings.legacy(), roots));
    }
}
