package org.vouchgate.gateway.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.employer.Employers;
import org.vouchgate.gateway.platform.ShortCommit;

/** Says whom candidates turn to with questions and objections. */
@ApplicationScoped
public class NameContact {

    @Inject
    Employers employers;

    @Inject
    AuditTrail audit;

    @Inject
    ShortCommit commit;

    @Inject
    Clock clock;

    /** @param contact an e-mail address or the https address of a page; empty for the one that the operator listed */
    public void of(UUID employer, String actor, Optional<String> contact) {
        commit.run(() -> {
            employers.turnCandidatesTo(employer, contact);
            audit.note(employer, clock.instant(), actor, "employer.contact-named", employer, "");
            return true;
        });
    }
}
