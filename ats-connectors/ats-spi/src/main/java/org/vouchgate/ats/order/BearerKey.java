package org.vouchgate.ats.order;

import java.util.List;
import java.util.Optional;
import org.vouchgate.ats.secret.Secret;

/** A bearer token with a key of ours (RFC 6750). */
public final class BearerKey {

    private static final String SCHEME = "bearer ";

    private BearerKey() {}

    public static String header(Secret key) {
        return "Bearer " + key.reveal();
    }

    /** The key a request presents, believed by nobody yet. */
    public static Optional<Secret> presented(InboundRequest request) {
        return request.header("Authorization")
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip())
                .filter(token -> !token.isEmpty())
                .map(Secret::new);
    }

    /** Compares with every active key, whatever the first comparison said. */
    public static boolean accepted(InboundRequest request, List<Secret> keys) {
        var presented = presented(request);
        var matches = false;
        for (var key : keys) {
            matches |= presented.isPresent() && key.matches(presented.get().reveal());
        }
        return matches;
    }
}
