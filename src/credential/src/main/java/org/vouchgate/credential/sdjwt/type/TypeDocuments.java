package org.vouchgate.credential.sdjwt.type;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Where the documents that describe types come from. */
@FunctionalInterface
public interface TypeDocuments {

    /**
     * The document about a type, as it was published; empty if it is not to be had. Never throws for what others publish.
     *
     * @param type the {@code vct}, or what another type says it extends
     * @param at   the instant to judge for
     */
    Optional<byte[]> find(String type, Instant at);

    /** Documents at hand, by type. */
    static TypeDocuments local(Map<String, byte[]> documents) {
        var copy = Map.copyOf(documents);
        return (type, at) -> Optional.ofNullable(copy.get(type));
    }

    /** Asks others for what is not here. */
    default TypeDocuments orElse(TypeDocuments others) {
        return (type, at) -> find(type, at).or(() -> others.find(type, at));
    }
}
