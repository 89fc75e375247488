package org.vouchgate.gateway.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.ordering.InboundChange.State;

/** All that happened in applicant-tracking systems and was told to us. */
@ApplicationScoped
public class InboundChanges {

    /** Longer than any connector's patience: a worker that dies loses its change to the next one. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final int CANDIDATES = 20;

    @PersistenceContext
    EntityManager entities;

    /** Whether it came before. */
    public boolean has(UUID employer, String connector, String dedupeKey) {
        return entities.createQuery(
                                "select count(c) from InboundChange c where c.employer = :employer"
                                        + " and c.connector = :connector and c.dedupeKey = :key",
                                Long.class)
                        .setParameter("employer", employer)
                        .setParameter("connector", connector)
                        .setParameter("key", dedupeKey)
                        .getSingleResult()
                > 0;
    }

    /** Remembers it. Of two copies at once the second fails at the unique key, and its whole commit with it. */
    @Transactional(TxType.MANDATORY)
    public void add(InboundChange change) {
        entities.persist(change);
        entities.flush();
    }

    /** Newest first. */
    public List<InboundChange> of(UUID employer, int most) {
        return entities.createQuery(
                        "select c from InboundChange c where c.employer = :employer order by c.receivedAt desc, c.id",
                        InboundChange.class)
                .setParameter("employer", employer)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether something later is known of the same record and kind; never, if it is not known when it happened. */
    public boolean isOvertaken(InboundChange change) {
        return change.change().happenedAt().map(at -> isOvertaken(change, at)).orElse(false);
    }

    private boolean isOvertaken(InboundChange change, Instant at) {
        return entities.createQuery(
                                "select count(c) from InboundChange c where c.employer = :employer"
                                        + " and c.connector = :connector and c.reference = :reference"
                                        + " and c.event = :event and c.happenedAt > :at",
                                Long.class)
                        .setParameter("employer", change.employer())
                        .setParameter("connector", change.connector())
                        .setParameter("reference", change.reference())
                        .setParameter("event", change.event())
                        .setParameter("at", at)
                        .getSingleResult()
                > 0;
    }

    /** Leases a change that is due, so that nobody else works on it meanwhile. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<InboundChange> takeNext(Instant at) {
        var due = entities.createQuery(
                        "select c from InboundChange c where c.state = :pending and c.dueAt <= :at"
                                + " order by c.dueAt, c.id",
                        InboundChange.class)
                .setParameter("pending", State.PENDING)
                .setParameter("at", at)
                .setMaxResults(CANDIDATES)
                .getResultList();
        return due.stream().filter(change -> lease(change, at)).findFirst();
    }

    private boolean lease(InboundChange change, Instant at) {
        entities.detach(change);
        return entities.createQuery("update InboundChange c set c.dueAt = :until, c.attempts = c.attempts + 1"
                                + " where c.id = :id and c.dueAt = :seen and c.state = :pending")
                        .setParameter("until", at.plus(LEASE))
                        .setParameter("id", change.id())
                        .setParameter("seen", change.dueAt())
                        .setParameter("pending", State.PENDING)
                        .executeUpdate()
                == 1;
    }

    /**
     * Writes down what came of an attempt.
     *
     * @param counts whether it was one: nobody was asked while the account was paused or left alone
     */
    @Transactional(TxType.MANDATORY)
    public void settle(UUID id, State state, String outcome, Instant dueAt, Instant at, boolean counts) {
        entities.createQuery("update InboundChange c set c.state = :state, c.outcome = :outcome, c.dueAt = :due,"
                        + (counts ? "" : " c.attempts = c.attempts - 1,")
                        + " c.settledAt = :settled where c.id = :id and c.state = :pending")
                .setParameter("state", state)
                .setParameter("outcome", outcome)
                .setParameter("due", dueAt)
                .setParameter("settled", state == State.PENDING ? null : at)
                .setParameter("id", id)
                .setParameter("pending", State.PENDING)
                .executeUpdate();
    }

    /** Lets everything else of an account wait until then, too. */
    @Transactional(TxType.MANDATORY)
    public void postpone(UUID employer, String connector, Instant until) {
        entities.createQuery("update InboundChange c set c.dueAt = :until where c.employer = :employer"
                        + " and c.connector = :connector and c.state = :pending and c.dueAt < :until"
                        + " and c.attempts = 0")
                .setParameter("until", until)
                .setParameter("employer", employer)
                .setParameter("connector", connector)
                .setParameter("pending", State.PENDING)
                .executeUpdate();
    }

    /** Has one that failed tried again; false if it has not failed. */
    @Transactional(TxType.MANDATORY)
    public boolean replay(UUID employer, UUID id, Instant at) {
        return entities.createQuery(
                                "update InboundChange c set c.state = :pending, c.attempts = 0, c.dueAt = :at,"
                                        + " c.settledAt = null where c.employer = :employer and c.id = :id and c.state = :failed")
                        .setParameter("pending", State.PENDING)
                        .setParameter("at", at)
                        .setParameter("employer", employer)
                        .setParameter("id", id)
                        .setParameter("failed", State.FAILED)
                        .executeUpdate()
                == 1;
    }

    /** Forgets what came before then and is settled: no vendor repeats itself for so long. */
    @Transactional(TxType.MANDATORY)
    public int forget(Instant before) {
        return entities.createQuery("delete from InboundChange c where c.state <> :pending and c.receivedAt < :before")
                .setParameter("pending", State.PENDING)
                .setParameter("before", before)
                .executeUpdate();
    }
}
