package org.vouchgate.gateway.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who did what. Append only; in the same commit as what it tells of. */
@ApplicationScoped
public class AuditTrail {

    /** Several events may share an instant; their ids tell them apart. */
    private static final String BEFORE = """
             and exists (select p from AuditEvent p where p.id = :before
               and (e.happenedAt < p.happenedAt or e.happenedAt = p.happenedAt and e.id < p.id))""";

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

    /**
     * One page, newest first.
     *
     * @param before the last event of the page before this one; empty for the first page
     */
    public List<AuditEvent> of(UUID employer, Optional<UUID> before, int most) {
        return search(employer, AuditFilter.none(), before, most);
    }

    /** The same of those that fit. */
    public List<AuditEvent> search(UUID employer, AuditFilter filter, Optional<UUID> before, int most) {
        var query = entities.createQuery(
                        "select e from AuditEvent e where e.employer = :employer"
                                + filter.condition()
                                + before.map(id -> BEFORE).orElse("")
                                + " order by e.happenedAt desc, e.id desc",
                        AuditEvent.class)
                .setParameter("employer", employer)
                .setMaxResults(most);
        filter.parameters().forEach(query::setParameter);
        before.ifPresent(id -> query.setParameter("before", id));
        return query.getResultList();
    }

    /** Whether an event is one of this employer's. */
    public boolean has(UUID employer, UUID id) {
        return Optional.ofNullable(entities.find(AuditEvent.class, id))
                .filter(event -> event.belongsTo(employer))
                .isPresent();
    }
}
