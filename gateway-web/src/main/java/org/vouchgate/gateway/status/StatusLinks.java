package org.vouchgate.gateway.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All addresses of live states. */
@ApplicationScoped
public class StatusLinks {

    @PersistenceContext
    EntityManager entities;

    /** For whoever holds the file, and knows nothing but the address on it. */
    public Optional<StatusLink> byToken(String tokenHash) {
        return Optional.ofNullable(entities.find(StatusLink.class, tokenHash));
    }

    @Transactional(TxType.MANDATORY)
    public void add(StatusLink link) {
        entities.persist(link);
        entities.flush();
    }

    /** Forgets which request they were about, as that is being erased. */
    @Transactional(TxType.MANDATORY)
    public void erasedOf(UUID request, Instant at) {
        entities.createQuery("update StatusLink l set l.employer = null, l.request = null, l.erasedAt = :at"
                        + " where l.request = :request")
                .setParameter("at", at)
                .setParameter("request", request)
                .executeUpdate();
    }

    /** Removes those whose request was erased before then. */
    @Transactional(TxType.MANDATORY)
    public int removeErased(Instant before) {
        return entities.createQuery("delete from StatusLink l where l.erasedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
