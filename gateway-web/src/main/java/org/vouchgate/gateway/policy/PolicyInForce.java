package org.vouchgate.gateway.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.vouchgate.gateway.platform.RequestSettings;

/** What holds for an employer now: what its admin decided, else what the operator set. */
@ApplicationScoped
public class PolicyInForce {

    @Inject
    Policies policies;

    @Inject
    RequestSettings settings;

    /** For how long answers are kept where a request says nothing else. */
    public Duration retention(UUID employer) {
        return policies.latest(employer)
                .map(policy -> Duration.ofDays(policy.choice().retentionDays()))
                .orElse(settings.retention());
    }

    /** For how long a request may have them kept. */
    public Duration longestRetention(UUID employer) {
        return policies.latest(employer)
                .map(policy -> Duration.ofDays(policy.choice().longestDays()))
                .orElse(RequestSettings.LONGEST_RETENTION);
    }

    /** Whether new jobs begin under blind review. */
    public boolean reviewsBlindly(UUID employer) {
        return policies.latest(employer).map(policy -> policy.choice().blind()).orElse(false);
    }
}
