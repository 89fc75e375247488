package org.vouchgate.gateway.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All that applicant-tracking systems have sent and that must not be done twice. */
@ApplicationScoped
public class InboundEvents {

    @PersistenceContext
    EntityManager entities;

    public Optional<InboundEvent> find(InboundEvent.Key key) {
        return Optional.ofNullable(entities.find(InboundEvent.class, key));
    }

    /** The order of this name. */
    public Optional<InboundEvent> called(UUID employer, String connector, String reference) {
        return entities.createQuery(
                        "select e from InboundEvent e where e.key.employer = :employer"
                                + " and e.key.connector = :connector and e.reference = :reference",
                        InboundEvent.class)
                .setParameter("employer", employer)
                .setParameter("connector", connector)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** The orders that wait for a request and were not taken back, the oldest first. */
    public List<InboundEvent> waitingFor(UUID employer, UUID request) {
        return entities.createQuery(
                        "select e from InboundEvent e where e.key.employer = :employer and e.request = :request"
                                + " and e.takenBackAt is null order by e.receivedAt, e.reference",
                        InboundEvent.class)
                .setParameter("employer", employer)
                .setParameter("request", request)
                .getResultList();
    }

    /** Whether an order opened the request, and neither that one nor any that joined it is still wanted. */
    boolean everyOrderTakenBack(UUID employer, UUID request) {
        var opening = entities.createQuery(
                        "select count(e) from InboundEvent e where e.key.employer = :employer"
                                + " and e.request = :request and e.joined = false",
                        Long.class)
                .setParameter("employer", employer)
                .setParameter("request", request)
                .getSingleResult();
        return opening > 0 && waitingFor(employer, request).isEmpty();
    }

    /** Notes that a recruiter took an order back; false if that was known. */
    @Transactional(TxType.MANDATORY)
    public boolean takeBack(UUID employer, String connector, String reference, Instant at) {
        return entities.createQuery("update InboundEvent e set e.takenBackAt = :at where e.key.employer = :employer"
                                + " and e.key.connector = :connector and e.reference = :reference"
                                + " and e.takenBackAt is null")
                        .setParameter("at", at)
                        .setParameter("employer", employer)
                        .setParameter("connector", connector)
                        .setParameter("reference", reference)
                        .executeUpdate()
                == 1;
    }

    /** Remembers it. Of two at once the second fails at the primary key, and its whole commit with it. */
    @Transactional(TxType.MANDATORY)
    public void add(InboundEvent event) {
        entities.persist(event);
        entities.flush();
    }

    @Transactional(TxType.MANDATORY)
    public void removeOf(UUID request) {
        entities.createQuery("delete from InboundEvent e where e.request = :request")
                .setParameter("request", request)
                .executeUpdate();
    }
}
