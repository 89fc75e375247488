package org.vouchgate.credential;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A credential without its claims: what a report may say of one that was not accepted, and all a re-check needs.
 *
 * @param format           absent when it could not be read
 * @param types            empty when it could not be read
 * @param issuer           absent when it could not be read; not believed unless the integrity finding passed
 * @param validFrom        start of validity, if stated
 * @param validUntil       end of validity, if stated
 * @param statusReferences where its status is published
 */
public record CredentialOutline(
        Optional<CredentialFormat> format,
        List<String> types,
        Optional<Issuer> issuer,
        Optional<Instant> validFrom,
        Optional<Instant> validUntil,
        List<StatusReference> statusReferences) {

    public CredentialOutline {
        types = List.copyOf(types);
        statusReferences = List.copyOf(statusReferences);
    }

    /** Of something that could not be read at all. */
    public static CredentialOutline unreadable() {
        return new CredentialOutline(
                Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }
}
