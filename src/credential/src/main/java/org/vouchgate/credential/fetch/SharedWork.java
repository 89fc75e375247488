package org.vouchgate.credential.fetch;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * Does something once for all who want it at the same time: the first does it, the others wait for what comes of it.
 * Safe for use by many threads.
 */
public final class SharedWork<K, V> {

    private final ConcurrentMap<K, CompletableFuture<Optional<V>>> underWay = new ConcurrentHashMap<>();

    /**
     * What came of the work.
     *
     * @param key  what is wanted
     * @param work run by at most one thread for one key at a time; it looks for what was done just before by itself
     */
    public V once(K key, Supplier<V> work) {
        var mine = new CompletableFuture<Optional<V>>();
        var first = underWay.putIfAbsent(key, mine);
        // Who was let down because the first one's work broke does it again, and finds out why.
        return first == null ? done(key, work, mine) : first.join().orElseGet(work);
    }

    private V done(K key, Supplier<V> work, CompletableFuture<Optional<V>> mine) {
        try {
            var value = work.get();
            mine.complete(Optional.of(value));
            return value;
        } finally {
            underWay.remove(key, mine);
            // Nobody waits for ever.
            mine.complete(Optional.empty());
        }
    }
}
