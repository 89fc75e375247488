package org.vouchgate.gateway.blind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which jobs are under blind review, and who was unsealed all the same. */
@ApplicationScoped
public class BlindReviews {

    @PersistenceContext
    EntityManager entities;

    @Transactional(TxType.MANDATORY)
    public void add(BlindReview review) {
        entities.persist(review);
        entities.flush();
    }

    @Transactional(TxType.MANDATORY)
    public void add(Unsealing unsealing) {
        entities.persist(unsealing);
        entities.flush();
    }

    /** Whether a job is under blind review, and since when. */
    public Optional<BlindReview> ofJob(UUID employer, UUID job) {
        return entities.createQuery(
                        "select b from BlindReview b where b.employer = :employer and b.job = :job", BlindReview.class)
                .setParameter("employer", employer)
                .setParameter("job", job)
                .getResultStream()
                .findFirst();
    }

    /** The jobs under blind review. */
    public List<UUID> jobs(UUID employer) {
        return entities.createQuery("select b.job from BlindReview b where b.employer = :employer", UUID.class)
                .setParameter("employer", employer)
                .getResultList();
    }

    /** Who unsealed a request's candidate, when and why, if somebody did. */
    public Optional<Unsealing> ofRequest(UUID employer, UUID request) {
        return entities.createQuery(
                        "select u from Unsealing u where u.employer = :employer and u.request = :request",
                        Unsealing.class)
                .setParameter("employer", employer)
                .setParameter("request", request)
                .getResultStream()
                .findFirst();
    }

    /** The requests whose candidates were unsealed. */
    public List<UUID> unsealed(UUID employer) {
        return entities.createQuery("select u.request from Unsealing u where u.employer = :employer", UUID.class)
                .setParameter("employer", employer)
                .getResultList();
    }

    /** Ends the blind review of a job; false if it was under none. */
    @Transactional(TxType.MANDATORY)
    public boolean remove(UUID employer, UUID job) {
        return entities.createQuery("delete from BlindReview b where b.employer = :employer and b.job = :job")
                        .setParameter("employer", employer)
                        .setParameter("job", job)
                        .executeUpdate()
                == 1;
    }

    @Transactional(TxType.MANDATORY)
    public void removeOf(UUID request) {
        entities.createQuery("delete from Unsealing u where u.request = :request")
                .setParameter("request", request)
                .executeUpdate();
    }
}
