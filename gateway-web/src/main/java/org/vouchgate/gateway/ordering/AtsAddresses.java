package org.vouchgate.gateway.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All addresses at which applicant-tracking systems call. */
@ApplicationScoped
public class AtsAddresses {

    @PersistenceContext
    EntityManager entities;

    /** Whose address ends in a key with this hash, if it is still answered. */
    public Optional<AtsAddress> known(String connector, String keyHash, Instant at) {
        return entities.createQuery(
                        "select a from AtsAddress a where a.connector = :connector and a.keyHash = :hash"
                                + " and (a.endsAt is null or a.endsAt > :at)",
                        AtsAddress.class)
                .setParameter("connector", connector)
                .setParameter("hash", keyHash)
                .setParameter("at", at)
                .getResultStream()
                .findFirst();
    }

    /** Those that are still answered, newest first. */
    public List<AtsAddress> of(UUID employer, String connector, Instant at) {
        return entities.createQuery(
                        "select a from AtsAddress a where a.employer = :employer and a.connector = :connector"
                                + " and (a.endsAt is null or a.endsAt > :at) order by a.createdAt desc, a.id",
                        AtsAddress.class)
                .setParameter("employer", employer)
                .setParameter("connector", connector)
                .setParameter("at", at)
                .getResultList();
    }

    @Transactional(TxType.MANDATORY)
    public void add(AtsAddress address) {
        entities.persist(address);
    }

    /** Lets every address of an account end by then at the latest; false if there is none that would have lasted longer. */
    @Transactional(TxType.MANDATORY)
    public boolean end(UUID employer, String connector, Instant by) {
        return entities.createQuery("update AtsAddress a set a.endsAt = :by where a.employer = :employer"
                                + " and a.connector = :connector and (a.endsAt is null or a.endsAt > :by)")
                        .setParameter("by", by)
                        .setParameter("employer", employer)
                        .setParameter("connector", connector)
                        .executeUpdate()
                > 0;
    }
}
