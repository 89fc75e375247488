package org.vouchgate.gateway.recheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vouchgate.credential.CredentialRecheck;
import org.vouchgate.credential.Finding;
import org.vouchgate.gateway.assessment.Assessment;
import org.vouchgate.gateway.assessment.Assessments;
import org.vouchgate.gateway.assessment.Judgement;
import org.vouchgate.gateway.assessment.Kept;
import org.vouchgate.gateway.assessment.KeptCredential;
import org.vouchgate.gateway.assessment.Revise;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.delivery.Filing;
import org.vouchgate.gateway.delivery.Outbox;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.platform.network.AnswerTime;
import org.vouchgate.gateway.request.Invitation;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.trust.Judges;

/** Looks at an answer again: slow questions first, with no transaction open; then one short commit, if anything changed. */
@ApplicationScoped
public class LookAgain {

    @Inject
    Assessments assessments;

    @Inject
    Judges judges;

    @Inject
    Invitation invitation;

    @Inject
    Revise revise;

    @Inject
    Filing filing;

    @Inject
    Outbox outbox;

    @Inject
    PresentationRequests requests;

    @Inject
    AuditTrail audit;

    @Inject
    ShortCommit commit;

    @Inject
    AnswerTime time;

    /** How much is asked. */
    enum Scope {
        /** What stayed open. */
        OPEN_QUESTIONS,
        /** Trust, status and expiry of everything that was not rejected, inside credentials too. */
        EVERYTHING
    }

    /**
     * Looks again, and writes what was found out.
     *
     * @param request    as it is stored; verified or undetermined
     * @param assessment what was concluded then
     * @param actor      on whose wish
     * @return whether a verdict changed and this call wrote it
     */
    boolean at(PresentationRequest request, Assessment assessment, Scope scope, String actor, Instant at) {
        return assessments
                .kept(assessment)
                .flatMap(kept -> time.within(() -> found(request, kept, scope, at)))
                .map(judgement -> judgement.presentedAs(assessments.document(assessment)))
                .map(judgement -> written(request, assessment, judgement, actor, at))
                .orElse(false);
    }

    private Optional<Judgement> found(PresentationRequest request, Kept kept, Scope scope, Instant at) {
        var questions =
                judges.againFor(request.employer(), request.terms().profile().equals("HAIP"));
        var now = kept.with(kept.credentials().stream()
                .map(credential -> credential.after(each -> asked(each, questions, scope, at), at))
                .toList());
        return verdicts(now).equals(verdicts(kept))
                ? Optional.empty()
                : Optional.of(revise.of(request, invitation.query(request), now, at));
    }

    private static List<Finding> asked(
            KeptCredential credential, CredentialRecheck questions, Scope scope, Instant at) {
        if (credential.isRejected()) {
            return List.of();
        }
        var wanted = scope == Scope.EVERYTHING ? CredentialRecheck.REMOTE : credential.openQuestions();
        return wanted.isEmpty() ? List.of() : questions.again(credential.about(), wanted, at);
    }

    private static List<String> verdicts(Kept kept) {
        return kept.tree().map(credential -> credential.assessed().verdict()).toList();
    }

    private boolean written(
            PresentationRequest request, Assessment assessment, Judgement judgement, String actor, Instant at) {
        var document = judgement.document();
        var planned = filing.planRevision(request, judgement.outcome(), document.reason(), document);
        return commit.run(() -> {
            var first = requests.revise(request, judgement.outcome(), document.reason());
            if (first) {
                assessments.revise(assessment, judgement);
                outbox.replace(request, planned);
                audit.note(request.employer(), at, actor, "request.revised", request.id(), document.reason());
            }
            return first;
        });
    }
}
