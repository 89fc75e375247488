package org.vouchgate.gateway.automation;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.vouchgate.gateway.platform.ShortCommit;

/** Follows rules by which somebody is due, one after the other. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // each candidate is asked in a commit of its own
public class FollowRules {

    private static final int ROUND = 50;

    @Inject
    StageRules rules;

    @Inject
    FollowRule followRule;

    @Inject
    ShortCommit commit;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    public void followDue() {
        for (int i = 0; i < ROUND; i++) {
            var next = rules.takeNext(clock.instant());
            if (next.isEmpty()) {
                return;
            }
            followRule.follow(next.get());
            commit.run(() -> {
                rules.release(next.get().id(), clock.instant());
                return next;
            });
        }
    }
}
