package org.vouchgate.gateway.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All versions of all employers' policies. */
@ApplicationScoped
public class Policies {

    @PersistenceContext
    EntityManager entities;

    /** Newest first. */
    public List<EmployerPolicy> versions(UUID employer, int most) {
        return entities.createQuery(
                        "select p from EmployerPolicy p where p.employer = :employer order by p.version desc",
                        EmployerPolicy.class)
                .setParameter("employer", employer)
                .setMaxResults(most)
                .getResultList();
    }

    /** What holds now, if anybody has decided. */
    public Optional<EmployerPolicy> latest(UUID employer) {
        return versions(employer, 1).stream().findFirst();
    }

    @Transactional(TxType.MANDATORY)
    public void add(EmployerPolicy policy) {
        entities.persist(policy);
    }
}
