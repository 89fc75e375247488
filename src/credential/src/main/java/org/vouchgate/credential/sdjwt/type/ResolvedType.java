package org.vouchgate.credential.sdjwt.type;

import java.util.List;

/**
 * A type with everything it extends.
 *
 * @param types  the type itself, then what it extends, the nearest first
 * @param claims the rules of all of them together
 */
public record ResolvedType(List<String> types, List<ClaimRule> claims) {

    public ResolvedType {
        types = List.copyOf(types);
        claims = List.copyOf(claims);
    }

    /** A type about which nothing is looked up. */
    public static ResolvedType alone(String type) {
        return new ResolvedType(List.of(type), List.of());
    }
}
