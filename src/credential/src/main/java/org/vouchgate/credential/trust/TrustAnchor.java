package org.vouchgate.credential.trust;

import java.security.cert.X509Certificate;
import java.util.Set;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.key.NameBinding;

/**
 * A certificate authority an employer relies on.
 *
 * @param certificate the authority's own certificate
 * @param types       what issuers below it are trusted for; may be empty if it only vouches for registered issuers
 * @param nameRule    how a claimed issuer identifier must relate to the certificate
 * @param issuers     the identifiers that may be claimed; empty unless the rule is
 *                    {@link NameRule#TRUSTED_ROOT_IMPLIES_ISSUER_SET}
 */
public record TrustAnchor(X509Certificate certificate, CredentialTypes types, NameRule nameRule, Set<String> issuers) {

    public TrustAnchor {
        issuers = Set.copyOf(issuers);
        if (issuers.isEmpty() == (nameRule == NameRule.TRUSTED_ROOT_IMPLIES_ISSUER_SET)) {
            throw new IllegalArgumentException(
                    "issuers are listed with " + NameRule.TRUSTED_ROOT_IMPLIES_ISSUER_SET + " and with no other rule");
        }
    }

    /** Whether the issuer may go by the identifier it claims, if it claims one. */
    boolean acceptsNameOf(Issuer issuer) {
        return issuer.claimed()
                .map(claimed -> switch (nameRule) {
                    case NONE -> true;
                    case SAN_URI_OR_DNS -> NameBinding.of(issuer).binds();
                    case TRUSTED_ROOT_IMPLIES_ISSUER_SET -> issuers.contains(claimed);
                })
                .orElse(true);
    }
}
