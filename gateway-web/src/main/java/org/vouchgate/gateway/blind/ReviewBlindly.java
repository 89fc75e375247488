package org.vouchgate.gateway.blind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.vouchgate.gateway.assessment.ReadAssessment;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.job.Jobs;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.Requester;

/** Switches blind review on and off, and lifts the curtain before one candidate. */
@ApplicationScoped
public class ReviewBlindly {

    public static final int LONGEST_REASON = 1000;

    @Inject
    BlindReviews reviews;

    @Inject
    Jobs jobs;

    @Inject
    ReadAssessment assessments;

    @Inject
    AuditTrail audit;

    @Inject
    ShortCommit commit;

    /** Nothing happens if it is as wanted already. */
    public void change(UUID employer, UUID job, boolean on, String by, Instant at) {
        commit.run(() -> {
            jobs.find(employer, job).orElseThrow(() -> new NotFound("job"));
            boolean was = reviews.ofJob(employer, job).isPresent();
            if (on && !was) {
                reviews.add(BlindReview.of(employer, job, at, by));
                audit.note(employer, at, by, "blind-review.switched-on", job, "");
            } else if (was && !on) {
                reviews.remove(employer, job);
                audit.note(employer, at, by, "blind-review.switched-off", job, "");
            }
            return on;
        });
    }

    /** Whether there is nothing left to read before knowing who it is: there is a result, or there will be none. */
    public boolean mayUnseal(PresentationRequest request) {
        return request.state().ended();
    }

    /**
     * Lets the employer's people know who a candidate is; nothing happens if they may know already.
     *
     * @param reason in the words of whoever unseals; 1 to 1000 characters
     * @throws UserError if the skills cannot have been read yet, or no reason is given
     */
    public void unseal(PresentationRequest request, Requester by, Unsealing.Ground ground, String reason, Instant at) {
        if (!mayUnseal(request)) {
            throw new UserError(Problem.of(
                    "not-read-yet",
                    409,
                    "There is nothing to read yet",
                    "The candidate can be unsealed once they have answered, and what they show was read."));
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw BadInput.said("/reason", "input.reason", LONGEST_REASON);
        }
        commit.run(() -> {
            if (reviews.ofRequest(request.employer(), request.id()).isEmpty()) {
                reviews.add(Unsealing.of(request, by, ground, reason.strip(), at));
                audit.note(request.employer(), at, by.subject(), "candidate.unsealed", request.id(), ground.wireName());
            }
            return request;
        });
    }
}
