package org.vouchgate.gateway.traffic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.vouchgate.ats.AccessTokens;
import org.vouchgate.ats.secret.Secret;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.platform.Vault;

/** All accounts' tokens: sealed in the database, each change one commit, renewed by one gateway's one thread at a time. */
@ApplicationScoped
public class Tokens {

    /** Longer than any token endpoint's answer takes; whoever dies over a renewal holds others up for so long. */
    private static final Duration LONGEST_RENEWAL = Duration.ofMinutes(1);

    private static final Duration PATIENCE = Duration.ofSeconds(150);
    private static final long PAUSE_MILLIS = 50;

    @Inject
    TokenRows rows;

    @Inject
    Vault vault;

    @Inject
    ShortCommit commit;

    @Inject
    Clock clock;

    AccessTokens of(AccountKey key) {
        return new Stored(key);
    }

    /** Makes room for a new account's tokens, and drops an access token that older credentials brought; a consent stays. */
    public void connected(AccountKey key) {
        rows.lock(key).access(null, null);
    }

    public void disconnected(AccountKey key) {
        rows.remove(key);
    }

    /** Notes that an admin has consented. */
    public void consented(AccountKey key, Instant at) {
        rows.lock(key).consented(at);
    }

    public Optional<Instant> consentedAt(AccountKey key) {
        return rows.find(key).flatMap(TokenRow::consentedAt);
    }

    /** Since when the account's refresh token is in force; empty if it has none. */
    public Optional<Instant> refreshedAt(AccountKey key) {
        return rows.find(key).flatMap(TokenRow::refreshedAt);
    }

    private final class Stored implements AccessTokens {

        private final AccountKey key;

        Stored(AccountKey key) {
            this.key = key;
        }

        @Override
        public Optional<Secret> find(Instant at) {
            return rows.find(key)
                    .flatMap(row -> row.sealedAccess(at))
                    .map(kept -> new Secret(vault.open(kept, place("access"))));
        }

        @Override
        public void keep(Secret token, Instant until) {
            change(row -> row.access(seal(token, "access"), until));
        }

        @Override
        public void forget(Secret refused) {
            change(row -> row.sealedAccess(Instant.MIN)
                    .filter(kept -> refused.matches(vault.open(kept, place("access"))))
                    .ifPresent(kept -> row.access(null, null)));
        }

        @Override
        public Optional<Secret> refreshToken() {
            return rows.find(key)
                    .flatMap(TokenRow::sealedRefresh)
                    .map(kept -> new Secret(vault.open(kept, place("refresh"))));
        }

        @Override
        public void rotate(Secret token, Instant until, Secret refresh) {
            change(row -> {
                row.access(seal(token, "access"), until);
                row.refresh(seal(refresh, "refresh"), clock.instant());
            });
        }

        @Override
        public <T> T alone(Supplier<T> renewal) {
            var owner = UUID.randomUUID().toString();
            lock(owner);
            try {
                return renewal.get();
            } finally {
                change(row -> row.unlock(owner));
            }
        }

        private void lock(String owner) {
            var end = clock.instant().plus(PATIENCE);
            while (!commit.run(() -> {
                var now = clock.instant();
                return rows.lock(key).lock(owner, now, now.plus(LONGEST_RENEWAL));
            })) {
                if (clock.instant().isAfter(end)) {
                    throw new IllegalStateException("the tokens of " + key + " are being renewed for too long");
                }
                pause();
            }
        }

        private void change(Consumer<TokenRow> change) {
            commit.run(() -> {
                change.accept(rows.lock(key));
                return key;
            });
        }

        private String seal(Secret secret, String which) {
            return vault.seal(secret.reveal(), place(which));
        }

        private String place(String which) {
            return "ats_token.sealed_" + which + ":" + key.employer() + ":" + key.connector();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the gateway is shutting down", e);
        }
    }
}
