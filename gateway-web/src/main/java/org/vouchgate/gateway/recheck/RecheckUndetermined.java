package org.vouchgate.gateway.recheck;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.vouchgate.gateway.assessment.Assessment;
import org.vouchgate.gateway.assessment.Assessments;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.round.OneByOne;

/** Asks again, at growing intervals, what stayed open about undetermined answers. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // no database transaction spans a fetch
public class RecheckUndetermined {

    private static final System.Logger LOG = System.getLogger(RecheckUndetermined.class.getName());
    private static final String WORK = "recheck";
    private static final int ROUND = 50;

    @Inject
    Assessments assessments;

    @Inject
    PresentationRequests requests;

    @Inject
    LookAgain look;

    @Inject
    ShortCommit commit;

    @Inject
    OneByOne oneByOne;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    public void recheckDue() {
        var due = assessments.dueForRecheck(clock.instant(), ROUND + oneByOne.failing(WORK));
        oneByOne.each(WORK, due, Assessment::request, this::take);
    }

    private void take(Assessment due) {
        if (commit.run(() -> assessments.takeRecheck(due, clock.instant()))) {
            again(due);
        }
    }

    private void again(Assessment due) {
        var request = requests.find(due.employer(), due.request());
        if (request.isEmpty()) {
            return;
        }
        var changed = look.at(request.get(), due, LookAgain.Scope.OPEN_QUESTIONS, "gateway", clock.instant());
        LOG.log(
                Level.INFO,
                "request {0}: asked again, attempt {1}: {2}",
                due.request(),
                due.recheckAttempts() + 1,
                changed ? "revised" : "still open");
    }
}
