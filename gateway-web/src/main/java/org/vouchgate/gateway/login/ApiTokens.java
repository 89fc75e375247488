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

/** All API tokens. */
@ApplicationScoped
public class ApiTokens {

    @PersistenceContext
    EntityManager entities;

    /** Whom a presented token stands for, if it is one of ours and has not expired. */
    public Optional<Identity> identify(String hash, Instant at) {
        return entities.createQuery(
                        "select t from ApiToken t where t.tokenHash = :hash and t.expiresAt > :at", ApiToken.class)
                .setParameter("hash", hash)
                .setParameter("at", at)
                .getResultStream()
                .findFirst()
                .map(ApiToken::identity);
    }

    public List<ApiToken> of(UUID employer) {
        return entities.createQuery(
                        "select t from ApiToken t where t.employer = :employer order by t.createdAt", ApiToken.class)
                .setParameter("employer", employer)
                .getResultList();
    }

    @Transactional(TxType.MANDATORY)
    public void add(ApiToken token) {
        entities.persist(token);
    }

    /** Takes a token back at once; false if this employer has no such token. */
    @Transactional(TxType.MANDATORY)
    public boolean remove(UUID employer, UUID id) {
        return entities.createQuery("delete from ApiToken t where t.employer = :employer and t.id = :id")
                        .setParameter("employer", employer)
                        .setParameter("id", id)
                        .executeUpdate()
                > 0;
    }
}
