package org.vouchgate.credential.key.document;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Until when a verification method may be used (Controlled Identifiers 1.0, section 2.2). */
record KeyLifetime(Instant end) {

    /** As the method's {@code expires} and {@code revoked} say; empty if either cannot be read. */
    static Optional<KeyLifetime> of(JsonObject method) {
        var expires = end(method, "expires");
        var revoked = end(method, "revoked");
        if (expires.isEmpty() || revoked.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new KeyLifetime(expires.get().isBefore(revoked.get()) ? expires.get() : revoked.get()));
    }

    boolean includes(Instant at) {
        return at.isBefore(end);
    }

    private static Optional<Instant> end(JsonObject method, String name) {
        if (!method.containsKey(name)) {
            return Optional.of(Instant.MAX);
        }
        try {
            return method.get(name) instanceof JsonString text
                    ? Optional.of(OffsetDateTime.parse(text.getString()).toInstant())
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
