package org.vouchgate.gateway.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Requests that more than one order from an ATS waits for. */
@ApplicationScoped
public class SharedRequests {

    @PersistenceContext
    EntityManager entities;

    /** Has one more address called when the request ends; false if there are too many. */
    @Transactional(TxType.MANDATORY)
    public boolean alsoCall(UUID id, URI callback) {
        return entities.createQuery("update PresentationRequest r"
                                + " set r.ats.callbacks = concat(coalesce(concat(r.ats.callbacks, :newline), ''), :callback)"
                                + " where r.id = :id and coalesce(length(r.ats.callbacks), 0) < :room")
                        .setParameter("newline", "\n")
                        .setParameter("callback", callback.toString())
                        .setParameter("id", id)
                        .setParameter(
                                "room",
                                AtsOrigin.MOST_CALLBACKS - callback.toString().length())
                        .executeUpdate()
                == 1;
    }

    /** Has nobody else move it on before this commit; false if it has ended. */
    @Transactional(TxType.MANDATORY)
    public boolean hold(UUID id) {
        return entities.createQuery("update PresentationRequest r set r.state = r.state"
                                + " where r.id = :id and r.state in :live")
                        .setParameter("id", id)
                        .setParameter("live", RequestState.LIVE)
                        .executeUpdate()
                == 1;
    }

    /** Has it answer another order than the one that was taken back, and call only these addresses. */
    @Transactional(TxType.MANDATORY)
    public boolean handOver(UUID id, Optional<String> order, List<URI> callbacks) {
        var lines = callbacks.stream().map(URI::toString).collect(Collectors.joining("\n"));
        return entities.createQuery(
                                "update PresentationRequest r set r.ats.order = :order, r.ats.callbacks = :callbacks"
                                        + " where r.id = :id")
                        .setParameter("order", order.orElse(null))
                        .setParameter("callbacks", lines.isEmpty() ? null : lines)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }
}
