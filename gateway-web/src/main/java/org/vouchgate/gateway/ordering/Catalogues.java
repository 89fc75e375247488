package org.vouchgate.gateway.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.vouchgate.gateway.traffic.AccountKey;

/** All catalogues that were given to an ATS. */
@ApplicationScoped
class Catalogues {

    @PersistenceContext
    EntityManager entities;

    Optional<Catalogue> find(AccountKey key) {
        return Optional.ofNullable(entities.find(Catalogue.class, key));
    }

    /** For whoever changes it. Of two who are first the second fails, and comes again with the next round. */
    Catalogue lock(AccountKey key, Instant at) {
        return Optional.ofNullable(entities.find(Catalogue.class, key, LockModeType.PESSIMISTIC_WRITE))
                .orElseGet(() -> {
                    var fresh = Catalogue.of(key, at);
                    entities.persist(fresh);
                    return fresh;
                });
    }
}
