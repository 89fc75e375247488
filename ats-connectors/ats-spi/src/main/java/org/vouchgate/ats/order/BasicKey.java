package org.vouchgate.ats.order;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.vouchgate.ats.secret.Secret;

/** HTTP Basic with a key of ours as user name and an empty password, both ways. */
public final class BasicKey {

    private static final String SCHEME = "basic ";

    private BasicKey() {}

    public static String header(Secret key) {
        return basic(key.reveal(), "");
    }

    public static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** The key a request presents, believed by nobody yet. */
    public static Optional<Secret> presented(InboundRequest request) {
        return request.header("Authorization")
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .flatMap(header -> decoded(header.substring(SCHEME.length()).strip()))
                .filter(pair -> pair.indexOf(':') == pair.length() - 1 && pair.length() > 1)
                .map(pair -> pair.substring(0, pair.length() - 1))
                .filter(key -> !key.isBlank())
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

    private static Optional<String> decoded(String base64) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
