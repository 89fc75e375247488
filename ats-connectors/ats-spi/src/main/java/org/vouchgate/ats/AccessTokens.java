package org.vouchgate.ats;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.vouchgate.ats.secret.Secret;

/**
 * Where one account's access token, and the refresh token behind it, rest between calls. Port: the gateway decides
 * where, for how long, and encrypted how.
 */
public interface AccessTokens {

    /** The token, if there is one that still holds at this instant. */
    Optional<Secret> find(Instant at);

    void keep(Secret token, Instant until);

    /** The vendor refused it: whoever comes next fetches another. */
    void forget(Secret refused);

    /** The refresh token in force; empty until somebody has consented. */
    Optional<Secret> refreshToken();

    /**
     * Keeps an access token and the refresh token that replaces the present one: both or none, and before either is
     * used. Whoever loses a rotating refresh token needs a new consent.
     */
    void rotate(Secret token, Instant until, Secret refresh);

    /**
     * Renews while nobody else renews this account's tokens, on this node or another. The renewal looks first whether
     * somebody did so meanwhile.
     */
    <T> T alone(Supplier<T> renewal);
}
