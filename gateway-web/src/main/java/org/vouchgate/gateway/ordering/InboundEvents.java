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
