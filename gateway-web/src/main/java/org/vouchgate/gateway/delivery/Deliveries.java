package org.vouchgate.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All deliveries. */
@ApplicationScoped
public class Deliveries {

    /** Longer than any connector's patience: a worker that dies loses its delivery to the next one. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final int CANDIDATES = 20;

    @PersistenceContext
    EntityManager entities;

    @Transactional(TxType.MANDATORY)
    public void add(Delivery delivery) {
        entities.persist(delivery);
    }

    /** A report's steps at every ATS, in order. */
    public List<Delivery> ofRequest(UUID employer, UUID request) {
        return entities.createQuery(
                        "select d from Delivery d where d.employer = :employer and d.request = :request"
                                + " order by d.revision, d.connector, d.position",
                        Delivery.class)
                .setParameter("employer", employer)
                .setParameter("request", request)
                .getResultList();
    }

    public Optional<Delivery> find(UUID employer, UUID id) {
        return entities.createQuery(
                        "select d from Delivery d where d.employer = :employer and d.id = :id", Delivery.class)
                .setParameter("employer", employer)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /**
     * Leases a due delivery whose earlier steps are settled. From here on it counts as perhaps done, until somebody
     * knows better: a worker that dies in between cannot say.
     *
     * @return the delivery as it was before this attempt
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Delivery> takeNext(Instant at) {
        var due = entities.createQuery(
                        "select d from Delivery d where d.state = :waiting and d.dueAt <= :at and not exists"
                                + " (select e from Delivery e where e.request = d.request and e.connector = d.connector"
                                + " and e.state = :waiting and (e.revision < d.revision"
                                + " or (e.revision = d.revision and e.position < d.position)))"
                                + " order by d.dueAt, d.id",
                        Delivery.class)
                .setParameter("waiting", Delivery.State.WAITING)
                .setParameter("at", at)
                .setMaxResults(CANDIDATES)
                .getResultList();
        return due.stream().filter(delivery -> lease(delivery, at)).findFirst();
    }

    private boolean lease(Delivery delivery, Instant at) {
        entities.detach(delivery);
        return entities.createQuery("update Delivery d set d.dueAt = :until, d.attempts = d.attempts + 1,"
                                + " d.ambiguous = true where d.id = :id and d.dueAt = :seen and d.state = :waiting")
                        .setParameter("until", at.plus(LEASE))
                        .setParameter("id", delivery.id())
                        .setParameter("seen", delivery.dueAt())
                        .setParameter("waiting", Delivery.State.WAITING)
                        .executeUpdate()
                == 1;
    }

    /** Writes down what came of an attempt. */
    @Transactional(TxType.REQUIRES_NEW)
    public void settle(UUID id, Settlement settlement, Instant at) {
        entities.createQuery("update Delivery d set d.state = :state, d.dueAt = :due, d.ambiguous = :ambiguous,"
                        + " d.externalReference = :reference, d.lastAnswer = :answer, d.settledAt = :settled"
                        + " where d.id = :id and d.state = :waiting")
                .setParameter("state", settlement.state())
                .setParameter("due", settlement.dueAt())
                .setParameter("ambiguous", settlement.ambiguous())
                .setParameter("reference", settlement.externalReference().orElse(null))
                .setParameter("answer", settlement.answer())
                .setParameter("settled", settlement.state() == Delivery.State.WAITING ? null : at)
                .setParameter("id", id)
                .setParameter("waiting", Delivery.State.WAITING)
                .executeUpdate();
    }

    /** Has a stuck delivery tried again, with the key it always had; false if it is not stuck. */
    @Transactional(TxType.MANDATORY)
    public boolean replay(UUID employer, UUID id, Instant at) {
        return entities.createQuery(
                                "update Delivery d set d.state = :waiting, d.dueAt = :at, d.attempts = 0,"
                                        + " d.settledAt = null where d.employer = :employer and d.id = :id and d.state = :stuck")
                        .setParameter("waiting", Delivery.State.WAITING)
                        .setParameter("stuck", Delivery.State.STUCK)
                        .setParameter("at", at)
                        .setParameter("employer", employer)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /**
     * Has what is left of earlier revisions come up at once, since a newer one waits behind it. What may be under way at
     * this moment is left to whoever has it.
     */
    @Transactional(TxType.MANDATORY)
    public void hasten(UUID request, int before, Instant at) {
        entities.createQuery("update Delivery d set d.dueAt = :at where d.request = :request and d.state = :waiting"
                        + " and d.revision < :before and d.dueAt > :leased")
                .setParameter("at", at)
                .setParameter("request", request)
                .setParameter("waiting", Delivery.State.WAITING)
                .setParameter("before", before)
                .setParameter("leased", at.plus(LEASE))
                .executeUpdate();
    }

    @Transactional(TxType.MANDATORY)
    public void removeOf(UUID request) {
        entities.createQuery("delete from Delivery d where d.request = :request")
                .setParameter("request", request)
                .executeUpdate();
    }
}
