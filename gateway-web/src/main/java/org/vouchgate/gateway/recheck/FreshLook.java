package org.vouchgate.gateway.recheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.vouchgate.gateway.assessment.Assessments;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.RequestState;

/** Looks at everything in an answer again, because somebody wants to know whether it still stands. */
@ApplicationScoped
public class FreshLook {

    private static final Set<RequestState> CONCLUDED = EnumSet.of(RequestState.VERIFIED, RequestState.UNDETERMINED);

    @Inject
    Assessments assessments;

    @Inject
    LookAgain look;

    /** Whether there is anything to look at. */
    public static boolean isPossible(PresentationRequest request) {
        return CONCLUDED.contains(request.state());
    }

    /**
     * Looks, and writes what was found out.
     *
     * @param actor on whose wish
     * @return whether a verdict changed, so that a revised report is on its way
     * @throws UserError if there is nothing to look at
     */
    public boolean at(PresentationRequest request, String actor, Instant at) {
        var assessment = assessments
                .ofRequest(request.employer(), request.id())
                .filter(known -> isPossible(request))
                .orElseThrow(() -> nothing(request));
        return look.at(request, assessment, LookAgain.Scope.EVERYTHING, actor, at);
    }

    private static UserError nothing(PresentationRequest request) {
        return new UserError(Problem.of(
                "nothing-to-recheck",
                409,
                "There is nothing to look at again",
                "The request is " + request.state().wireName()
                        + "; only an answer that was verified or stayed undetermined can be looked at again."));
    }
}
