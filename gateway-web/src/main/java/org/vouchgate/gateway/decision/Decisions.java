package org.vouchgate.gateway.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;

/** All decisions. */
@ApplicationScoped
public class Decisions {

    @PersistenceContext
    EntityManager entities;

    /** Fails if somebody else's came first: its number is taken. */
    @Transactional(TxType.MANDATORY)
    public void add(Decision decision) {
        entities.persist(decision);
        entities.flush();
    }

    /** Those about one request, the one that counts first. */
    public List<Decision> ofRequest(UUID employer, UUID request) {
        return entities.createQuery(
                        "select d from Decision d where d.employer = :employer and d.request = :request"
                                + " order by d.number desc",
                        Decision.class)
                .setParameter("employer", employer)
                .setParameter("request", request)
                .getResultList();
    }

    /** The ones that count, for every request of a job that was decided about. */
    public List<Decision> ofJob(UUID employer, UUID job) {
        return entities.createQuery(
                        "select d from Decision d where d.employer = :employer"
                                + " and d.request in (select r.id from PresentationRequest r where r.job = :job)"
                                + " and d.number = (select max(e.number) from Decision e where e.request = d.request)",
                        Decision.class)
                .setParameter("employer", employer)
                .setParameter("job", job)
                .getResultList();
    }

    @Transactional(TxType.MANDATORY)
    public void removeOf(UUID request) {
        entities.createQuery("delete from Decision d where d.request = :request")
                .setParameter("request", request)
                .executeUpdate();
    }
}
