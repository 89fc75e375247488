package org.vouchgate.gateway.employer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All employers. */
@ApplicationScoped
public class Employers {

    @PersistenceContext
    EntityManager entities;

    public Optional<Employer> find(UUID id) {
        return Optional.ofNullable(entities.find(Employer.class, id));
    }

    public Optional<Employer> called(String slug) {
        return entities.createQuery("select e from Employer e where e.slug = :slug", Employer.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** Whether there is no employer at all. */
    public boolean none() {
        return entities.createQuery("select count(e) from Employer e", Long.class)
                        .getSingleResult()
                == 0;
    }

    /** Has candidates turn to this address, or to the one that the operator listed if there is none. */
    @Transactional(TxType.MANDATORY)
    public void turnCandidatesTo(UUID id, Optional<String> contact) {
        find(id).ifPresent(employer -> employer.turnsCandidatesTo(contact));
    }

    /** The employer of that slug, with nobody to turn to. */
    @Transactional(TxType.MANDATORY)
    public Employer ensure(String slug, String name, Instant at) {
        return ensure(slug, name, Optional.empty(), at);
    }

    /** The employer of that slug, made if there is none, changed if its name or contact did. */
    @Transactional(TxType.MANDATORY)
    public Employer ensure(String slug, String name, Optional<String> contact, Instant at) {
        var employer = called(slug).orElseGet(() -> {
            var added = Employer.called(slug, name, at);
            entities.persist(added);
            return added;
        });
        employer.is(name, contact);
        return employer;
    }
}
