package org.vouchgate.presentation.dcql;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Combinations of credentials of which one is wanted.
 *
 * @param options  each a combination of credential query ids; never empty, nor is any option
 * @param required whether the answer fails without one of them
 */
public record CredentialSet(List<List<String>> options, boolean required) {

    public CredentialSet {
        options = options.stream().map(List::copyOf).toList();
        if (options.isEmpty() || options.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("a credential set has options, and each names credentials");
        }
    }

    Set<String> ids() {
        return options.stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    }
}
