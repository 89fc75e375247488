package org.vouchgate.gateway.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.UUID;

/** Writes down beside requests what candidates say besides answering. */
@ApplicationScoped
public class SaidByCandidates {

    @PersistenceContext
    EntityManager entities;

    /** Notes that the candidate wants less to be asked for; false if they said so before, or can answer no more. */
    @Transactional(TxType.MANDATORY)
    public boolean lessWanted(UUID id, Instant at) {
        return entities.createQuery("update PresentationRequest r set r.said.lessAskedAt = :at"
                                + " where r.id = :id and r.state in :answerable and r.said.lessAskedAt is null")
                        .setParameter("at", at)
                        .setParameter("id", id)
                        .setParameter("answerable", RequestState.ANSWERABLE)
                        .executeUpdate()
                == 1;
    }

    /** Notes why the candidate declined. */
    @Transactional(TxType.MANDATORY)
    public void declinedBecause(UUID id, DeclineReason reason) {
        entities.createQuery("update PresentationRequest r set r.said.declineReason = :reason where r.id = :id")
                .setParameter("reason", reason)
                .setParameter("id", id)
                .executeUpdate();
    }
}
