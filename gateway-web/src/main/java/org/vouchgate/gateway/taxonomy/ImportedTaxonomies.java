package org.vouchgate.gateway.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** All imported taxonomies. */
@ApplicationScoped
public class ImportedTaxonomies {

    /** An import that nobody has heard of for so long has lost its gateway. */
    static final Duration LEASE = Duration.ofMinutes(1);

    private static final String UNDER_WAY = Arrays.stream(ImportState.values())
            .filter(state -> !state.isOver())
            .map(state -> ImportState.class.getName() + "." + state)
            .collect(Collectors.joining(", ", "(", ")"));

    @PersistenceContext
    EntityManager entities;

    @Transactional(TxType.MANDATORY)
    public void add(ImportedTaxonomy taxonomy) {
        entities.persist(taxonomy);
    }

    public Optional<ImportedTaxonomy> find(UUID employer, UUID id) {
        return entities.createQuery(
                        "select t from ImportedTaxonomy t where t.employer = :employer and t.id = :id",
                        ImportedTaxonomy.class)
                .setParameter("employer", employer)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    public List<ImportedTaxonomy> of(UUID employer) {
        return entities.createQuery(
                        "select t from ImportedTaxonomy t where t.employer = :employer order by t.createdAt desc, t.id",
                        ImportedTaxonomy.class)
                .setParameter("employer", employer)
                .setMaxResults(500)
                .getResultList();
    }

    /** Those in use, in the order in which they were put to use. */
    public List<ImportedTaxonomy> inUse(UUID employer) {
        return entities.createQuery(
                        "select t from ImportedTaxonomy t where t.employer = :employer and t.usedSince is not null"
                                + " and t.state = :ready order by t.usedSince, t.id",
                        ImportedTaxonomy.class)
                .setParameter("employer", employer)
                .setParameter("ready", ImportState.READY)
                .getResultList();
    }

    /** Every employer that has a taxonomy in use. */
    public List<UUID> employers() {
        return entities.createQuery(
                        "select distinct t.employer from ImportedTaxonomy t where t.usedSince is not null", UUID.class)
                .getResultList();
    }

    /** Whether anybody's import has this id. */
    public boolean isKnown(UUID id) {
        return entities.find(ImportedTaxonomy.class, id) != null;
    }

    /** Takes an import that waits or was left lying; of several gateways one gets it. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<ImportedTaxonomy> takeNext(Instant at) {
        return entities
                .createQuery(
                        "select t from ImportedTaxonomy t where t.state in " + UNDER_WAY
                                + " and (t.leasedUntil is null or t.leasedUntil < :at) order by t.createdAt, t.id",
                        ImportedTaxonomy.class)
                .setParameter("at", at)
                .setMaxResults(10)
                .getResultList()
                .stream()
                .filter(waiting -> take(waiting, at))
                .findFirst();
    }

    private boolean take(ImportedTaxonomy waiting, Instant at) {
        entities.detach(waiting);
        return entities.createQuery("update ImportedTaxonomy t set t.state = :reading, t.attempts = t.attempts + 1,"
                                + " t.leasedUntil = :until, t.rowsDone = 0, t.percentIndexed = 0 where t.id = :id"
                                + " and t.attempts = :seen and t.state in " + UNDER_WAY)
                        .setParameter("reading", ImportState.READING)
                        .setParameter("until", at.plus(LEASE))
                        .setParameter("id", waiting.id())
                        .setParameter("seen", waiting.attempts())
                        .executeUpdate()
                == 1;
    }

    /** Says how far an import is, and that somebody is still at it. */
    @Transactional(TxType.REQUIRES_NEW)
    public void progress(UUID id, ImportState state, String file, long rows, int percent, Instant at) {
        entities.createQuery(
                        "update ImportedTaxonomy t set t.state = :state, t.readingFile = :file, t.rowsDone = :rows,"
                                + " t.percentIndexed = :percent, t.leasedUntil = :until where t.id = :id and t.state in "
                                + UNDER_WAY)
                .setParameter("state", state)
                .setParameter("file", file)
                .setParameter("rows", rows)
                .setParameter("percent", percent)
                .setParameter("until", at.plus(LEASE))
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Ends an import; false if it had ended before. */
    @Transactional(TxType.MANDATORY)
    public boolean finish(UUID id, ImportEnd end, Instant at) {
        return entities.createQuery(
                                "update ImportedTaxonomy t set t.state = :state, t.report = :report, t.problem = :problem,"
                                        + " t.leasedUntil = null, t.finishedAt = :at where t.id = :id and t.state in "
                                        + UNDER_WAY)
                        .setParameter("state", end.state())
                        .setParameter("report", end.report().orElse(null))
                        .setParameter("problem", end.problem().orElse(null))
                        .setParameter("at", at)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /** Puts a ready taxonomy to use, and takes others of its name out of it; false if it is not ready. */
    @Transactional(TxType.MANDATORY)
    public boolean activate(UUID employer, UUID id, Instant at) {
        int done = entities.createQuery("update ImportedTaxonomy t set t.usedSince = coalesce(t.usedSince, :at)"
                        + " where t.employer = :employer and t.id = :id and t.state = :ready")
                .setParameter("at", at)
                .setParameter("employer", employer)
                .setParameter("id", id)
                .setParameter("ready", ImportState.READY)
                .executeUpdate();
        if (done == 1) {
            entities.createQuery(
                            "update ImportedTaxonomy t set t.usedSince = null where t.employer = :employer and t.id <> :id"
                                    + " and t.name = (select s.name from ImportedTaxonomy s where s.id = :id)")
                    .setParameter("employer", employer)
                    .setParameter("id", id)
                    .executeUpdate();
        }
        return done == 1;
    }

    /** Takes a taxonomy out of use; false if it was not in use. */
    @Transactional(TxType.MANDATORY)
    public boolean deactivate(UUID employer, UUID id) {
        return entities.createQuery("update ImportedTaxonomy t set t.usedSince = null"
                                + " where t.employer = :employer and t.id = :id and t.usedSince is not null")
                        .setParameter("employer", employer)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /** Removes a taxonomy that is neither in use nor being imported; false if it is. */
    @Transactional(TxType.MANDATORY)
    public boolean remove(UUID employer, UUID id) {
        return entities.createQuery("delete from ImportedTaxonomy t where t.employer = :employer and t.id = :id"
                                + " and t.usedSince is null and t.state not in " + UNDER_WAY)
                        .setParameter("employer", employer)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }
}
