package org.vouchgate.gateway.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All openings of the panel. Of two who exchange one token, the database lets one. */
@ApplicationScoped
public class PanelContexts {

    @PersistenceContext
    EntityManager entities;

    @Transactional(TxType.MANDATORY)
    public void add(PanelContext context) {
        entities.persist(context);
    }

    /** What a token is for, spent or not. */
    public Optional<PanelContext> byToken(String hash) {
        return entities.createQuery("select c from PanelContext c where c.tokenHash = :hash", PanelContext.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** What a bearer may see now. */
    public Optional<PanelContext> byBearer(String hash, Instant at) {
        return entities.createQuery(
                        "select c from PanelContext c where c.bearerHash = :hash and c.bearerUntil > :at",
                        PanelContext.class)
                .setParameter("hash", hash)
                .setParameter("at", at)
                .getResultStream()
                .findFirst();
    }

    /** Spends the token; false if it was spent before, or its time is over. */
    @Transactional(TxType.MANDATORY)
    public boolean exchange(UUID id, String bearerHash, Instant at, Instant until) {
        return entities.createQuery("update PanelContext c set c.bearerHash = :bearer, c.bearerUntil = :until"
                                + " where c.id = :id and c.bearerHash is null and c.tokenUntil > :at")
                        .setParameter("bearer", bearerHash)
                        .setParameter("until", until)
                        .setParameter("id", id)
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    /** Ends the bearer that the token became: somebody else has the token. */
    @Transactional(TxType.MANDATORY)
    public void end(UUID id, Instant at) {
        entities.createQuery("update PanelContext c set c.bearerUntil = :at where c.id = :id and c.bearerUntil > :at")
                .setParameter("at", at)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Removes those whose token was good until before then. */
    @Transactional(TxType.MANDATORY)
    public int removeEnded(Instant before) {
        return entities.createQuery("delete from PanelContext c where c.tokenUntil <= :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
