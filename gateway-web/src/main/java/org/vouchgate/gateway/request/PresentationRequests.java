package org.vouchgate.gateway.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All presentation requests. What can race is one conditional update each: whoever changes a row has won. */
@ApplicationScoped
public class PresentationRequests {

    private static final int MOST_OF_RECORD = 20;

    @PersistenceContext
    EntityManager entities;

    @Transactional(TxType.MANDATORY)
    public void add(PresentationRequest request) {
        entities.persist(request);
    }

    public Optional<PresentationRequest> find(UUID employer, UUID id) {
        return only(entities.createQuery(
                        "select r from PresentationRequest r where r.employer = :employer and r.id = :id",
                        PresentationRequest.class)
                .setParameter("employer", employer)
                .setParameter("id", id));
    }

    /** For wallets, who know nothing but the address they were given. */
    public Optional<PresentationRequest> byWalletPath(String path) {
        return only(entities.createQuery(
                        "select r from PresentationRequest r where r.terms.walletPath = :path",
                        PresentationRequest.class)
                .setParameter("path", path));
    }

    /** For candidates, who know nothing but the address they were given. */
    public Optional<PresentationRequest> byCandidatePath(String path) {
        return only(entities.createQuery(
                        "select r from PresentationRequest r where r.terms.candidatePath = :path",
                        PresentationRequest.class)
                .setParameter("path", path));
    }

    /** What was asked about one candidate of an ATS. */
    public List<PresentationRequest> ofCandidate(UUID employer, String connector, String candidate) {
        return entities.createQuery(
                        "select r from PresentationRequest r where r.employer = :employer"
                                + " and r.ats.connector = :connector and r.ats.candidate = :candidate"
                                + " order by r.openedAt",
                        PresentationRequest.class)
                .setParameter("employer", employer)
                .setParameter("connector", connector)
                .setParameter("candidate", candidate)
                .getResultList();
    }

    /** Whatever was about one candidate is about another, because they are one. */
    @Transactional(TxType.MANDATORY)
    public boolean repoint(UUID employer, String connector, String from, String into) {
        return entities.createQuery("update PresentationRequest r set r.ats.candidate = :into"
                                + " where r.employer = :employer and r.ats.connector = :connector"
                                + " and r.ats.candidate = :from")
                        .setParameter("into", into)
                        .setParameter("employer", employer)
                        .setParameter("connector", connector)
                        .setParameter("from", from)
                        .executeUpdate()
                > 0;
    }

    /** Newest first. */
    public List<PresentationRequest> of(UUID employer, int most) {
        return entities.createQuery(
                        "select r from PresentationRequest r where r.employer = :employer order by r.openedAt desc",
                        PresentationRequest.class)
                .setParameter("employer", employer)
                .setMaxResults(most)
                .getResultList();
    }

    /** Newest first. */
    public List<PresentationRequest> ofJob(UUID employer, UUID job) {
        return entities.createQuery(
                        "select r from PresentationRequest r where r.employer = :employer and r.job = :job"
                                + " order by r.openedAt desc",
                        PresentationRequest.class)
                .setParameter("employer", employer)
                .setParameter("job", job)
                .setMaxResults(500)
                .getResultList();
    }

    /** Those about one application in an ATS, newest first; where it is the only one, those that merely name it too. */
    public List<PresentationRequest> ofApplication(UUID employer, String connector, String application) {
        return entities.createQuery(
                        "select r from PresentationRequest r where r.employer = :employer"
                                + " and (r.ats.connector = :connector and r.ats.application = :application"
                                + " or r.ats.connector is null and r.candidate.reference = :application"
                                + " and not exists (select a from AtsAccountRow a"
                                + " where a.employer = :employer and a.connector <> :connector))"
                                + " order by r.openedAt desc",
                        PresentationRequest.class)
                .setParameter("employer", employer)
                .setParameter("connector", connector)
                .setParameter("application", application)
                .setMaxResults(MOST_OF_RECORD)
                .getResultList();
    }

    /** Live requests whose time is over. */
    public List<PresentationRequest> overdue(Instant at, int most) {
        return entities.createQuery(
                        "select r from PresentationRequest r where r.state in :live and r.expiresAt <= :at"
                                + " order by r.expiresAt",
                        PresentationRequest.class)
                .setParameter("live", RequestState.LIVE)
                .setParameter("at", at)
                .setMaxResults(most)
                .getResultList();
    }

    /** Requests whose retention is over. */
    public List<UUID> purgeable(Instant at, int most) {
        return entities.createQuery(
                        "select r.id from PresentationRequest r where r.purgeAt <= :at order by r.purgeAt", UUID.class)
                .setParameter("at", at)
                .setMaxResults(most)
                .getResultList();
    }

