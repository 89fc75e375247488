package org.vouchgate.gateway.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Jobs as lists show them. */
@ApplicationScoped
class JobList {

    @PersistenceContext
    EntityManager entities;

    /** Newest first. */
    List<Job> page(UUID employer, JobFilter filter, int from, int most) {
        var query = entities.createQuery(
                        "select j from Job j where " + condition(filter) + " order by j.createdAt desc, j.id",
                        Job.class)
                .setFirstResult(from)
                .setMaxResults(most);
        bind(query, employer, filter);
        return query.getResultList();
    }

    long count(UUID employer, JobFilter filter) {
        var query = entities.createQuery("select count(j) from Job j where " + condition(filter), Long.class);
        bind(query, employer, filter);
        return query.getSingleResult();
    }

    /** Ids and titles of some. */
    List<Object[]> titles(UUID employer, Collection<UUID> ids) {
        return entities.createQuery(
                        "select j.id, j.title from Job j where j.employer = :employer and j.id in :ids", Object[].class)
                .setParameter("employer", employer)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Ids and titles of those somebody can be asked for, by title. */
    List<Object[]> names(UUID employer, int most) {
        return entities.createQuery(
                        "select j.id, j.title from Job j where j.employer = :employer and j.archivedAt is null"
                                + " order by lower(j.title), j.id",
                        Object[].class)
                .setParameter("employer", employer)
                .setMaxResults(most)
                .getResultList();
    }

    private static String condition(JobFilter filter) {
        return "j.employer = :employer and j.archivedAt is " + (filter.archived() ? "not null" : "null")
                + (filter.text().isEmpty() ? "" : " and lower(j.title) like :text escape '!'");
    }

    private static void bind(Query query, UUID employer, JobFilter filter) {
        query.setParameter("employer", employer);
        if (!filter.text().isEmpty()) {
            query.setParameter("text", containing(filter.text()));
        }
    }

    private static String containing(String text) {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
