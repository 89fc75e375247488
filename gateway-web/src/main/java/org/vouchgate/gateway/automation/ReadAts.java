package org.vouchgate.gateway.automation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.AtsJob;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.ReadsRecords;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.order.StagedApplication;
import org.vouchgate.gateway.delivery.AtsAccounts;
import org.vouchgate.gateway.delivery.Connectors;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.traffic.Exchanges;
import org.vouchgate.gateway.traffic.Urgency;

/** Looks into an ATS for an administrator who waits for the answer: its jobs, and who stands in a stage. */
@ApplicationScoped
public class ReadAts {

    @Inject
    AtsAccounts accounts;

    @Inject
    Connectors connectors;

    @Inject
    Exchanges exchanges;

    @Inject
    Clock clock;

    public List<AtsJob> jobs(UUID employer, String connector) {
        return asked(employer, connector, ReadsRecords::jobs);
    }

    public List<StagedApplication> inStage(UUID employer, String connector, String jobRef, String stageRef, int limit) {
        return asked(employer, connector, (records, exchange) -> records.inStage(jobRef, stageRef, limit, exchange));
    }

    public AtsAccount account(UUID employer, String connector) {
        return accounts.find(employer, connector).orElseThrow(() -> new NotFound("account with this connector"));
    }

    private <T> T asked(UUID employer, String connector, BiFunction<ReadsRecords, Exchange, Reading<T>> question) {
        var account = account(employer, connector);
        var known = connectors.find(connector).orElseThrow(() -> new NotFound("connector"));
        var records = known.records()
                .orElseThrow(() -> new UserError(Problem.of(
                        "not-offered",
                        409,
                        "This system's records are not read",
                        "The connector " + connector + " cannot read jobs and stages.")));
        return question.apply(records, exchanges.open(known, account, Urgency.AWAITED, clock.instant()))
                .fold(
                        Reading.Known::value,
                        gone -> {
                            throw unreadable("There is no such job or stage, or this account may not see it.");
                        },
                        failed -> {
                            throw unreadable(why(failed.outcome()));
                        });
    }

    private static UserError unreadable(String why) {
        return new UserError(Problem.of("ats-not-read", 502, "The ATS could not be read", why));
    }

    static String why(StepOutcome outcome) {
        return outcome.fold(new StepOutcome.Cases<>() {

            @Override
            public String done(StepOutcome.Done done) {
                throw new IllegalStateException("a failed reading is not a finished step");
            }

            @Override
            public String retry(StepOutcome.Retry retry) {
                return retry.why() + " Try again later.";
            }

            @Override
            public String ambiguous(StepOutcome.Ambiguous ambiguous) {
                return ambiguous.why() + " Try again later.";
            }

            @Override
            public String refused(StepOutcome.Refused refused) {
                return refused.why();
            }

            @Override
            public String unsupported(StepOutcome.Unsupported unsupported) {
                return unsupported.why();
            }
        });
    }
}
