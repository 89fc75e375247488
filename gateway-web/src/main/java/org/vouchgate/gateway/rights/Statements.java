package org.vouchgate.gateway.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All that candidates have stated. */
@ApplicationScoped
public class Statements {

    private static final int MOST_OPEN = 200;

    @PersistenceContext
    EntityManager entities;

    @Transactional(TxType.MANDATORY)
    public void add(Statement statement) {
        entities.persist(statement);
    }

    /** About one request, in the order they were made. */
    public List<Statement> of(UUID employer, UUID request) {
        return entities.createQuery(
                        "select s from Statement s where s.employer = :employer and s.request = :request"
                                + " order by s.saidAt, s.id",
                        Statement.class)
                .setParameter("employer", employer)
                .setParameter("request", request)
                .getResultList();
    }

    public Optional<Statement> find(UUID employer, UUID id) {
        return entities.createQuery(
                        "select s from Statement s where s.employer = :employer and s.id = :id", Statement.class)
                .setParameter("employer", employer)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** What waits for an answer, the longest waiting first. */
    public List<Statement> open(UUID employer) {
        return entities.createQuery(
                        "select s from Statement s where s.employer = :employer and s.kind = :objection"
                                + " and s.answeredAt is null order by s.saidAt, s.id",
                        Statement.class)
                .setParameter("employer", employer)
                .setParameter("objection", StatementKind.OBJECTION)
                .setMaxResults(MOST_OPEN)
                .getResultList();
    }

    /** Answers what has not been answered; of two who do, the second changes nothing. */
    @Transactional(TxType.MANDATORY)
    public boolean answer(UUID employer, UUID id, String answer, String subject, String name, Instant at) {
        return entities.createQuery(
                                "update Statement s set s.answer = :answer, s.answeredAt = :at, s.answeredBy = :subject,"
                                        + " s.answeredByName = :name where s.employer = :employer and s.id = :id"
                                        + " and s.answeredAt is null")
                        .setParameter("answer", answer)
                        .setParameter("at", at)
                        .setParameter("subject", subject)
                        .setParameter("name", name)
                        .setParameter("employer", employer)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    @Transactional(TxType.MANDATORY)
    public void removeOf(UUID request) {
        entities.createQuery("delete from Statement s where s.request = :request")
                .setParameter("request", request)
                .executeUpdate();
    }
}
