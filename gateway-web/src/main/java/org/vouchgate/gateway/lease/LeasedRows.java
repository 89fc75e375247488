package org.vouchgate.gateway.lease;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * The rows of one entity that wait. The entity has the attributes {@code id, state, dueAt, attempts, lease, leasedUntil} and
 * {@code settledAt}; all statements take part in a commit of somebody else's.
 *
 * @param <T> the entity
 */
public final class LeasedRows<T> {

    private static final String DUE =
            "r.state = :waiting and r.dueAt <= :at and (r.leasedUntil is null or r.leasedUntil <= :at)";

    private final EntityManager entities;
    private final Class<T> type;
    private final Function<T, UUID> id;
    private final Enum<?> waiting;

    /** @param waiting the state of rows that are to be worked on */
    public LeasedRows(EntityManager entities, Class<T> type, Function<T, UUID> id, Enum<?> waiting) {
        this.entities = entities;
        this.type = type;
        this.id = id;
        this.waiting = waiting;
    }

    /**
     * Asks about rows {@code r} that are due and that nobody has.
     *
     * @param wanted what is selected, such as {@code r}
     * @param more   further conditions and the order; may speak of {@code :waiting} and {@code :at}
     */
    public <R> TypedQuery<R> due(String wanted, Class<R> as, String more, Instant at) {
        return entities.createQuery("select " + wanted + " from " + type.getSimpleName() + " r where " + DUE + more, as)
                .setParameter("waiting", waiting)
                .setParameter("at", at);
    }

    /** Leases a row that was due, and counts the attempt. Of those who want the same one, the condition lets one have it. */
    public Optional<Taken<T>> lease(T row, Instant at, Instant until, Change besides) {
        entities.detach(row);
        var lease = UUID.randomUUID().toString();
        int leased = besides.in(entities.createQuery("update " + type.getSimpleName() + " r set r.lease = :lease,"
                        + " r.leasedUntil = :until, r.attempts = r.attempts + 1" + besides.clauses()
                        + " where r.id = :id and " + DUE))
                .setParameter("lease", lease)
                .setParameter("until", until)
                .setParameter("id", id.apply(row))
                .setParameter("waiting", waiting)
                .setParameter("at", at)
                .executeUpdate();
        return leased == 1 ? Optional.of(new Taken<>(row, lease)) : Optional.empty();
    }

    /** Keeps what is still being worked on. */
    public int renew(Collection<String> leases, Instant until) {
        return leases.isEmpty()
                ? 0
                : entities.createQuery("update " + type.getSimpleName()
                                + " r set r.leasedUntil = :until where r.lease in :leases")
                        .setParameter("until", until)
                        .setParameter("leases", leases)
                        .executeUpdate();
    }

    /**
     * Writes down what came of an attempt, and gives the lease back; false if it was lost, and whoever has it now has the
     * last word.
     *
     * @param state   that the row is in now; it is tried again if that is the waiting one
     * @param dueAt   when
     * @param besides what else is written
     */
    public boolean settle(Taken<T> taken, Enum<?> state, Instant dueAt, Instant at, Change besides) {
        return besides.in(entities.createQuery("update " + type.getSimpleName() + " r set r.state = :state,"
                                + " r.dueAt = :due, r.lease = null, r.leasedUntil = null, r.settledAt = :settled"
                                + besides.clauses() + " where r.id = :id and r.lease = :lease and r.state = :waiting"))
                        .setParameter("state", state)
                        .setParameter("due", dueAt)
                        .setParameter("settled", state == waiting ? null : at)
                        .setParameter("id", id.apply(taken.row()))
                        .setParameter("lease", taken.lease())
                        .setParameter("waiting", waiting)
                        .executeUpdate()
                == 1;
    }
}
