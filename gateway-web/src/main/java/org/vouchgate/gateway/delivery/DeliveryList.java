package org.vouchgate.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.delivery.Delivery.State;
import org.vouchgate.gateway.traffic.AccountKey;

/** The outbox as an employer's admin sees it. */
@ApplicationScoped
class DeliveryList {

    /** Several deliveries share an instant; their ids tell them apart. */
    private static final String BEFORE = " and exists (select p from Delivery p where p.id = :before"
            + " and p.employer = :employer and (d.createdAt < p.createdAt or d.createdAt = p.createdAt and d.id < p.id))";

    @PersistenceContext
    EntityManager entities;

    /** Newest first. */
    List<Delivery> page(UUID employer, DeliveryFilter filter, Optional<UUID> before, int most) {
        var query = entities.createQuery(
                        "select d from Delivery d where d.employer = :employer" + filter.condition()
                                + before.map(id -> BEFORE).orElse("") + " order by d.createdAt desc, d.id desc",
                        Delivery.class)
                .setMaxResults(most);
        before.ifPresent(id -> query.setParameter("before", id));
        bind(query, employer, filter);
        return query.getResultList();
    }

    long count(UUID employer, DeliveryFilter filter) {
        var query = entities.createQuery(
                "select count(d) from Delivery d where d.employer = :employer" + filter.condition(), Long.class);
        bind(query, employer, filter);
        return query.getSingleResult();
    }

    /** Has all of them tried again in quiet times, each with the key it always had. */
    int replay(UUID employer, DeliveryFilter filter, Instant at) {
        var query = entities.createQuery("update Delivery d set d.state = :waiting, d.dueAt = :at, d.attempts = 0,"
                        + " d.firstFailedAt = null, d.cause = null, d.settledAt = null, d.urgent = false,"
                        + " d.blindWaits = case when d.ambiguous = true then 1 else 0 end"
                        + " where d.employer = :employer" + filter.condition())
                .setParameter("waiting", State.WAITING)
                .setParameter("at", at);
        bind(query, employer, filter);
        return query.executeUpdate();
    }

    /** Lets whatever waits for an account begin anew: the time for which nobody could have delivered it does not count. */
    int afresh(UUID employer, String connector, Instant at) {
        return entities.createQuery("update Delivery d set d.firstFailedAt = null, d.dueAt = :at"
                        + " where d.employer = :employer and d.connector = :connector and d.state = :waiting"
                        + " and (d.leasedUntil is null or d.leasedUntil <= :at)")
                .setParameter("at", at)
                .setParameter("employer", employer)
                .setParameter("connector", connector)
                .setParameter("waiting", State.WAITING)
                .executeUpdate();
    }

    /** Lets a dead letter be; false if it is none. */
    boolean discard(UUID employer, UUID id, String reason) {
        return entities.createQuery("update Delivery d set d.state = :discarded, d.discardReason = :reason"
                                + " where d.employer = :employer and d.id = :id and d.state = :stuck")
                        .setParameter("discarded", State.DISCARDED)
                        .setParameter("reason", reason)
                        .setParameter("employer", employer)
                        .setParameter("id", id)
                        .setParameter("stuck", State.STUCK)
                        .executeUpdate()
                == 1;
    }

    /** Has something sent again that the ATS does not show any more. Whoever does it looks first, by the key it always had. */
    boolean resend(UUID employer, UUID id, Instant at) {
        return entities.createQuery("update Delivery d set d.state = :waiting, d.dueAt = :at, d.attempts = 0,"
                                + " d.firstFailedAt = null, d.settledAt = null, d.ambiguous = true, d.blindWaits = 1,"
                                + " d.shown = null, d.shownDetail = null, d.shownAt = null"
                                + " where d.employer = :employer and d.id = :id and d.state = :delivered"
                                + " and d.shown = 'missing'")
                        .setParameter("waiting", State.WAITING)
                        .setParameter("at", at)
                        .setParameter("employer", employer)
                        .setParameter("id", id)
                        .setParameter("delivered", State.DELIVERED)
                        .executeUpdate()
                == 1;
    }

    /** What is due to be compared, what was never compared first. */
    List<Delivery> dueForLook(AccountKey account, Instant since, Instant lookedBefore, int most) {
        return entities.createQuery(
                        "select d from Delivery d where d.employer = :employer and d.connector = :connector"
                                + " and d.state = :delivered and d.settledAt >= :since and d.during is null"
                                + " and (d.shownAt is null or d.shownAt <= :before)"
                                + " and d.revision = (select r.revision from PresentationRequest r where r.id = d.request)"
                                + " order by d.shownAt nulls first, d.settledAt",
                        Delivery.class)
                .setParameter("employer", account.employer())
                .setParameter("connector", account.connector())
                .setParameter("delivered", State.DELIVERED)
                .setParameter("since", since)
                .setParameter("before", lookedBefore)
                .setMaxResults(most)
                .getResultList();
    }

    /** Takes one comparison, so that nobody else makes it; false if somebody was first. */
    boolean takeLook(Delivery delivery, Instant at) {
        return entities.createQuery("update Delivery d set d.shownAt = :at where d.id = :id and d.state = :delivered"
                                + " and (d.shownAt is null or d.shownAt = :seen)")
                        .setParameter("at", at)
                        .setParameter("id", delivery.id())
                        .setParameter("delivered", State.DELIVERED)
                        .setParameter("seen", delivery.shownAt().orElse(at))
                        .executeUpdate()
                == 1;
    }

    void looked(Delivery delivery, String shown, String detail) {
        entities.createQuery("update Delivery d set d.shown = :shown, d.shownDetail = :detail"
                        + " where d.id = :id and d.state = :delivered")
                .setParameter("shown", shown)
                .setParameter("detail", detail)
                .setParameter("id", delivery.id())
                .setParameter("delivered", State.DELIVERED)
                .executeUpdate();
    }

    private static void bind(Query query, UUID employer, DeliveryFilter filter) {
        query.setParameter("employer", employer);
        filter.state().ifPresent(state -> query.setParameter("state", state));
        filter.connector().ifPresent(connector -> query.setParameter("connector", connector));
        filter.cause().ifPresent(cause -> query.setParameter("cause", cause));
        filter.shown().filter(shown -> !shown.equals("drift")).ifPresent(shown -> query.setParameter("shown", shown));
    }
}
