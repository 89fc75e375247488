package org.vouchgate.ats.order;

import java.util.List;
import java.util.Optional;
import org.vouchgate.ats.secret.Secret;

/** A secret that stands in the address, for vendors whose requests can carry no other proof. */
public final class UrlSecret {

    private UrlSecret() {}

    /** What follows the secret in the operation; empty if the first segment is none of the secrets. */
    public static Optional<String> behind(InboundRequest request, List<Secret> secrets) {
        var parts = request.operation().split("/", 2);
        var matches = false;
        // Every active secret, whatever the first comparison said.
        for (var secret : secrets) {
            matches |= secret.matches(parts[0]);
        }
        return matches ? Optional.of(parts.length == 2 ? parts[1] : "") : Optional.empty();
    }
}
