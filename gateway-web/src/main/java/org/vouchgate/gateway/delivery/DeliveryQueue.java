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
import org.vouchgate.gateway.delivery.Delivery.State;
import org.vouchgate.gateway.lease.Change;
import org.vouchgate.gateway.lease.LeasedRows;
import org.vouchgate.gateway.lease.Taken;
import org.vouchgate.gateway.traffic.AccountKey;

/** The outbox as workers see it: what is due, leased to one of them at a time, in order for each place in an ATS. */
@ApplicationScoped
class DeliveryQueue {

    /** A hint of JPA's that Hibernate takes for "skip locked": rows that others just take are theirs. */
    private static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";

    private static final int SKIP_LOCKED = -2;

    private static final String FIRST_OF_ITS_PLACE = " and r.employer = :employer and r.connector = :connector and not"
            + " exists (select e.id from Delivery e where e.employer = r.employer and e.connector = r.connector and"
            + " e.target = r.target and e.state = :waiting and (e.turn < r.turn or (e.turn = r.turn and e.id < r.id)))"
            + " order by r.urgent desc, r.turn, r.id";

    @PersistenceContext
    EntityManager entities;

    /** The accounts for which something is due. */
    List<AccountKey> accounts(Instant at) {
        return rows().due("distinct r.employer, r.connector", Object[].class, "", at)
                .getResultStream()
                .map(row -> new AccountKey((UUID) row[0], (String) row[1]))
                .toList();
    }

    /**
     * Leases due deliveries of one account, of each place the first one that waits. From here on they count as perhaps
     * done, until somebody knows better: a worker that dies in between cannot say.
     */
    List<Taken<Delivery>> take(AccountKey account, int most, Instant at, Instant until) {
        var rows = rows();
        return rows
                .due("r", Delivery.class, FIRST_OF_ITS_PLACE, at)
                .setParameter("employer", account.employer())
                .setParameter("connector", account.connector())
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(LOCK_TIMEOUT, SKIP_LOCKED)
                .getResultList()
                .stream()
                .flatMap(delivery -> rows.lease(delivery, at, until, new Change().set("ambiguous", true)).stream())
                .toList();
    }

    /** Keeps what is still being carried. */
    int renew(Collection<String> leases, Instant until) {
        return rows().renew(leases, until);
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
    boolean settle(Taken<Delivery> taken, Settlement settlement, Optional<String> lastCall, Instant at) {
        var change = new Change()
                .set("attempts", settlement.attempts())
                .set("ambiguous", settlement.ambiguous())
                .set(
                        "externalReference",
                        "coalesce(:externalReference, r.externalReference)",
                        settlement.externalReference().orElse(null))
                .set("lastAnswer", settlement.answer())
                .set("cause", settlement.cause().orElse(null))
                .set(
                        "blindWaits",
                        "case when r.blindWaits > :blindWaits then r.blindWaits else :blindWaits end",
                        settlement.blindWaits())
                .set("firstFailedAt", settlement.firstFailedAt().orElse(null))
                .set("lastCall", "coalesce(:lastCall, r.lastCall)", lastCall.orElse(null));
        return rows().settle(taken, settlement.state(), settlement.dueAt(), at, change);
    }

    private LeasedRows<Delivery> rows() {
        return new LeasedRows<>(entities, Delivery.class, Delivery::id, State.WAITING);
    }
}
