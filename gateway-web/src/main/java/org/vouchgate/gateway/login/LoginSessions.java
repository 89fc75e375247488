package org.vouchgate.gateway.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;

/** All login sessions. */
@ApplicationScoped
public class LoginSessions {

    @PersistenceContext
    EntityManager entities;

    public Optional<Identity> identify(String hash, Instant at) {
        return entities.createQuery(
                        "select s from LoginSession s where s.tokenHash = :hash and s.expiresAt > :at",
                        LoginSession.class)
                .setParameter("hash", hash)
                .setParameter("at", at)
                .getResultStream()
                .findFirst()
                .map(LoginSession::identity);
    }

    @Transactional(TxType.MANDATORY)
    public void add(LoginSession session) {
        entities.persist(session);
    }

    @Transactional(TxType.MANDATORY)
    public void remove(String hash) {
        entities.createQuery("delete from LoginSession s where s.tokenHash = :hash")
                .setParameter("hash", hash)
                .executeUpdate();
    }

    @Transactional(TxType.MANDATORY)
    public int removeExpired(Instant at) {
        return entities.createQuery("delete from LoginSession s where s.expiresAt <= :at")
                .setParameter("at", at)
                .executeUpdate();
    }
}
