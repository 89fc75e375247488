package org.vouchgate.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.vouchgate.gateway.delivery.Delivery.State;
import org.vouchgate.gateway.traffic.AccountKey;

/** The outbox as workers see it: what is due, leased to one of them at a time, in order for each place in an ATS. */
@ApplicationScoped
class DeliveryQueue {

    /** A hint of JPA's that Hibernate takes for "skip locked": rows that others just take are theirs. */
    private static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";

    private static final int SKIP_LOCKED = -2;

    private static final String DUE =
            "d.state = :waiting and d.dueAt <= :at" + " and (d.leasedUntil is null or d.leasedUntil <= :at)";

    @PersistenceContext
    EntityManager entities;

    /** A delivery as it was before this attempt, and the lease that it is carried under. */
    record Taken(Delivery delivery, String lease) {}

    /** The accounts for which something is due. */
    List<AccountKey> accounts(Instant at) {
        return entities.createQuery(
                        "select distinct d.employer, d.connector from Delivery d where " + DUE, Object[].class)
                .setParameter("waiting", State.WAITING)
                .setParameter("at", at)
                .getResultStream()
                .map(row -> new AccountKey((UUID) row[0], (String) row[1]))
                .toList();
    }

    /**
     * Leases due deliveries of one account, of each place the first one that waits. From here on they count as perhaps
     * done, until somebody knows better: a worker that dies in between cannot say.
     */
    List<Taken> take(AccountKey account, int most, Instant at, Instant until) {
        return entities
                .createQuery(
                        "select d from Delivery d where d.employer = :employer and d.connector = :connector and " + DUE
                                + " and not exists (select e.id from Delivery e where e.employer = d.employer"
                                + " and e.connector = d.connector and e.target = d.target and e.state = :waiting"
                                + " and (e.turn < d.turn or (e.turn = d.turn and e.id < d.id)))"
                                + " order by d.urgent desc, d.turn, d.id",
                        Delivery.class)
                .setParameter("employer", account.employer())
                .setParameter("connector", account.connector())
                .setParameter("waiting", State.WAITING)
                .setParameter("at", at)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(LOCK_TIMEOUT, SKIP_LOCKED)
                .getResultList()
                .stream()
                .flatMap(delivery -> lease(delivery, at, until))
                .toList();
    }

    /** The condition decides, also where the database skips nothing. */
    private Stream<Taken> lease(Delivery delivery, Instant at, Instant until) {
        entities.detach(delivery);
        var lease = UUID.randomUUID().toString();
        int leased = entities.createQuery("update Delivery d set d.lease = :lease, d.leasedUntil = :until,"
                        + " d.attempts = d.attempts + 1, d.ambiguous = true where d.id = :id and " + DUE)
                .setParameter("lease", lease)
                .setParameter("until", until)
                .setParameter("id", delivery.id())
                .setParameter("waiting", State.WAITING)
                .setParameter("at", at)
                .executeUpdate();
        return leased == 1 ? Stream.of(new Taken(delivery, lease)) : Stream.empty();
    }

    /** Keeps what is still being carried. */
    int renew(Collection<String> leases, Instant until) {
        return leases.isEmpty()
                ? 0
                : entities.createQuery("update Delivery d set d.leasedUntil = :until where d.lease in :leases")
                        .setParameter("until", until)
                        .setParameter("leases", leases)
                        .executeUpdate();
    }

    /** Notes, before it happens, that a delivery may take effect a second time; false if it is somebody else's by now. */
    boolean mayDuplicate(Delivery delivery) {
        return entities.createQuery("update Delivery d set d.possibleDuplicate = true, d.blindWaits = 2"
                                + " where d.id = :id and d.state = :waiting and d.attempts = :attempts")
                        .setParameter("id", delivery.id())
                        .setParameter("waiting", State.WAITING)
                        .setParameter("attempts", delivery.attempts() + 1)
                        .executeUpdate()
                == 1;
    }

    /** Writes down what came of an attempt; false if the lease was lost, and whoever has it now has the last word. */
    boolean settle(Taken taken, Settlement settlement, Optional<String> lastCall, Instant at) {
        return entities.createQuery("update Delivery d set d.state = :state, d.dueAt = :due, d.attempts = :attempts,"
                                + " d.ambiguous = :ambiguous, d.externalReference = :reference,"
                                + " d.lastAnswer = :answer, d.cause = :cause, "
                                + " d.blindWaits = case when d.blindWaits > :blindWaits then d.blindWaits else :blindWaits end,"
                                + " d.firstFailedAt = :firstFailed, d.lastCall = coalesce(:call, d.lastCall),"
                                + " d.lease = null, d.leasedUntil = null, d.settledAt = :settled"
                                + " where d.id = :id and d.lease = :lease and d.state = :waiting")
                        .setParameter("state", settlement.state())
                        .setParameter("due", settlement.dueAt())
                        .setParameter("attempts", settlement.attempts())
                        .setParameter("ambiguous", settlement.ambiguous())
                        .setParameter(
                                "reference", settlement.externalReference().orElse(null))
                        .setParameter("answer", settlement.answer())
                        .setParameter("cause", settlement.cause().orElse(null))
                        .setParameter("blindWaits", settlement.blindWaits())
                        .setParameter("firstFailed", settlement.firstFailedAt().orElse(null))
                        .setParameter("call", lastCall.orElse(null))
                        .setParameter("settled", settlement.state() == State.WAITING ? null : at)
                        .setParameter("id", taken.delivery().id())
                        .setParameter("lease", taken.lease())
                        .setParameter("waiting", State.WAITING)
                        .executeUpdate()
                == 1;
    }
}
