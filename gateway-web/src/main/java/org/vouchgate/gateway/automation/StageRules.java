package org.vouchgate.gateway.automation;

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

/** All rules about stages. */
@ApplicationScoped
public class StageRules {

    /** Longer than asking everybody a rule may ask in one round. */
    static final Duration LEASE = Duration.ofMinutes(2);

    @PersistenceContext
    EntityManager entities;

    public List<StageRule> of(UUID employer) {
        return entities.createQuery(
                        "select r from StageRule r where r.employer = :employer order by r.connector, r.label, r.id",
                        StageRule.class)
                .setParameter("employer", employer)
                .getResultList();
    }

    public Optional<StageRule> find(UUID employer, UUID id) {
        return entities.createQuery(
                        "select r from StageRule r where r.employer = :employer and r.id = :id", StageRule.class)
                .setParameter("employer", employer)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The rules that are on, of one account. */
    public List<StageRule> active(UUID employer, String connector) {
        return entities.createQuery(
                        "select r from StageRule r where r.employer = :employer and r.connector = :connector"
                                + " and r.active = true order by r.id",
                        StageRule.class)
                .setParameter("employer", employer)
                .setParameter("connector", connector)
                .getResultList();
    }

    @Transactional(TxType.MANDATORY)
    public void add(StageRule rule) {
        entities.persist(rule);
        entities.flush();
    }

    @Transactional(TxType.MANDATORY)
    public boolean remove(UUID employer, UUID id) {
        return entities.createQuery("delete from StageRule r where r.employer = :employer and r.id = :id")
                        .setParameter("employer", employer)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /** Leases a rule by which somebody is due: caps are counted by one server at a time. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<StageRule> takeNext(Instant at) {
        var due = entities.createQuery(
                        "select r from StageRule r where r.active = true and r.leasedUntil <= :at and exists"
                                + " (select m from StagedMove m where m.rule = r.id and m.state in :open and m.dueAt <= :at)"
                                + " order by r.leasedUntil, r.id",
                        StageRule.class)
                .setParameter("at", at)
                .setParameter("open", StagedMove.State.OPEN)
                .setMaxResults(20)
                .getResultList();
        return due.stream().filter(rule -> lease(rule, at)).findFirst();
    }

    private boolean lease(StageRule rule, Instant at) {
        entities.detach(rule);
        return entities.createQuery("update StageRule r set r.leasedUntil = :until"
                                + " where r.id = :id and r.leasedUntil = :seen and r.active = true")
                        .setParameter("until", at.plus(LEASE))
                        .setParameter("id", rule.id())
                        .setParameter("seen", rule.leasedUntil())
                        .executeUpdate()
                == 1;
    }

    /** Gives it back. */
    @Transactional(TxType.MANDATORY)
    public void release(UUID id, Instant at) {
        entities.createQuery("update StageRule r set r.leasedUntil = :at where r.id = :id")
                .setParameter("at", at)
                .setParameter("id", id)
                .executeUpdate();
    }
}
