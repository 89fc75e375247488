package org.vouchgate.gateway.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All anchors, issuers and policies that employers' admins have entered. */
@ApplicationScoped
public class TrustRegister {

    @PersistenceContext
    EntityManager entities;

    public List<TrustedAnchor> anchors(UUID employer) {
        return entities.createQuery(
                        "select a from TrustedAnchor a where a.employer = :employer order by a.createdAt, a.id",
                        TrustedAnchor.class)
                .setParameter("employer", employer)
                .getResultList();
    }

    public List<TrustedIssuer> issuers(UUID employer) {
        return entities.createQuery(
                        "select i from TrustedIssuer i where i.employer = :employer order by i.createdAt, i.id",
                        TrustedIssuer.class)
                .setParameter("employer", employer)
                .getResultList();
    }

    /** What an employer's admin demands of certificates; absent until one has said so. */
    public Optional<TrustPolicy> policy(UUID employer) {
        return Optional.ofNullable(entities.find(TrustPolicy.class, employer));
    }

    @Transactional(TxType.MANDATORY)
    public void add(Object entry) {
        entities.persist(entry);
    }

    @Transactional(TxType.MANDATORY)
    public boolean removeAnchor(UUID employer, UUID id) {
        return remove("delete from TrustedAnchor a where a.employer = :employer and a.id = :id", employer, id);
    }

    @Transactional(TxType.MANDATORY)
    public boolean removeIssuer(UUID employer, UUID id) {
        return remove("delete from TrustedIssuer i where i.employer = :employer and i.id = :id", employer, id);
    }

    private boolean remove(String statement, UUID employer, UUID id) {
        return entities.createQuery(statement)
                        .setParameter("employer", employer)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }
}
