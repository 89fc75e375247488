package org.vouchgate.ats;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vouchgate.ats.secret.Secret;

/**
 * One account's tokens in this process's memory: lost on restart. That costs a token request where access is by keys; a
 * refresh token would be lost for good, so accounts that live by consent need a place that lasts.
 */
public final class TokensInMemory implements AccessTokens {

    private record Kept(Secret token, Instant until) {}

    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Kept kept;
    private @Nullable Secret refresh;

    @Override
    public Optional<Secret> find(Instant at) {
        return alone(() -> Optional.ofNullable(kept)
                .filter(one -> at.isBefore(one.until()))
                .map(Kept::token));
    }

    @Override
    public void keep(Secret token, Instant until) {
        alone(() -> kept = new Kept(token, until));
    }

    @Override
    public void forget(Secret refused) {
        alone(() -> {
            if (kept != null && kept.token().matches(refused.reveal())) {
                kept = null;
            }
            return refused;
        });
    }

    @Override
    public Optional<Secret> refreshToken() {
        return alone(() -> Optional.ofNullable(refresh));
    }

    @Override
    public void rotate(Secret token, Instant until, Secret next) {
        alone(() -> {
            kept = new Kept(token, until);
            refresh = next;
            return next;
        });
    }

    @Override
    public <T> T alone(Supplier<T> renewal) {
        lock.lock();
        try {
            return renewal.get();
        } finally {
            lock.unlock();
        }
    }
}
