package org.vouchgate.gateway.trust;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * Why an admin relies on somebody.
 *
 * @param reason   in the admin's words
 * @param evidence where it can be read
 * @param endsAt   until when it holds; nobody is relied on by this entry afterwards
 */
public record Grounds(Optional<String> reason, Optional<URI> evidence, Optional<Instant> endsAt) {

    /** Nothing is said. */
    public static Grounds none() {
        return new Grounds(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether an entry still counts. */
    public boolean holdAt(Instant at) {
        return endsAt.map(at::isBefore).orElse(true);
    }
}
