package org.vouchgate.gateway.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** Remembers how far the imports of this gateway are. */
@ApplicationScoped
public class ImportsUnderWay {

    private record Stand(ImportState state, String file, long rows, int percent) {}

    private final Map<UUID, Stand> stands = new ConcurrentHashMap<>();

    private final AtomicBoolean round = new AtomicBoolean();

    @Inject
    ImportedTaxonomies taxonomies;

    @Inject
    Clock clock;

    /** Whether the caller may begin to import, as nobody else does; whoever may says when it is over. */
    boolean beginRound() {
        return round.compareAndSet(false, true);
    }

    void endRound() {
        round.set(false);
    }

    void begin(UUID id) {
        stands.put(id, new Stand(ImportState.READING, "", 0, 0));
    }

    void at(UUID id, ImportState state, String file, long rows, int percent) {
        stands.computeIfPresent(id, (known, before) -> new Stand(state, file, rows, percent));
    }

    /** Says how much is done of what comes after reading. */
    void at(UUID id, ImportState state, int percent) {
        stands.computeIfPresent(id, (known, before) -> new Stand(state, before.file(), before.rows(), percent));
    }

    void end(UUID id) {
        stands.remove(id);
    }

    /** Writes all of it down, which also keeps the leases. */
    void writeDown() {
        stands.forEach((id, stand) ->
                taxonomies.progress(id, stand.state(), stand.file(), stand.rows(), stand.percent(), clock.instant()));
    }
}
