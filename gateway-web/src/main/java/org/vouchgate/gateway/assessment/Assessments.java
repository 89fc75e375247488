package org.vouchgate.gateway.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.platform.Json;
import org.vouchgate.gateway.platform.StatusSettings;
import org.vouchgate.gateway.platform.Vault;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.RequestState;

/** All assessments. */
@ApplicationScoped
public class Assessments {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Json json;

    @Inject
    Vault vault;

    @Inject
    StatusSettings settings;

    @Transactional(TxType.MANDATORY)
    public void add(PresentationRequest request, Judgement judgement) {
        var assessment = Assessment.of(request, judgement, json.write(wished(request.id(), judgement.document())));
        judgement.kept().ifPresent(kept -> assessment.keep(protect(assessment.id(), kept), firstRecheck(judgement)));
        assessment.show(vault.seal(json.write(judgement.shown()), shownPlace(assessment.id())));
        entities.persist(assessment);
        SeenIssuer.in(request.employer(), request.id(), judgement.document()).forEach(entities::persist);
    }

    private Optional<Instant> firstRecheck(Judgement judgement) {
        return mayFindOut(judgement) && settings.attempts() > 0
                ? Optional.of(judgement.document().judgedAt().plus(settings.firstPause()))
                : Optional.empty();
    }

    /** An answer that is undetermined, or that was verified although something inside it stayed open. */
    private static boolean mayFindOut(Judgement judgement) {
        return judgement.outcome() == RequestState.UNDETERMINED
                || judgement.kept().filter(Kept::hasOpenQuestions).isPresent();
    }

    /** Answers that count and whose open questions are due to be asked again. */
    public List<Assessment> dueForRecheck(Instant at, int most) {
        return entities.createQuery(
                        "select a from Assessment a, PresentationRequest r where r.id = a.request"
                                + " and r.state in :concluded and a.recheckAt <= :at order by a.recheckAt",
                        Assessment.class)
                .setParameter("concluded", List.of(RequestState.UNDETERMINED, RequestState.VERIFIED))
                .setParameter("at", at)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Takes one attempt, so that nobody else does: the next is due after a pause, whatever becomes of this one.
     *
     * @return whether nobody else was first
     */
    @Transactional(TxType.MANDATORY)
    public boolean takeRecheck(Assessment due, Instant at) {
        int made = due.recheckAttempts() + 1;
        return entities.createQuery("update Assessment a set a.recheckAt = :next, a.recheckAttempts = :made"
                                + " where a.id = :id and a.recheckAt = :seen")
                        .setParameter("next", made < settings.attempts() ? at.plus(settings.pauseAfter(made)) : null)
                        .setParameter("made", made)
                        .setParameter("id", due.id())
                        .setParameter("seen", due.recheckAt().orElseThrow())
                        .executeUpdate()
                == 1;
    }

    /** Writes what a later look found out in place of what was known. In the commit that revises the request. */
    @Transactional(TxType.MANDATORY)
    public void revise(Assessment assessment, Judgement judgement) {
        var document = judgement.document();
        entities.createQuery("update Assessment a set a.outcome = :outcome, a.reason = :reason, a.judgedAt = :at,"
                        + " a.document = :document, a.kept = :kept"
                        + (mayFindOut(judgement) ? "" : ", a.recheckAt = null") + " where a.id = :id")
                .setParameter("outcome", judgement.outcome())
                .setParameter("reason", document.reason())
                .setParameter("at", document.judgedAt())
                .setParameter("document", json.write(wished(assessment.request(), document)))
                .setParameter(
                        "kept",
                        judgement
                                .kept()
                                .map(kept -> protect(assessment.id(), kept))
                                .orElse(null))
                .setParameter("id", assessment.id())
                .executeUpdate();
        forgetIssuers(assessment.request());
        SeenIssuer.in(assessment.employer(), assessment.request(), document).forEach(entities::persist);
    }

    /** Writes a number out of what is stored, since the candidate asks not to be scored. */
    @Transactional(TxType.MANDATORY)
    public void unscore(Assessment assessment) {
        entities.createQuery("update Assessment a set a.document = :document where a.id = :id")
                .setParameter("document", json.write(document(assessment).unscored()))
                .setParameter("id", assessment.id())
                .executeUpdate();
    }

    /** Asked in the commit that writes it: the candidate may have opted out while the answer was being judged. */
    private AssessmentDocument wished(UUID request, AssessmentDocument document) {
        var optedOut = entities.createQuery(
                                "select count(r) from PresentationRequest r where r.id = :request and r.unscoredAt is not null",
                                Long.class)
                        .setParameter("request", request)
                        .getSingleResult()
                > 0;
        return optedOut ? document.unscored() : document;
    }

    /** What was kept for a later look; nothing if there is nothing to look at. */
    public Optional<Kept> kept(Assessment assessment) {
        return assessment.kept().map(text -> json.read(vault.open(text, place(assessment.id())), Kept.class));
    }

    /** Which claims the answer showed. */
    public ShownClaims shown(Assessment assessment) {
        return assessment
                .shown()
                .map(text -> json.read(vault.open(text, shownPlace(assessment.id())), ShownClaims.class))
                .orElse(ShownClaims.UNKNOWN);
    }

    private static String shownPlace(UUID assessment) {
        return "assessment.shown:" + assessment;
    }

    private String protect(UUID assessment, Kept kept) {
        return vault.seal(json.write(kept), place(assessment));
    }

    private static String place(UUID assessment) {
        return "assessment.kept:" + assessment;
    }

    public Optional<Assessment> ofRequest(UUID employer, UUID request) {
        return entities.createQuery(
                        "select a from Assessment a where a.employer = :employer and a.request = :request",
                        Assessment.class)
                .setParameter("employer", employer)
                .setParameter("request", request)
                .getResultStream()
                .findFirst();
    }

    /** What was concluded from the answers to several requests, whether they count yet or not. */
    public List<Assessment> ofRequests(UUID employer, List<UUID> requests) {
        return entities.createQuery(
                        "select a from Assessment a where a.employer = :employer and a.request in :requests",
                        Assessment.class)
                .setParameter("employer", employer)
                .setParameter("requests", requests)
                .getResultList();
    }

    public AssessmentDocument document(Assessment assessment) {
        return json.read(assessment.document(), AssessmentDocument.class);
    }

    @Transactional(TxType.MANDATORY)
    public void removeOf(UUID request) {
        forgetIssuers(request);
        entities.createQuery("delete from Assessment a where a.request = :request")
                .setParameter("request", request)
                .executeUpdate();
    }

    private void forgetIssuers(UUID request) {
        entities.createQuery("delete from SeenIssuer s where s.request = :request")
                .setParameter("request", request)
                .executeUpdate();
    }
}
