package org.vouchgate.gateway.rights.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.delivery.AtsAccounts;
import org.vouchgate.gateway.delivery.Filing;
import org.vouchgate.gateway.delivery.Outbox;
import org.vouchgate.gateway.delivery.PlannedStep;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.request.CandidateWishes;
import org.vouchgate.gateway.request.EndReason;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.gateway.retention.EraseRequest;
import org.vouchgate.gateway.rights.RightsLinks;

/**
 * Erases at once what is known of a candidate by a request. Where recruiting systems were told something, the request's ids stay
 * for as long as it may take to tell those that it is taken back; where there are none, nothing stays.
 */
@ApplicationScoped
public class EraseEverything {

    /** A delivery is given up after three days, and an administrator has the rest to look. */
    static final Duration FOR_TAKING_BACK = Duration.ofDays(7);

    private static final String REASON = EndReason.CONSENT_WITHDRAWN.wireName();

    @Inject
    PresentationRequests requests;

    @Inject
    CandidateWishes wishes;

    @Inject
    AtsAccounts accounts;

    @Inject
    EraseRequest erase;

    @Inject
    RightsLinks links;

    @Inject
    Filing filing;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail audit;

    @Inject
    ShortCommit commit;

    /**
     * Erases.
     *
     * @param request as it stands
     * @return false if somebody changed the request meanwhile: look at it again, and repeat
     */
    public boolean of(PresentationRequest request, String actor, Instant at) {
        boolean somebodyWasTold = !accounts.of(request.employer()).isEmpty();
        var planned = planned(request, at);
        return commit.run(() -> {
            var done = !somebodyWasTold || ended(request, planned, at);
            if (done) {
                eraseAll(request, somebodyWasTold, at);
                audit.note(request.employer(), at, actor, "rights.erased", request.id(), "");
            }
            return done;
        });
    }

    private List<PlannedStep> planned(PresentationRequest request, Instant at) {
        if (request.state() == RequestState.CANCELLED) {
            return List.of(); // told already, or being told
        }
        return request.state().ended()
                ? filing.planRetraction(request, REASON, at)
                : filing.plan(request, RequestState.CANCELLED, REASON, Optional.empty(), at);
    }

    private boolean ended(PresentationRequest request, List<PlannedStep> planned, Instant at) {
        if (request.state() == RequestState.CANCELLED) {
            return true;
        }
        if (request.state().ended()) {
            var first = requests.revise(request, RequestState.CANCELLED, REASON);
            if (first) {
                outbox.replace(request, planned);
            }
            return first;
        }
        var first = requests.end(request, RequestState.LIVE, RequestState.CANCELLED, REASON, at);
        if (first) {
            outbox.add(planned);
        }
        return first;
    }

    private void eraseAll(PresentationRequest request, boolean somebodyWasTold, Instant at) {
        if (somebodyWasTold) {
            erase.eraseContent(request.id());
            wishes.forgetCandidate(request.id(), at.plus(FOR_TAKING_BACK));
            links.erased(request.id(), at);
        } else {
            erase.erase(request.id());
        }
    }
}
