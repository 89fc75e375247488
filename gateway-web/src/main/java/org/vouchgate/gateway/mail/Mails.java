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
import org.vouchgate.gateway.mail.Mail.State;
import org.vouchgate.gateway.request.RequestState;

/** All mails. */
@ApplicationScoped
public class Mails {

    private static final int LOOKED_AT = 10;
    private static final String DUE =
            "m.state = :waiting and m.dueAt <= :at and (m.leasedUntil is null or m.leasedUntil <= :at)";

    @PersistenceContext
    EntityManager entities;

    /** A mail as it was before this attempt, and the lease that it is sent under. */
    record Taken(Mail mail, String lease) {}

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
                                + " and m.number = 1 and m.state = :sent and r.state in (:open, :fetched)"
                                + " and r.expiresAt > :at and r.expiresAt <= :before"
                                + " and not exists (select o.id from Mail o where o.request = m.request and o.kind = :reminder)"
                                + " order by r.expiresAt",
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
    Optional<Taken> takeNext(Instant at, Instant until) {
        return entities
                .createQuery("select m from Mail m where " + DUE + " order by m.dueAt, m.id", Mail.class)
                .setParameter("waiting", State.WAITING)
                .setParameter("at", at)
                .setMaxResults(LOOKED_AT)
                .getResultList()
                .stream()
                .flatMap(mail -> lease(mail, at, until).stream())
                .findFirst();
    }

    private Optional<Taken> lease(Mail mail, Instant at, Instant until) {
        entities.detach(mail);
        var lease = UUID.randomUUID().toString();
        int leased = entities.createQuery("update Mail m set m.lease = :lease, m.leasedUntil = :until,"
                        + " m.attempts = m.attempts + 1 where m.id = :id and " + DUE)
                .setParameter("lease", lease)
                .setParameter("until", until)
                .setParameter("id", mail.id())
                .setParameter("waiting", State.WAITING)
                .setParameter("at", at)
                .executeUpdate();
        return leased == 1 ? Optional.of(new Taken(mail, lease)) : Optional.empty();
    }

    /** Writes down what came of an attempt; false if the lease was lost, and whoever has it now has the last word. */
    boolean settle(Taken taken, State state, String answer, Instant dueAt, Instant at) {
        return entities.createQuery("update Mail m set m.state = :state, m.answer = :answer, m.dueAt = :due,"
                                + " m.lease = null, m.leasedUntil = null, m.settledAt = :settled"
                                + " where m.id = :id and m.lease = :lease and m.state = :waiting")
                        .setParameter("state", state)
                        .setParameter("answer", answer.length() <= 300 ? answer : answer.substring(0, 300))
                        .setParameter("due", dueAt)
                        .setParameter("settled", state == State.WAITING ? null : at)
                        .setParameter("id", taken.mail().id())
                        .setParameter("lease", taken.lease())
                        .setParameter("waiting", State.WAITING)
                        .executeUpdate()
                == 1;
    }
}
