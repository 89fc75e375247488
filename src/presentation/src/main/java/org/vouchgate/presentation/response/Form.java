package org.vouchgate.presentation.response;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A posted form in which no parameter is repeated. */
record Form(Map<String, List<String>> parameters) {

    boolean has(String name) {
        return value(name).isPresent();
    }

    /** A parameter without a value counts as not sent (RFC 6749, section 3.1). */
    Optional<String> value(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
