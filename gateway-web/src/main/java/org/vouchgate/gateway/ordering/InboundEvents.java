package org.vouchgate.gateway.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
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

    /** The request that was opened for an order, by the reference the ATS was given. */
    public Optional<UUID> requestOf(UUID employer, String connector, String reference) {
        return entities.createQuery(
                        "select e.request from InboundEvent e where e.key.employer = :employer"
                                + " and e.key.connector = :connector and e.reference = :reference",
                        UUID.class)
                .setParameter("employer", employer)
                .setParameter("connector", connector)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
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
