package org.vouchgate.gateway.login.oidc;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where in an ID token a claim is: a name, or names joined by dots for a claim within a claim, such as
 * {@code realm_access.roles}. A claim whose own name has dots, as those with web addresses have, comes first.
 */
record ClaimPath(String path) {

    Optional<String> text(Map<String, Object> claims) {
        return find(claims, path).filter(String.class::isInstance).map(String.class::cast);
    }

    /** A list of texts; what is no text is left out. A single text counts as a list of one. */
    List<String> texts(Map<String, Object> claims) {
        var found = find(claims, path);
        if (found.filter(String.class::isInstance).isPresent()) {
            return List.of((String) found.get());
        }
        return found.filter(List.class::isInstance).map(List.class::cast).stream()
                .flatMap(list -> ((List<?>) list).stream())
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    private static Optional<Object> find(Map<?, ?> claims, String path) {
        if (claims.get(path) != null) {
            return Optional.of(claims.get(path));
        }
        int dot = path.indexOf('.');
        return dot > 0 && claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner
                ? find(inner, path.substring(dot + 1))
                : Optional.empty();
    }
}
