package org.vouchgate.gateway.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.vouchgate.credential.TrustAnswer;
import org.vouchgate.credential.trust.ListOrigin;
import org.vouchgate.credential.trust.RevocationPolicy;
import org.vouchgate.credential.trust.TrustList;

/** The list that each employer's admin keeps, as the engine knows lists. */
@ApplicationScoped
class OwnLists {

    @Inject
    TrustRegister register;

    @Inject
    Clock clock;

    /** As of this moment; lists nobody until the admin has entered somebody. */
    TrustList of(UUID employer) {
        var now = clock.instant();
        return new TrustList(
                TrustList.OWN,
                ListOrigin.kept(TrustAnswer.Kind.OWN_LIST),
                revocation(employer),
                register.anchors(employer).stream()
                        .filter(anchor -> anchor.grounds().holdAt(now))
                        .map(TrustedAnchor::opened)
                        .toList(),
                register.issuers(employer).stream()
                        .filter(issuer -> issuer.grounds().holdAt(now))
                        .map(TrustedIssuer::opened)
                        .toList());
    }

    /** What is demanded of certificates below its authorities; as in a trust file unless the admin said otherwise. */
    RevocationPolicy revocation(UUID employer) {
        return register.policy(employer).map(TrustPolicy::revocation).orElse(RevocationPolicy.IF_PUBLISHED);
    }
}