    /** Notes that a wallet has fetched the request; nothing happens if it has moved on. */
    @Transactional(TxType.MANDATORY)
    public boolean fetched(UUID id, Instant at) {
        return entities.createQuery("update PresentationRequest r set r.state = :fetched, r.fetchedAt = :at"
                                + " where r.id = :id and r.state = :open")
                        .setParameter("fetched", RequestState.FETCHED)
                        .setParameter("open", RequestState.OPEN)
                        .setParameter("at", at)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /** Binds the flow to the browser in which it is begun; of two, the first gets it, and none once a wallet has answered. */
    @Transactional(TxType.MANDATORY)
    public boolean startedBy(UUID id, String browserHash) {
        return bound(id, browserHash, " and r.terms.browserHash is null");
    }

    /** Binds the flow to another browser than before; too late once a wallet has answered. */
    @Transactional(TxType.MANDATORY)
    public boolean movedTo(UUID id, String browserHash) {
        return bound(id, browserHash, "");
    }

    private boolean bound(UUID id, String browserHash, String provided) {
        return entities.createQuery("update PresentationRequest r set r.terms.browserHash = :browser"
                                + " where r.id = :id and r.state in :answerable" + provided)
                        .setParameter("browser", browserHash)
                        .setParameter("answerable", RequestState.ANSWERABLE)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /**
     * Spends the request's nonce and destroys its key: the first answer wins, every later one finds it closed. The
     * answer does not count before the browser has come back with the code.
     *
     * @return whether this answer was the first
     */
    @Transactional(TxType.MANDATORY)
    public boolean answered(UUID id, String responseCodeHash, Instant at) {
        return entities.createQuery("update PresentationRequest r set r.state = :answered, r.answeredAt = :at,"
                                + " r.terms.responseKey = null, r.terms.responseCodeHash = :code"
                                + " where r.id = :id and r.state in :answerable and r.expiresAt > :at")
                        .setParameter("answered", RequestState.ANSWERED)
                        .setParameter("answerable", RequestState.ANSWERABLE)
                        .setParameter("code", responseCodeHash)
                        .setParameter("at", at)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /**
     * Ends the request. Of two who try, the second finds it ended.
     *
     * @param from the states it may be ended from
     * @return whether this call ended it
     */
    @Transactional(TxType.MANDATORY)
    public boolean end(
            PresentationRequest request, Set<RequestState> from, RequestState to, String reason, Instant at) {
        return entities.createQuery(
                                "update PresentationRequest r set r.state = :to, r.reason = :reason, r.closedAt = :at,"
                                        + ""
                                        + " r.terms.responseKey = null, r.terms.responseCodeHash = null,"
                                        + " r.purgeAt = :purge where r.id = :id and r.state in :from")
                        .setParameter("to", to)
                        .setParameter("reason", reason)
                        .setParameter("at", at)
                        .setParameter("purge", at.plus(request.retention()))
                        .setParameter("id", request.id())
                        .setParameter("from", from)
                        .executeUpdate()
                == 1;
    }

    /**
     * Writes how an ended request stands after another look, and counts the revision. Of two who looked at the same
     * revision, the second changes nothing.
     *
     * @param request as it was looked at
     * @return whether it was still so
     */
    @Transactional(TxType.MANDATORY)
    public boolean revise(PresentationRequest request, RequestState to, String reason) {
        return entities.createQuery("update PresentationRequest r set r.state = :to, r.reason = :reason,"
                                + " r.revision = r.revision + 1"
                                + " where r.id = :id and r.state = :from and r.revision = :seen")
                        .setParameter("to", to)
                        .setParameter("reason", reason)
                        .setParameter("id", request.id())
                        .setParameter("from", request.state())
                        .setParameter("seen", request.revision())
                        .executeUpdate()
                == 1;
    }

    /** Counts a return that did not fit; after a few the answer is not released to anybody. */
    @Transactional(TxType.MANDATORY)
    public void returnFailed(UUID id) {
        entities.createQuery(
                        "update PresentationRequest r set r.terms.returnAttempts = r.terms.returnAttempts + 1 where r.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /**
     * Counts a file that somebody hands in, or an attempt to answer by an exchange.
     *
     * @return whether it may be looked at; false once there were too many
     */
    @Transactional(TxType.MANDATORY)
    public boolean fileHandedIn(UUID id, int most) {
        return entities.createQuery("update PresentationRequest r set r.fileAttempts = r.fileAttempts + 1"
                                + " where r.id = :id and r.fileAttempts < :most")
                        .setParameter("id", id)
                        .setParameter("most", most)
                        .executeUpdate()
                == 1;
    }

    @Transactional(TxType.MANDATORY)
    public void remove(UUID id) {
        entities.createQuery("delete from PresentationRequest r where r.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private static <T> Optional<T> only(TypedQuery<T> query) {
        return query.getResultStream().findFirst();
    }
}
