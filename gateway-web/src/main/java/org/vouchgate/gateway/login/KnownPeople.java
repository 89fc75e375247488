package org.vouchgate.gateway.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everybody who has logged in. */
@ApplicationScoped
public class KnownPeople {

    private static final int MOST = 500;

    @PersistenceContext
    EntityManager entities;

    /** Those who were here last come first. */
    public List<KnownPerson> of(UUID employer) {
        return entities.createQuery(
                        "select p from KnownPerson p where p.employer = :employer order by p.lastLoginAt desc, p.subject",
                        KnownPerson.class)
                .setParameter("employer", employer)
                .setMaxResults(MOST)
                .getResultList();
    }

    @Transactional(TxType.MANDATORY)
    public void note(Identity who, Instant at) {
        Optional.ofNullable(entities.find(KnownPerson.class, new KnownPerson.Key(who.employer(), who.subject())))
                .ifPresentOrElse(known -> known.seen(who, at), () -> entities.persist(KnownPerson.of(who, at)));
    }
}
