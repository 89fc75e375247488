package org.vouchgate.gateway.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vouchgate.gateway.platform.LoginSettings;
import org.vouchgate.gateway.platform.Secrets;

/** Hands out tokens and sessions, and recognises them. */
@ApplicationScoped
public class Admission {

    /**
     * A token, shown to whoever asked for it and to nobody after.
     *
     * @param id    to name it by
     * @param value the bearer token
     */
    public record IssuedToken(UUID id, String value) {}

    @Inject
    ApiTokens tokens;

    @Inject
    LoginSessions sessions;

    @Inject
    KnownPeople people;

    @Inject
    Secrets secrets;

    @Inject
    Clock clock;

    @Inject
    LoginSettings settings;

    public Optional<Identity> byToken(String value) {
        return tokens.identify(Secrets.hash(value), clock.instant());
    }

    public Optional<Identity> bySession(String cookie) {
        return sessions.identify(Secrets.hash(cookie), clock.instant());
    }

    /** A new API token. Its value starts with {@code vg_}, so that scanners for leaked secrets can find it. */
    @Transactional
    public IssuedToken issueToken(UUID employer, String name, Set<String> roles, Duration lifetime) {
        var value = "vg_" + secrets.fresh();
        var now = clock.instant();
        var token = ApiToken.of(employer, name, Secrets.hash(value), roles, now, now.plus(lifetime));
        tokens.add(token);
        return new IssuedToken(token.id(), value);
    }

    @Transactional
    public boolean withdrawToken(UUID employer, UUID id) {
        return tokens.remove(employer, id);
    }

    /** Starts a session; returns the cookie's value. */
    @Transactional
    public String logIn(Identity who) {
        var cookie = secrets.fresh();
        var now = clock.instant();
        sessions.add(LoginSession.of(Secrets.hash(cookie), who, now, now.plus(settings.sessionLifetime())));
        people.note(who, now);
        return cookie;
    }

    @Transactional
    public void logOut(String cookie) {
        sessions.remove(Secrets.hash(cookie));
    }
}
