package org.vouchgate.credential.status;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.key.NameBinding;
import org.vouchgate.credential.key.document.Dids;

/**
 * What an issuer provably is called, and the hosts that such names stand for.
 *
 * @param names the identifier its key is bound to, and what it claims to be where its certificate says so too
 */
record IssuerAuthority(Set<String> names) {

    static IssuerAuthority of(Issuer issuer) {
        var bound = issuer.keySource() == KeySource.X5C
                ? issuer.claimed().filter(claimed -> NameBinding.of(issuer).binds())
                : Optional.of(issuer.identifier());
        return new IssuerAuthority(bound.stream().collect(Collectors.toUnmodifiableSet()));
    }

    boolean isNamed(String name) {
        return names.contains(name);
    }

    /** Whether an address is https and at the host, and port, of one of the names. */
    boolean serves(String address) {
        return authority(address)
                .filter(host -> names.stream().flatMap(IssuerAuthority::hosts).anyMatch(host::equals))
                .isPresent();
    }

    private static Stream<String> hosts(String name) {
        return name.startsWith("did:web:")
                ? Dids.documentAddress(name).map(URI::toString).flatMap(IssuerAuthority::authority).stream()
                : authority(name).stream();
    }

    private static Optional<String> authority(String address) {
        try {
            var uri = new URI(address);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null
                    ? Optional.of(
                            uri.getHost().toLowerCase(Locale.ROOT) + ":" + (uri.getPort() == -1 ? 443 : uri.getPort()))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
