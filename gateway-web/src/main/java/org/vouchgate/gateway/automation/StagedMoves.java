package org.vouchgate.gateway.automation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vouchgate.gateway.automation.StagedMove.State;
import org.vouchgate.gateway.ordering.AlsoWaiting;

/** All applications that came into stages with rules. */
@ApplicationScoped
public class StagedMoves implements AlsoWaiting {

    @PersistenceContext
    EntityManager entities;

    public Optional<StagedMove> find(UUID employer, String connector, String application, String packageId) {
        return entities.createQuery(
                        "select m from StagedMove m where m.employer = :employer and m.connector = :connector"
                                + " and m.application = :application and m.packageId = :package",
                        StagedMove.class)
                .setParameter("employer", employer)
                .setParameter("connector", connector)
                .setParameter("application", application)
                .setParameter("package", packageId)
                .getResultStream()
                .findFirst();
    }

    public List<StagedMove> ofApplication(UUID employer, String connector, String application) {
        return entities.createQuery(
                        "select m from StagedMove m where m.employer = :employer and m.connector = :connector"
                                + " and m.application = :application order by m.seenAt",
                        StagedMove.class)
                .setParameter("employer", employer)
                .setParameter("connector", connector)
                .setParameter("application", application)
                .getResultList();
    }

    /** Newest first. */
    public List<StagedMove> ofRule(UUID employer, UUID rule, int most) {
        return entities.createQuery(
                        "select m from StagedMove m where m.employer = :employer and m.rule = :rule"
                                + " order by m.seenAt desc, m.id",
                        StagedMove.class)
                .setParameter("employer", employer)
                .setParameter("rule", rule)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of a rule that are to be asked and due, in the order in which they came. */
    public List<StagedMove> due(UUID rule, Instant at, int most) {
        return entities.createQuery(
                        "select m from StagedMove m where m.rule = :rule and m.state in :open and m.dueAt <= :at"
                                + " order by m.seenAt, m.id",
                        StagedMove.class)
                .setParameter("rule", rule)
                .setParameter("open", State.OPEN)
                .setParameter("at", at)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many a rule has seen since then and not been told to leave alone. */
    public long seenSince(UUID rule, Instant since) {
        return entities.createQuery(
                        "select count(m) from StagedMove m where m.rule = :rule and m.seenAt >= :since"
                                + " and m.state in :counted",
                        Long.class)
                .setParameter("rule", rule)
                .setParameter("since", since)
                .setParameter("counted", Set.of(State.WAITING, State.HELD, State.ASKED))
                .getSingleResult();
    }

    /** How many wait for an administrator. */
    public long held(UUID employer, UUID rule) {
        return entities.createQuery(
                        "select count(m) from StagedMove m where m.employer = :employer and m.rule = :rule"
                                + " and m.state = :held",
                        Long.class)
                .setParameter("employer", employer)
                .setParameter("rule", rule)
                .setParameter("held", State.HELD)
                .getSingleResult();
    }

    /** When a rule asked since then, earliest first. */
    public List<Instant> askedSince(UUID rule, Instant since) {
        return entities.createQuery(
                        "select m.settledAt from StagedMove m where m.rule = :rule and m.state = :asked"
                                + " and m.settledAt > :since order by m.settledAt",
                        Instant.class)
                .setParameter("rule", rule)
                .setParameter("asked", State.ASKED)
                .setParameter("since", since)
                .getResultList();
    }

    /** Of two at once the second fails at the unique key, and its whole commit with it. */
    @Transactional(TxType.MANDATORY)
    public void add(StagedMove move) {
        entities.persist(move);
        entities.flush();
    }

    /** Writes what {@link StagedMove#waitAgain} changed. */
    @Transactional(TxType.MANDATORY)
    public void keep(StagedMove move) {
        entities.merge(move);
    }

    /** Decides about one for good, and forgets name and address; false if that has been done. */
    @Transactional(TxType.MANDATORY)
    public boolean settle(UUID id, State state, String reason, Optional<UUID> request, Instant at) {
        return entities.createQuery("update StagedMove m set m.state = :state, m.reason = :reason,"
                                + " m.request = :request, m.settledAt = :at, m.sealedCandidate = null"
                                + " where m.id = :id and m.state in :pending")
                        .setParameter("state", state)
                        .setParameter("reason", reason)
                        .setParameter("request", request.orElse(null))
                        .setParameter("at", at)
                        .setParameter("id", id)
                        .setParameter("pending", State.PENDING)
                        .executeUpdate()
                == 1;
    }

    /** Those whose request goes on for them. */
    @Override
    public boolean waits(UUID employer, UUID request) {
        return entities.createQuery(
                                "select count(m) from StagedMove m where m.employer = :employer"
                                        + " and m.request = :request and m.state in :waiting",
                                Long.class)
                        .setParameter("employer", employer)
                        .setParameter("request", request)
                        .setParameter("waiting", State.WITH_REQUEST)
                        .getSingleResult()
                > 0;
    }

    /** Whoever found it being asked already counts as asked by the rule from now on. */
    @Override
    @Transactional(TxType.MANDATORY)
    public boolean goOn(UUID employer, UUID request, Instant at) {
        entities.createQuery("update StagedMove m set m.state = :asked, m.reason = :reason, m.settledAt = :at"
                        + " where m.employer = :employer and m.request = :request and m.state = :joined")
                .setParameter("asked", State.ASKED)
                .setParameter("reason", "It was ordered, too; the order was cancelled, and the rule goes on asking.")
                .setParameter("at", at)
                .setParameter("employer", employer)
                .setParameter("request", request)
                .setParameter("joined", State.SKIPPED)
                .executeUpdate();
        return waits(employer, request);
    }

    /** Lets go of a request that was joined, and is not the rule's: it waits for it no more. */
    @Transactional(TxType.MANDATORY)
    public void leave(UUID id, String reason) {
        entities.createQuery("update StagedMove m set m.request = null, m.reason = :reason"
                        + " where m.id = :id and m.state = :joined")
                .setParameter("reason", reason)
                .setParameter("id", id)
                .setParameter("joined", State.SKIPPED)
                .executeUpdate();
    }

    /** Lets those wait that a cap stands in the way of. */
    @Transactional(TxType.MANDATORY)
    public void postpone(UUID id, String reason, Instant dueAt) {
        entities.createQuery("update StagedMove m set m.reason = :reason, m.dueAt = :due"
                        + " where m.id = :id and m.state in :open")
                .setParameter("reason", reason)
                .setParameter("due", dueAt)
                .setParameter("id", id)
                .setParameter("open", State.OPEN)
                .executeUpdate();
    }

    /** Holds everybody of a rule who waits. */
    @Transactional(TxType.MANDATORY)
    public int hold(UUID rule, String reason) {
        return entities.createQuery("update StagedMove m set m.state = :held, m.reason = :reason"
                        + " where m.rule = :rule and m.state = :waiting")
                .setParameter("held", State.HELD)
                .setParameter("reason", reason)
                .setParameter("rule", rule)
                .setParameter("waiting", State.WAITING)
                .executeUpdate();
    }

    /** Lets everybody of a rule who is held be asked. */
    @Transactional(TxType.MANDATORY)
    public int approve(UUID employer, UUID rule, Instant at) {
        return entities.createQuery("update StagedMove m set m.state = :approved, m.reason = '', m.dueAt = :at"
                        + " where m.employer = :employer and m.rule = :rule and m.state = :held")
                .setParameter("approved", State.APPROVED)
                .setParameter("at", at)
                .setParameter("employer", employer)
                .setParameter("rule", rule)
                .setParameter("held", State.HELD)
                .executeUpdate();
    }

    /** Leaves everybody of a rule alone about whom nothing has been decided. */
    @Transactional(TxType.MANDATORY)
    public int dismiss(UUID employer, UUID rule, String reason, Instant at) {
        return entities.createQuery("update StagedMove m set m.state = :dismissed, m.reason = :reason,"
                        + " m.settledAt = :at, m.sealedCandidate = null"
                        + " where m.employer = :employer and m.rule = :rule and m.state in :pending")
                .setParameter("dismissed", State.DISMISSED)
                .setParameter("reason", reason)
                .setParameter("at", at)
                .setParameter("employer", employer)
                .setParameter("rule", rule)
                .setParameter("pending", State.PENDING)
                .executeUpdate();
    }

    @Transactional(TxType.MANDATORY)
    public int repoint(UUID employer, String connector, String from, String into) {
        return entities.createQuery("update StagedMove m set m.candidate = :into where m.employer = :employer"
                        + " and m.connector = :connector and m.candidate = :from")
                .setParameter("into", into)
                .setParameter("employer", employer)
                .setParameter("connector", connector)
                .setParameter("from", from)
                .executeUpdate();
    }

    @Transactional(TxType.MANDATORY)
    public int withdraw(UUID employer, String connector, String candidate) {
        return entities.createQuery("delete from StagedMove m where m.employer = :employer"
                        + " and m.connector = :connector and m.candidate = :candidate")
                .setParameter("employer", employer)
                .setParameter("connector", connector)
                .setParameter("candidate", candidate)
                .executeUpdate();
    }

    /** Forgets what was settled before then. */
    @Transactional(TxType.MANDATORY)
    public int forget(Instant before) {
        return entities.createQuery("delete from StagedMove m where m.settledAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
