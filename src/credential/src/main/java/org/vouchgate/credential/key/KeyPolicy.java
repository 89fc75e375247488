package org.vouchgate.credential.key;

import java.util.List;
import java.util.Set;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.jose.PublicJwk;

/** Which mechanisms may prove an issuer's key, by the employer's decision. */
@FunctionalInterface
public interface KeyPolicy {

    /** For issuers nobody registered: only what needs no fetch, so that a forged credential causes no traffic. */
    Set<KeySource> WITHOUT_TRAFFIC = Set.of(KeySource.X5C, KeySource.DID_KEY, KeySource.DID_JWK);

    /** A policy under which no issuer is registered. */
    KeyPolicy NOBODY_REGISTERED = issuer -> WITHOUT_TRAFFIC;

    /** HAIP 1.0, section 6.1.1: nothing but certificates, whoever the issuer is. */
    KeyPolicy CERTIFICATES_ONLY = issuer -> Set.of(KeySource.X5C);

    /**
     * The mechanisms that may be used for a credential that names this issuer.
     *
     * @param claimedIssuer an unverified identifier, compared as a string; any text
     */
    Set<KeySource> allowedFor(String claimedIssuer);

    /**
     * The keys that the employer's own lists name for this issuer; empty unless {@link KeySource#PINNED_KEY} is allowed.
     *
     * @param claimedIssuer an unverified identifier, compared as a string; any text
     */
    default List<PublicJwk> pinnedKeys(String claimedIssuer) {
        return List.of();
    }
}
