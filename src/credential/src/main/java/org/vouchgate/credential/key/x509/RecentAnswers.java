package org.vouchgate.credential.key.x509;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answers worth keeping because working them out is costly and the question comes again, as an issuer's certificates do. Keeps
 * the most recently used. Safe for use by many threads.
 */
public final class RecentAnswers<K, V> {

    private final int most;
    private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);

    /** @param most how many are kept */
    public RecentAnswers(int most) {
        this.most = most;
    }

    public Optional<V> find(K question) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(question));
        }
    }

    public void keep(K question, V answer) {
        synchronized (kept) {
            kept.put(question, answer);
            if (kept.size() > most) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
    }
}
