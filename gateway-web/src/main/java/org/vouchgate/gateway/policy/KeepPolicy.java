package org.vouchgate.gateway.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.UUID;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.RequestSettings;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.platform.UserError;

/** An admin decides what holds for their employer from now on. */
@ApplicationScoped
public class KeepPolicy {

    /** As long as any answer may be kept. */
    public static final int MOST_DAYS = (int) RequestSettings.LONGEST_RETENTION.toDays();

    @Inject
    Policies policies;

    @Inject
    AuditTrail audit;

    @Inject
    ShortCommit commit;

    @Inject
    Clock clock;

    /**
     * Writes the next version.
     *
     * @param basedOn the version that was changed; 0 for the first
     * @throws BadInput  if the usual time is longer than the longest, or one of them is out of bounds
     * @throws UserError if somebody else was first
     */
    public EmployerPolicy keep(UUID employer, String by, int basedOn, EmployerPolicy.Choice choice) {
        refuseOutOfBounds("/longestDays", choice.longestDays());
        refuseOutOfBounds("/retentionDays", choice.retentionDays());
        if (choice.retentionDays() > choice.longestDays()) {
            throw BadInput.said("/retentionDays", "input.longer-than-longest");
        }
        if (version(employer) != basedOn) {
            throw changedMeanwhile();
        }
        var policy = EmployerPolicy.of(employer, basedOn + 1, choice, clock.instant(), by);
        try {
            return commit.run(() -> {
                policies.add(policy);
                audit.note(employer, policy.createdAt(), by, "policy.written", policy.id(), detail(policy));
                return policy;
            });
        } catch (PersistenceException e) {
            if (version(employer) == basedOn) {
                throw e;
            }
            throw changedMeanwhile();
        }
    }

    private int version(UUID employer) {
        return policies.latest(employer).map(EmployerPolicy::version).orElse(0);
    }

    private static void refuseOutOfBounds(String pointer, int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw BadInput.said(pointer, "input.days", MOST_DAYS);
        }
    }

    private static String detail(EmployerPolicy policy) {
        var choice = policy.choice();
        return policy.version() + ": " + choice.retentionDays() + " d, at most " + choice.longestDays() + " d"
                + (choice.blind() ? ", blind" : "");
    }

    private static UserError changedMeanwhile() {
        return new UserError(Problem.of(
                "changed-meanwhile",
                409,
                "Somebody changed this meanwhile",
                "Look at what holds now, and repeat what you wanted to change."));
    }
}
