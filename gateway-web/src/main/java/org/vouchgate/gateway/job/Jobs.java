package org.vouchgate.gateway.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All jobs. */
@ApplicationScoped
public class Jobs {

    @PersistenceContext
    EntityManager entities;

    @Transactional(TxType.MANDATORY)
    public void add(Job job) {
        entities.persist(job);
    }

    public Optional<Job> find(UUID employer, UUID id) {
        return entities.createQuery("select j from Job j where j.employer = :employer and j.id = :id", Job.class)
                .setParameter("employer", employer)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    public List<Job> of(UUID employer, int most) {
        return entities.createQuery(
                        "select j from Job j where j.employer = :employer order by j.createdAt desc", Job.class)
                .setParameter("employer", employer)
                .setMaxResults(most)
                .getResultList();
    }
}
