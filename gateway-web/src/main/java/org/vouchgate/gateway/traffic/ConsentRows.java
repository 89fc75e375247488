package org.vouchgate.gateway.traffic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All consents under way. */
@ApplicationScoped
class ConsentRows {

    @PersistenceContext
    EntityManager entities;

    void add(ConsentRow row) {
        entities.persist(row);
    }

    void removeExpired(Instant at) {
        entities.createQuery("delete from ConsentRow c where c.expiresAt <= :at")
                .setParameter("at", at)
                .executeUpdate();
    }

    Optional<ConsentRow> find(UUID employer, String subject, String sessionHash, String stateHash, Instant at) {
        return entities.createQuery(
                        "select c from ConsentRow c where c.stateHash = :state and c.account.employer = :employer"
                                + " and c.subject = :subject and c.sessionHash = :session and c.expiresAt > :at",
                        ConsentRow.class)
                .setParameter("state", stateHash)
                .setParameter("employer", employer)
                .setParameter("subject", subject)
                .setParameter("session", sessionHash)
                .setParameter("at", at)
                .getResultStream()
                .findFirst();
    }

    /** True for one of those who try. */
    boolean remove(String stateHash) {
        return entities.createQuery("delete from ConsentRow c where c.stateHash = :state")
                        .setParameter("state", stateHash)
                        .executeUpdate()
                == 1;
    }
}
