package org.vouchgate.gateway.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What candidates say and wish besides answering: less to be asked for, why they decline, not to be scored, to be forgotten. */
@ApplicationScoped
public class CandidateWishes {

    @PersistenceContext
    EntityManager entities;

    /**
     * Notes that the candidate asks not to be scored, or takes that back while nothing has been answered.
     *
     * @param at when they asked; empty if they take it back
     * @return whether anything changed
     */
    @Transactional(TxType.MANDATORY)
    public boolean unscored(UUID id, Optional<Instant> at) {
        return at.map(when -> entities.createQuery("update PresentationRequest r set r.unscoredAt = :at"
                                        + " where r.id = :id and r.unscoredAt is null")
                                .setParameter("at", when)
                                .setParameter("id", id))
                        .orElseGet(() -> entities.createQuery("update PresentationRequest r set r.unscoredAt = null"
                                        + " where r.id = :id and r.unscoredAt is not null and r.state in :answerable")
                                .setParameter("answerable", RequestState.ANSWERABLE)
                                .setParameter("id", id))
                        .executeUpdate()
                == 1;
    }

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

    /** Forgets who the candidate is, and has the rest erased by then at the latest. */
    @Transactional(TxType.MANDATORY)
    public void forgetCandidate(UUID id, Instant purgeAt) {
        entities.createQuery("update PresentationRequest r set r.candidate.name = null, r.candidate.email = null,"
                        + " r.ats.message = null, r.terms.browserHash = null, r.unscoredAt = null,"
                        + " r.said.lessAskedAt = null, r.said.declineReason = null,"
                        + " r.purgeAt = case when r.purgeAt < :purge then r.purgeAt else :purge end where r.id = :id")
                .setParameter("purge", purgeAt)
                .setParameter("id", id)
                .executeUpdate();
    }
}
