package org.vouchgate.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All deliveries. */
@ApplicationScoped
public class Deliveries {

    @PersistenceContext
    EntityManager entities;

    @Transactional(TxType.MANDATORY)
    public void add(Delivery delivery) {
        entities.persist(delivery);
    }

    /** A report's steps at every ATS, in order; not what was told before there was a result. */
    public List<Delivery> ofRequest(UUID employer, UUID request) {
        return everythingOf(employer, request).stream()
                .filter(delivery -> delivery.during().isEmpty())
                .toList();
    }

    /** The same, with what was told of the request while it was open. */
    public List<Delivery> everythingOf(UUID employer, UUID request) {
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

    /** Has a stuck delivery tried again, with the key it always had; false if it is not stuck. */
    @Transactional(TxType.MANDATORY)
    public boolean replay(UUID employer, UUID id, Instant at) {
        return entities.createQuery(
                                "update Delivery d set d.state = :waiting, d.dueAt = :at, d.attempts = 0,"
                                        + " d.firstFailedAt = null, d.cause = null, d.settledAt = null,"
                                        + " d.blindWaits = case when d.ambiguous = true then 1 else 0 end where d.employer = :employer and d.id = :id and d.state = :stuck")
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
        entities.createQuery(
                        "update Delivery d set d.dueAt = :at where d.request = :request and d.state = :waiting"
                                + " and d.revision < :before and d.dueAt > :at and (d.leasedUntil is null or d.leasedUntil <= :at)")
                .setParameter("at", at)
                .setParameter("request", request)
                .setParameter("waiting", Delivery.State.WAITING)
                .setParameter("before", before)
                .executeUpdate();
    }

    /** Has what is left of how the open request stood come up at once: it has ended, and its result waits behind that. */
    @Transactional(TxType.MANDATORY)
    public void hastenProgress(UUID request, Instant at) {
        entities.createQuery(
                        "update Delivery d set d.dueAt = :at where d.request = :request and d.state = :waiting"
                                + " and d.during is not null and d.dueAt > :at and (d.leasedUntil is null or d.leasedUntil <= :at)")
                .setParameter("at", at)
                .setParameter("request", request)
                .setParameter("waiting", Delivery.State.WAITING)
                .executeUpdate();
    }

    @Transactional(TxType.MANDATORY)
    public void removeOf(UUID request) {
        entities.createQuery("delete from Delivery d where d.request = :request")
                .setParameter("request", request)
                .executeUpdate();
    }
}
