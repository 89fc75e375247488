package org.vouchgate.gateway.rights.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vouchgate.gateway.assessment.Assessments;
import org.vouchgate.gateway.assessment.ReadAssessment;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.delivery.Filing;
import org.vouchgate.gateway.delivery.Outbox;
import org.vouchgate.gateway.delivery.PlannedStep;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.request.CandidateWishes;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;

/** No number for a candidate who does not want one. What was shown stays, here and in every recruiting system. */
@ApplicationScoped
public class OptOut {

    @Inject
    CandidateWishes wishes;

    @Inject
    PresentationRequests requests;

    @Inject
    Assessments assessments;

    @Inject
    ReadAssessment read;

    @Inject
    Filing filing;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail audit;

    @Inject
    ShortCommit commit;

    /** Has no number given, and the one that was given written out of what is kept and of what was told; false if that was so before. */
    public boolean of(PresentationRequest request, Instant at) {
        var told = read.ifAny(request)
                .map(document -> filing.planRevision(
                        request, request.state(), request.reason().orElse(document.reason()), document.unscored()));
        return commit.run(() -> {
            var first = wishes.unscored(request.id(), Optional.of(at));
            if (first) {
                assessments.ofRequest(request.employer(), request.id()).ifPresent(assessments::unscore);
                told.ifPresent(steps -> retell(request, steps));
                audit.note(request.employer(), at, "candidate", "rights.opted-out", request.id(), "");
            }
            return first;
        });
    }

    /** Takes the wish back, as long as nothing has been answered; false if there was none, or it is too late. */
    public boolean takeBack(PresentationRequest request, Instant at) {
        return commit.run(() -> {
            var first = wishes.unscored(request.id(), Optional.empty());
            if (first) {
                audit.note(request.employer(), at, "candidate", "rights.opted-in", request.id(), "");
            }
            return first;
        });
    }

    /** Whoever revised meanwhile tells no number either: reports are written when they are sent. */
    private void retell(PresentationRequest request, List<PlannedStep> steps) {
        if (requests.revise(request, request.state(), request.reason().orElse(""))) {
            outbox.replace(request, steps);
        }
    }
}
