package org.vouchgate.gateway.traffic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** All accounts' tokens. */
@ApplicationScoped
class TokenRows {

    @PersistenceContext
    EntityManager entities;

    Optional<TokenRow> find(AccountKey key) {
        return Optional.ofNullable(entities.find(TokenRow.class, key));
    }

    /** For whoever changes it. Of two who are the first ones for an account the second fails, and comes again. */
    TokenRow lock(AccountKey key) {
        return Optional.ofNullable(entities.find(TokenRow.class, key, LockModeType.PESSIMISTIC_WRITE))
                .orElseGet(() -> {
                    var row = TokenRow.of(key);
                    entities.persist(row);
                    return row;
                });
    }

    void add(AccountKey key) {
        if (find(key).isEmpty()) {
            entities.persist(TokenRow.of(key));
        }
    }

    void remove(AccountKey key) {
        entities.createQuery("delete from TokenRow t where t.key = :key")
                .setParameter("key", key)
                .executeUpdate();
    }
}
