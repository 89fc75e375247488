package org.vouchgate.gateway.blind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.job.JobDescribed;
import org.vouchgate.gateway.policy.PolicyInForce;

/** Has new jobs begin under blind review, where that is an employer's policy. */
@ApplicationScoped
public class BeginBlindly {

    @Inject
    PolicyInForce policy;

    @Inject
    BlindReviews reviews;

    @Inject
    AuditTrail audit;

    /** Takes part in the commit that keeps the job: there is no moment at which it could be read otherwise. */
    void described(@Observes JobDescribed job) {
        if (policy.reviewsBlindly(job.employer())) {
            reviews.add(BlindReview.of(job.employer(), job.job(), job.at(), job.by()));
            audit.note(job.employer(), job.at(), job.by(), "blind-review.switched-on", job.job(), "policy");
        }
    }
}
