package org.vouchgate.gateway.platform;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Hosts inside the operator's own network that connectors may reach; no other private address is.
 *
 * @param names as accounts name them: lower case, without scheme, port or wildcard
 */
public record InternalHosts(Set<String> names) {

    public static final InternalHosts NONE = new InternalHosts(Set.of());

    private static final String HOST = "[0-9a-z]([0-9a-z.-]{0,251}[0-9a-z])?|[0-9a-f:]{2,39}";

    public InternalHosts {
        names = Set.copyOf(names);
        for (var name : names) {
            if (!name.matches(HOST)) {
                throw new IllegalArgumentException(
                        "gateway.ats.internal-hosts holds plain names or addresses of hosts, not " + name);
            }
        }
    }

    public static InternalHosts of(List<String> setting) {
        return new InternalHosts(setting.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet()));
    }

    public boolean include(String host) {
        return names.contains(host.toLowerCase(Locale.ROOT));
    }
}
