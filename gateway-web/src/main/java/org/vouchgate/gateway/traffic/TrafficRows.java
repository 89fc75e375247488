package org.vouchgate.gateway.traffic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All accounts' traffic, and the calls under way. */
@ApplicationScoped
class TrafficRows {

    @PersistenceContext
    EntityManager entities;

    Optional<AccountTraffic> find(AccountKey key) {
        return Optional.ofNullable(entities.find(AccountTraffic.class, key));
    }

    /** The same for whoever changes it: everybody else waits, for this account and no other. */
    Optional<AccountTraffic> lock(AccountKey key) {
        return Optional.ofNullable(entities.find(AccountTraffic.class, key, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Most calls end well after others that did: then nothing has to be locked. */
    boolean hasFailed(AccountKey key) {
        return entities.createQuery(
                                "select count(t) from AccountTraffic t where t.key = :key and t.failures > 0",
                                Long.class)
                        .setParameter("key", key)
                        .getSingleResult()
                > 0;
    }

    void add(AccountTraffic traffic) {
        entities.persist(traffic);
    }

    void remove(AccountKey key) {
        entities.createQuery("delete from CallUnderWay c where c.account = :key")
                .setParameter("key", key)
                .executeUpdate();
        entities.createQuery("delete from AccountTraffic t where t.key = :key")
                .setParameter("key", key)
                .executeUpdate();
    }

    /** How many calls are under way; those of gateways that died are forgotten. */
    long underWay(AccountKey key, Instant at) {
        entities.createQuery("delete from CallUnderWay c where c.account = :key and c.endsBy <= :at")
                .setParameter("key", key)
                .setParameter("at", at)
                .executeUpdate();
        return entities.createQuery("select count(c) from CallUnderWay c where c.account = :key", Long.class)
                .setParameter("key", key)
                .getSingleResult();
    }

    UUID begin(AccountKey key, Instant endsBy) {
        var call = CallUnderWay.of(key, endsBy);
        entities.persist(call);
        return call.id();
    }

    /** Nobody waits for it any more, but it goes on until then. */
    void leave(UUID call, Instant endsBy) {
        entities.createQuery("update CallUnderWay c set c.endsBy = :by where c.id = :id")
                .setParameter("by", endsBy)
                .setParameter("id", call)
                .executeUpdate();
    }

    void end(UUID call) {
        entities.createQuery("delete from CallUnderWay c where c.id = :id")
                .setParameter("id", call)
                .executeUpdate();
    }
}
