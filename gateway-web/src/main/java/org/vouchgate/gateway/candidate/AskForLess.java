package org.vouchgate.gateway.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.request.CandidateWishes;
import org.vouchgate.gateway.request.PresentationRequest;

/** Tells the employer that a candidate wants less to be asked for. It ends nothing and counts against nobody. */
@ApplicationScoped
class AskForLess {

    @Inject
    CandidateWishes said;

    @Inject
    AuditTrail audit;

    @Inject
    ShortCommit commit;

    @Inject
    Clock clock;

    /** Saying it twice is saying it once. */
    void of(PresentationRequest request) {
        var now = clock.instant();
        commit.run(() -> {
            var first = said.lessWanted(request.id(), now);
            if (first) {
                audit.note(request.employer(), now, "candidate", "request.less-wanted", request.id(), "");
            }
            return first;
        });
    }
}
