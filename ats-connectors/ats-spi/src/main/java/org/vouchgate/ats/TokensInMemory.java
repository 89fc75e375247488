package org.vouchgate.ats;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** One account's access token in this process's memory: lost on restart, which costs one token request. */
public final class TokensInMemory implements AccessTokens {

    private record Kept(Secret token, Instant until) {}

    private final AtomicReference<Optional<Kept>> kept = new AtomicReference<>(Optional.empty());

    @Override
    public Optional<Secret> find(Instant at) {
        return kept.get().filter(one -> at.isBefore(one.until())).map(Kept::token);
    }

    @Override
    public void keep(Secret token, Instant until) {
        kept.set(Optional.of(new Kept(token, until)));
    }

    @Override
    public void forget(Secret refused) {
        kept.updateAndGet(now -> now.filter(one -> !one.token().matches(refused.reveal())));
    }
}
