package org.vouchgate.gateway.login.oidc;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A login that was begun: what the browser keeps, sealed, until it comes back from the provider.
 *
 * @param state    ties the answer to this browser (RFC 6749, section 10.12)
 * @param nonce    ties the ID token to this login
 * @param verifier the PKCE secret (RFC 7636)
 * @param begun    to the second
 * @param to       where to go after, a path of ours
 */
record LoginAttempt(String state, String nonce, String verifier, Instant begun, String to) {

    static final Duration LIFETIME = Duration.ofMinutes(10);

    private static final int FIELDS = 5;

    boolean isOpen(Instant at) {
        return !at.isBefore(begun) && at.isBefore(begun.plus(LIFETIME));
    }

    /** One field a line; none of them can hold a line's end. */
    String write() {
        return String.join("\n", state, nonce, verifier, String.valueOf(begun.getEpochSecond()), to);
    }

    /** Reads what {@link #write} wrote, after the seal was opened; empty if another release wrote it differently. */
    static Optional<LoginAttempt> read(String written) {
        var fields = written.split("\n", -1);
        return fields.length == FIELDS && fields[3].matches("\\d{1,12}")
                ? Optional.of(new LoginAttempt(
                        fields[0], fields[1], fields[2], Instant.ofEpochSecond(Long.parseLong(fields[3])), fields[4]))
                : Optional.empty();
    }
}
