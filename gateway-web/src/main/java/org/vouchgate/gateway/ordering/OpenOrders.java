package org.vouchgate.gateway.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;

/** By which request each application was last asked for each package. The database settles who asks. */
@ApplicationScoped
public class OpenOrders {

    @PersistenceContext
    EntityManager entities;

    /** The request that was last opened for it; it may have ended. */
    public Optional<UUID> last(OpenOrder.Key key) {
        return Optional.ofNullable(entities.find(OpenOrder.class, key)).map(OpenOrder::request);
    }

    /**
     * Takes the place of a request that has ended, or the empty place. Of two at once the second finds it taken: either
     * by this answer, or because its whole commit fails.
     *
     * @param seen what {@link #last} said before
     */
    @Transactional(TxType.MANDATORY)
    public boolean take(OpenOrder.Key key, Optional<UUID> seen, UUID request) {
        if (seen.isEmpty()) {
            entities.persist(OpenOrder.of(key, request));
            entities.flush();
            return true;
        }
        return entities.createQuery(
                                "update OpenOrder o set o.request = :request where o.key = :key and o.request = :seen")
                        .setParameter("request", request)
                        .setParameter("key", key)
                        .setParameter("seen", seen.get())
                        .executeUpdate()
                == 1;
    }

    @Transactional(TxType.MANDATORY)
    public void removeOf(UUID request) {
        entities.createQuery("delete from OpenOrder o where o.request = :request")
                .setParameter("request", request)
                .executeUpdate();
    }
}
