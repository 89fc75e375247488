package org.vouchgate.credential.trust;

import java.util.Collection;
import java.util.Set;

/**
 * The types of credential that somebody is trusted to issue.
 *
 * @param types each as credentials write it (a {@code vct}, a W3C type or its IRI), or {@value #EVERY} for all; empty
 *              for none
 */
public record CredentialTypes(Set<String> types) {

    /** Stands for every type, and is never implied. */
    public static final String EVERY = "*";

    public CredentialTypes {
        types = Set.copyOf(types);
    }

    public static CredentialTypes of(String... types) {
        return new CredentialTypes(Set.of(types));
    }

    /** Whether any of a credential's types is one of these. */
    public boolean allow(Collection<String> ofCredential) {
        return types.contains(EVERY) || ofCredential.stream().anyMatch(types::contains);
    }
}
