package org.vouchgate.gateway.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.batch.BatchLine.State;
import org.vouchgate.gateway.mail.Mail;

/** All batches. */
@ApplicationScoped
public class Batches {

    @PersistenceContext
    EntityManager entities;

    @Transactional(TxType.MANDATORY)
    public void add(Batch batch, List<ListedCandidate> whom) {
        entities.persist(batch);
        entities.flush();
        for (int i = 0; i < whom.size(); i++) {
            entities.persist(BatchLine.of(batch, i + 1, whom.get(i)));
        }
    }

    public Optional<Batch> find(UUID employer, UUID id) {
        return entities.createQuery("select b from Batch b where b.employer = :employer and b.id = :id", Batch.class)
                .setParameter("employer", employer)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    public List<Batch> ofJob(UUID employer, UUID job) {
        return entities.createQuery(
                        "select b from Batch b where b.employer = :employer and b.job = :job order by b.createdAt desc",
                        Batch.class)
                .setParameter("employer", employer)
                .setParameter("job", job)
                .getResultList();
    }

    /** In the order of the list. */
    public List<BatchLine> lines(UUID employer, UUID batch) {
        return entities.createQuery(
                        "select l from BatchLine l where l.employer = :employer and l.batch = :batch order by l.position",
                        BatchLine.class)
                .setParameter("employer", employer)
                .setParameter("batch", batch)
                .getResultList();
    }

    /** The mails to those in a batch, oldest first. */
    public List<Mail> mails(UUID employer, UUID batch) {
        return entities.createQuery(
                        "select m from Mail m, BatchLine l where l.request = m.request and l.employer = :employer"
                                + " and m.employer = :employer and l.batch = :batch order by m.createdAt, m.number",
                        Mail.class)
                .setParameter("employer", employer)
                .setParameter("batch", batch)
                .getResultList();
    }

    /** Those whose request is not open yet; what broke off before comes last, so that it holds up nobody. */
    List<BatchLine> waiting(int most) {
        return entities.createQuery(
                        "select l from BatchLine l where l.state = :waiting order by l.attempts, l.batch, l.position",
                        BatchLine.class)
                .setParameter("waiting", State.WAITING)
                .setMaxResults(most)
                .getResultList();
    }

    /** Counts an attempt, before it is made. */
    int begin(BatchLine line) {
        return entities.createQuery("update BatchLine l set l.attempts = l.attempts + 1 where l.id = :id")
                .setParameter("id", line.id())
                .executeUpdate();
    }

    /** Claims a line for the commit under way; false if somebody else has it. */
    boolean claim(BatchLine line) {
        return entities.createQuery("update BatchLine l set l.state = :opened, l.name = null, l.email = null,"
                                + " l.reference = null where l.id = :id and l.state = :waiting")
                        .setParameter("opened", State.OPENED)
                        .setParameter("id", line.id())
                        .setParameter("waiting", State.WAITING)
                        .executeUpdate()
                == 1;
    }

    /** Notes which request a claimed line has become. */
    void opened(BatchLine line, UUID request) {
        entities.flush(); // the request has to be there before it is named
        entities.createQuery("update BatchLine l set l.request = :request where l.id = :id")
                .setParameter("request", request)
                .setParameter("id", line.id())
                .executeUpdate();
    }

    boolean refuse(BatchLine line, String problem) {
        return entities.createQuery("update BatchLine l set l.state = :refused, l.problem = :problem"
                                + " where l.id = :id and l.state = :waiting")
                        .setParameter("refused", State.REFUSED)
                        .setParameter("problem", problem.length() <= 600 ? problem : problem.substring(0, 600))
                        .setParameter("id", line.id())
                        .setParameter("waiting", State.WAITING)
                        .executeUpdate()
                == 1;
    }

    /** Forgets batches whose requests are all erased by now. */
    int removeOver(Instant at) {
        entities.createQuery(
                        "delete from BatchLine l where l.batch in (select b.id from Batch b where b.purgeAt <= :at)")
                .setParameter("at", at)
                .executeUpdate();
        return entities.createQuery("delete from Batch b where b.purgeAt <= :at")
                .setParameter("at", at)
                .executeUpdate();
    }
}
