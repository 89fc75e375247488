package org.vouchgate.gateway.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Requests as lists show them: each page, and all counts, by one query. */
@ApplicationScoped
class RequestList {

    /** A request that was decided about has one first decision. */
    private static final String FROM =
            " from PresentationRequest r left join Decision d on d.request = r.id and d.number = 1"
                    + " where r.employer = :employer";

    private static final String NAMED = "lower(coalesce(r.candidate.name, r.candidate.email, r.candidate.reference))";
    private static final String MAY_BE_KNOWN = "(r.job not in :sealed or r.id in :known)";

    @PersistenceContext
    EntityManager entities;

    List<PresentationRequest> page(UUID employer, RequestFilter filter, int from, int most) {
        var query = entities.createQuery(
                        "select r" + FROM + condition(filter) + " order by " + order(filter), PresentationRequest.class)
                .setFirstResult(from)
                .setMaxResults(most);
        bind(query, employer, filter, order(filter));
        return query.getResultList();
    }

    /** Job, state, how many, and about how many of them was decided. */
    List<Object[]> counts(UUID employer, RequestFilter filter) {
        var query = entities.createQuery(
                "select r.job, r.state, count(r.id), count(d.id)" + FROM + condition(filter)
                        + " group by r.job, r.state",
                Object[].class);
        bind(query, employer, filter, "");
        return query.getResultList();
    }

    List<PresentationRequest> some(UUID employer, Collection<UUID> ids) {
        return entities.createQuery(
                        "select r from PresentationRequest r where r.employer = :employer and r.id in :ids",
                        PresentationRequest.class)
                .setParameter("employer", employer)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** About which of these was decided. */
    List<UUID> decided(UUID employer, Collection<UUID> ids) {
        return entities.createQuery(
                        "select distinct d.request from Decision d where d.employer = :employer and d.request in :ids",
                        UUID.class)
                .setParameter("employer", employer)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Subject and name of everybody who asked. */
    List<Object[]> requesters(UUID employer) {
        return entities.createQuery(
                        "select r.requestedBy, max(r.requestedByName) from PresentationRequest r"
                                + " where r.employer = :employer group by r.requestedBy order by 2",
                        Object[].class)
                .setParameter("employer", employer)
                .getResultList();
    }

    private static String condition(RequestFilter filter) {
        var text = filter.text().isEmpty()
                ? ""
                : " and (lower(r.candidate.name) like :text escape '!' or lower(r.candidate.email) like :text escape '!'"
                        + " or lower(r.candidate.reference) like :text escape '!')"
                        + (filter.sealed().isEmpty() ? "" : " and " + mayBeKnown(filter));
        return filter.job().map(job -> " and r.job = :job").orElse("")
                + filter.phase().map(phase -> " and r.state in :states").orElse("")
                + filter.phase()
                        .flatMap(Phase::decided)
                        .map(decided -> " and d.id is " + (decided ? "not null" : "null"))
                        .orElse("")
                + filter.since().map(since -> " and r.openedAt >= :since").orElse("")
                + filter.by().map(by -> " and r.requestedBy = :by").orElse("")
                + text;
    }

    private static String mayBeKnown(RequestFilter filter) {
        return filter.known().isEmpty() ? "r.job not in :sealed" : MAY_BE_KNOWN;
    }

    private static String order(RequestFilter filter) {
        return switch (filter.order()) {
            case NEWEST -> "r.openedAt desc, r.id";
            case OLDEST -> "r.openedAt, r.id";
            case NAME ->
                (filter.sealed().isEmpty()
                                ? NAMED
                                : "case when " + mayBeKnown(filter) + " then " + NAMED + " else null end")
                        + " nulls last, r.openedAt desc, r.id";
        };
    }

    private static void bind(Query query, UUID employer, RequestFilter filter, String order) {
        query.setParameter("employer", employer);
        filter.job().ifPresent(job -> query.setParameter("job", job));
        filter.phase().ifPresent(phase -> query.setParameter("states", phase.states()));
        filter.since().ifPresent(since -> query.setParameter("since", since));
        filter.by().ifPresent(by -> query.setParameter("by", by));
        if (!filter.text().isEmpty()) {
            query.setParameter(
                    "text", "%" + filter.text().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
        }
        if (!filter.sealed().isEmpty() && (!filter.text().isEmpty() || order.contains(":sealed"))) {
            query.setParameter("sealed", filter.sealed());
            if (!filter.known().isEmpty()) {
                query.setParameter("known", filter.known());
            }
        }
    }
}
