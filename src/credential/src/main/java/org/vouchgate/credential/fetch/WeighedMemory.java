package org.vouchgate.credential.fetch;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers what was used most recently, up to a number of entries and a total weight; what alone outweighs the total is
 * not remembered at all. Safe for use by many threads.
 */
public final class WeighedMemory<K, V> {

    private final int most;
    private final long heaviest;
    private final Map<K, Weighed<V>> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long weight;

    /**
     * @param most     how many entries
     * @param heaviest how many bytes all of them together
     */
    public WeighedMemory(int most, long heaviest) {
        this.most = most;
        this.heaviest = heaviest;
    }

    public synchronized Optional<V> get(K key) {
        return Optional.ofNullable(kept.get(key)).map(Weighed::value);
    }

    /** Remembers a value in place of the one remembered before. */
    public synchronized void put(K key, V value, long bytes) {
        remove(key);
        if (bytes > heaviest) {
            return;
        }
        kept.put(key, new Weighed<>(value, bytes));
        weight += bytes;
        for (Iterator<Weighed<V>> oldest = kept.values().iterator(); kept.size() > most || weight > heaviest; ) {
            weight -= oldest.next().bytes();
            oldest.remove();
        }
    }

    private void remove(K key) {
        var forgotten = kept.remove(key);
        if (forgotten != null) {
            weight -= forgotten.bytes();
        }
    }

    private record Weighed<V>(V value, long bytes) {}
}
