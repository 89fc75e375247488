package org.vouchgate.gateway.automation;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.round.OneByOne;

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
    OneByOne oneByOne;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    public void followDue() {
        for (int i = 0; i < ROUND; i++) {
            var next = rules.takeNext(clock.instant());
            if (next.isEmpty()) {
                return;
            }
            oneByOne.each("rule", List.of(next.get()), StageRule::id, this::follow);
        }
    }

    /** A rule that breaks off comes again when its lease is over. */
    private void follow(StageRule rule) {
        followRule.follow(rule);
        commit.run(() -> {
            rules.release(rule.id(), clock.instant());
            return rule;
        });
    }
}
