package org.vouchgate.gateway.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.Requester;

/** Records what a person decided. */
@ApplicationScoped
public class Decide {

    public static final int LONGEST_REASON = 2000;

    @Inject
    Decisions decisions;

    @Inject
    AuditTrail audit;

    @Inject
    ShortCommit commit;

    /** Whether there is anything to decide on: the candidate has answered, or will not. */
    public static boolean isPossible(PresentationRequest request) {
        return request.state().ended();
    }

    /** @throws UserError if there is nothing to decide on, no reason, or somebody decided meanwhile */
    public void about(PresentationRequest request, NewDecision wanted, Requester by, Instant at) {
        if (!isPossible(request)) {
            throw new UserError(Problem.of(
                    "not-answered-yet",
                    409,
                    "There is nothing to decide on yet",
                    "The candidate can still answer. Decide once they have, or take the request back."));
        }
        if (wanted.reason().isBlank() || wanted.reason().length() > LONGEST_REASON) {
            throw BadInput.said("/reason", "input.reason", LONGEST_REASON);
        }
        commit.run(() -> {
            int last = decisions.ofRequest(request.employer(), request.id()).stream()
                    .mapToInt(Decision::number)
                    .max()
                    .orElse(0);
            if (last != wanted.seen()) {
                throw changedMeanwhile();
            }
            var decision = Decision.of(request, last + 1, wanted, by, at);
            decisions.add(decision);
            audit.note(
                    request.employer(),
                    at,
                    by.subject(),
                    last == 0 ? "decision.recorded" : "decision.changed",
                    request.id(),
                    wanted.outcome().wireName());
            return decision;
        });
    }

    private static UserError changedMeanwhile() {
        return new UserError(Problem.of(
                "changed-meanwhile",
                409,
                "Somebody decided meanwhile",
                "Go back, reload the page and read what they decided before you change it."));
    }
}
