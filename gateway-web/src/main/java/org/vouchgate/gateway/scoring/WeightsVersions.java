package org.vouchgate.gateway.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;

/** All weights that employers have scored with. */
@ApplicationScoped
public class WeightsVersions {

    @PersistenceContext
    EntityManager entities;

    /** Fails if somebody else's change came first: its number is taken. */
    @Transactional(TxType.MANDATORY)
    public void add(WeightsVersion version) {
        entities.persist(version);
        entities.flush();
    }

    /** Newest first. */
    public List<WeightsVersion> of(UUID employer, int most) {
        return entities.createQuery(
                        "select w from WeightsVersion w where w.employer = :employer order by w.number desc",
                        WeightsVersion.class)
                .setParameter("employer", employer)
                .setMaxResults(most)
                .getResultList();
    }
}
