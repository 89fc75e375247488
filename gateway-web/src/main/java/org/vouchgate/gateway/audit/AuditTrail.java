package org.vouchgate.gateway.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who did what. Append only; in the same commit as what it tells of. */
@ApplicationScoped
public class AuditTrail {

    @PersistenceContext
    EntityManager entities;

    /**
     * Notes one action.
     *
     * @param actor  a subject, {@code wallet}, {@code candidate} or {@code gateway}; never a name
     * @param action what was done, such as {@code request.opened}
     * @param about  what it was done to
     * @param detail a reason code or a check's name; never a claim
     */
    @Transactional(TxType.MANDATORY)
    public void note(UUID employer, Instant at, String actor, String action, UUID about, String detail) {
        entities.persist(AuditEvent.of(employer, at, actor, action, about, detail));
    }

    public List<AuditEvent> of(UUID employer, int most) {
        return entities.createQuery(
                        "select e from AuditEvent e where e.employer = :employer order by e.happenedAt desc",
                        AuditEvent.class)
                .setParameter("employer", employer)
                .setMaxResults(most)
                .getResultList();
    }
}
