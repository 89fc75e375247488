package org.vouchgate.gateway.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.lease.Change;
import org.vouchgate.gateway.lease.LeasedRows;
import org.vouchgate.gateway.lease.Taken;
import org.vouchgate.gateway.mail.Mail.State;
import org.vouchgate.gateway.request.RequestState;

/** All mails. */
@ApplicationScoped
public class Mails {

    private static final int LOOKED_AT = 10;

    @PersistenceContext
    EntityManager entities;

    @Transactional(TxType.MANDATORY)
    public void add(Mail mail) {
        entities.persist(mail);
    }

    /** What a candidate was written about a request, oldest first. */
    public List<Mail> ofRequest(UUID employer, UUID request) {
        return entities.createQuery(
                        "select m from Mail m where m.employer = :employer and m.request = :request"
                                + " order by m.createdAt, m.kind, m.number",
                        Mail.class)
                .setParameter("employer", employer)
                .setParameter("request", request)
                .getResultList();
    }

    /** What candidates were written about several requests, oldest first. */
    List<Mail> ofRequests(UUID employer, Collection<UUID> requests) {
        return entities.createQuery(
                        "select m from Mail m where m.employer = :employer and m.request in :requests"
                                + " order by m.createdAt, m.kind, m.number",
                        Mail.class)
                .setParameter("employer", employer)
                .setParameter("requests", requests)
                .getResultList();
    }

    /** Invitations that arrived, to requests that lapse before a time and of which nobody was reminded. */
    List<Mail> toRemindOf(Instant at, Instant lapsingBefore, int most) {
        return entities.createQuery(
                        "select m from Mail m, PresentationRequest r where r.id = m.request and m.kind = :invitation"
                                + " and m.number = 1 and m.state = :sent and r.state in (:open, :fetched) and r.expiresAt"
                                + " > :at and r.expiresAt <= :before and not exists (select o.id from Mail o where"
                                + " o.request = m.request and o.kind = :reminder) order by r.expiresAt",
                        Mail.class)
                .setParameter("invitation", Mail.Kind.INVITATION)
                .setParameter("reminder", Mail.Kind.REMINDER)
                .setParameter("sent", State.SENT)
                .setParameter("open", RequestState.OPEN)
                .setParameter("fetched", RequestState.FETCHED)
                .setParameter("at", at)
                .setParameter("before", lapsingBefore)
                .setMaxResults(most)
                .getResultList();
    }

    /** Leases the next mail that is due. Of two gateways that want the same one, the condition lets one have it. */
    Optional<Taken<Mail>> takeNext(Instant at, Instant until) {
        var rows = rows();
        return rows
                .due("r", Mail.class, " order by r.dueAt, r.id", at)
                .setMaxResults(LOOKED_AT)
                .getResultList()
                .stream()
                .flatMap(mail -> rows.lease(mail, at, until, new Change()).stream())
                .findFirst();
    }

    /** Writes down what came of an attempt; false if the lease was lost, and whoever has it now has the last word. */
    boolean settle(Taken<Mail> taken, State state, String answer, Instant dueAt, Instant at) {
        var change = new Change().set("answer", answer.length() <= 300 ? answer : answer.substring(0, 300));
        return rows().settle(taken, state, dueAt, at, change);
    }

    private LeasedRows<Mail> rows() {
        return new LeasedRows<>(entities, Mail.class, Mail::id, State.WAITING);
    }
}
