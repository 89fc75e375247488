package org.vouchgate.credential.trust;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.credential.key.KeyPolicy;

/** Allows for each registered issuer the mechanism it is registered with, and for others what needs no fetch. */
public final class RegistryKeyPolicy implements KeyPolicy {

    private final Map<String, Set<KeySource>> sources;
    private final Map<String, List<PublicJwk>> pinned;

    /** @param lists every list of the employer; an issuer on several may use what any of them says */
    public RegistryKeyPolicy(Collection<TrustList> lists) {
        this.sources = lists.stream()
                .flatMap(list -> list.issuers().stream())
                .collect(groupingBy(
                        RegisteredIssuer::identifier, mapping(RegisteredIssuer::keySource, toUnmodifiableSet())));
        this.pinned = lists.stream()
                .flatMap(list -> list.issuers().stream())
                .collect(groupingBy(
                        RegisteredIssuer::identifier,
                        flatMapping(issuer -> issuer.pinnedKeys().stream(), toUnmodifiableList())));
    }

    @Override
    public Set<KeySource> allowedFor(String claimedIssuer) {
        return sources.getOrDefault(claimedIssuer, WITHOUT_TRAFFIC);
    }

    @Override
    public List<PublicJwk> pinnedKeys(String claimedIssuer) {
        return pinned.getOrDefault(claimedIssuer, List.of());
    }
}
