package org.vouchgate.gateway.automation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.order.Happening;
import org.vouchgate.gateway.delivery.AtsAccounts;
import org.vouchgate.gateway.delivery.Connectors;
import org.vouchgate.gateway.ordering.InboundChange;
import org.vouchgate.gateway.ordering.InboundChange.State;
import org.vouchgate.gateway.ordering.InboundChanges;
import org.vouchgate.gateway.platform.InboundSettings;
import org.vouchgate.gateway.platform.Secrets;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.traffic.AccountKey;
import org.vouchgate.gateway.traffic.Exchanges;
import org.vouchgate.gateway.traffic.Traffic;
import org.vouchgate.gateway.traffic.Urgency;

/** Reads from the ATS what an event meant, and does what follows. No transaction is open while the ATS is asked. */
@ApplicationScoped
public class ActOnChange {

    private static final long FIRST_PAUSE_SECONDS = 5;
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration WHILE_DOWN = Duration.ofMinutes(1);
    private static final int LONGEST_OUTCOME = 600;
    private static final String LOOK_AT_LOG = "The gateway's log says why; it can be tried again.";

    /** What came of an attempt. */
    private record Settlement(State state, String sentence, Instant dueAt, boolean counts) {}

    @Inject
    InboundChanges changes;

    @Inject
    AtsAccounts accounts;

    @Inject
    Connectors connectors;

    @Inject
    Exchanges exchanges;

    @Inject
    Traffic traffic;

    @Inject
    HandleHappening handleHappening;

    @Inject
    InboundSettings settings;

    @Inject
    Secrets secrets;

    @Inject
    ShortCommit commit;

    @Inject
    Clock clock;

    /** Works on a change that this server has to itself. */
    public void act(InboundChange change) {
        var settlement = settlement(change);
        var now = clock.instant();
        var sentence = settlement.sentence().length() <= LONGEST_OUTCOME
                ? settlement.sentence()
                : settlement.sentence().substring(0, LONGEST_OUTCOME - 1) + "…";
        commit.run(() -> {
            changes.settle(change.id(), settlement.state(), sentence, settlement.dueAt(), now, settlement.counts());
            if (settlement.state() == State.PENDING) {
                // One ATS that is sick holds nobody else's events up.
                changes.postpone(change.employer(), change.connector(), settlement.dueAt());
            }
            return change.id();
        });
    }

    private Settlement settlement(InboundChange change) {
        var connector = connectors.find(change.connector());
        var account = accounts.find(change.employer(), change.connector());
        if (connector.isEmpty() || account.isEmpty()) {
            return over(State.FAILED, "The account with " + change.connector() + " is gone; connect it again.");
        }
        if (change.attempts() >= settings.attempts()) {
            return over(State.FAILED, "Working on it broke off " + change.attempts() + " times. " + LOOK_AT_LOG);
        }
        return changes.isOvertaken(change)
                ? over(State.DONE, "Something later is known of this record.")
                : read(change, connector.get(), account.get());
    }

    private Settlement read(InboundChange change, AtsConnector connector, AtsAccount account) {
        var records = connector.records();
        if (records.isEmpty()) {
            return over(State.DONE, "Records of this system are not read.");
        }
        Reading<Happening> reading = records.get()
                .read(change.change(), exchanges.open(connector, account, Urgency.BACKGROUND, clock.instant()));
        return reading.fold(
                known -> over(State.DONE, handleHappening.handle(account, known.value())),
                gone -> over(State.DONE, "The record is not there any more."),
                failed -> failed(change, failed.outcome()));
    }

    private Settlement failed(InboundChange change, StepOutcome outcome) {
        return outcome.fold(new StepOutcome.Cases<>() {

            @Override
            public Settlement done(StepOutcome.Done done) {
                throw new IllegalStateException("a failed reading is not a finished step");
            }

            @Override
            public Settlement retry(StepOutcome.Retry retry) {
                return again(change, retry.after(), retry.why());
            }

            @Override
            public Settlement ambiguous(StepOutcome.Ambiguous ambiguous) {
                return again(change, ambiguous.after(), ambiguous.why());
            }

            @Override
            public Settlement refused(StepOutcome.Refused refused) {
                return refused.code().pausesAccount() ? paused(change, refused) : over(State.FAILED, refused.why());
            }

            @Override
            public Settlement unsupported(StepOutcome.Unsupported unsupported) {
                return over(State.DONE, unsupported.why());
            }
        });
    }

    /** Nothing else of this account can be read either, until somebody has changed something. */
    private Settlement paused(InboundChange change, StepOutcome.Refused refused) {
        var account = new AccountKey(change.employer(), change.connector());
        traffic.pause(account, refused.code().name().toLowerCase(Locale.ROOT), refused.why());
        return new Settlement(State.PENDING, refused.why(), clock.instant().plus(WHILE_DOWN), false);
    }

    /** While the account is paused or left alone nobody is asked, however long that takes; such a try costs nothing. */
    private Settlement again(InboundChange change, Optional<Duration> after, String why) {
        if (traffic.isDown(new AccountKey(change.employer(), change.connector()))) {
            return new Settlement(State.PENDING, why, clock.instant().plus(after.orElse(WHILE_DOWN)), false);
        }
        // The change is as it was before this attempt.
        int tried = change.attempts() + 1;
        return tried >= settings.attempts()
                ? over(State.FAILED, "Tried " + tried + " times. " + why)
                : new Settlement(State.PENDING, why, clock.instant().plus(after.orElseGet(() -> pause(tried))), true);
    }

    /** Doubles, up to an hour; a random half, so that not all come back at once. */
    private Duration pause(int tried) {
        var seconds = Math.min(LONGEST_PAUSE.toSeconds(), FIRST_PAUSE_SECONDS << Math.min(tried - 1, 20));
        return Duration.ofMillis(seconds * 500 + secrets.random().nextLong(seconds * 500 + 1));
    }

    private Settlement over(State state, String sentence) {
        return new Settlement(state, sentence, clock.instant(), true);
    }
}
