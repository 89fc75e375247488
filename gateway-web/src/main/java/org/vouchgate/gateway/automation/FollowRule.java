package org.vouchgate.gateway.automation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.automation.StagedMove.State;
import org.vouchgate.gateway.delivery.AtsAccounts;
import org.vouchgate.gateway.ordering.AskOnce;
import org.vouchgate.gateway.ordering.FindJob;
import org.vouchgate.gateway.platform.AutomationSettings;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.platform.Vault;
import org.vouchgate.gateway.request.AtsOrigin;
import org.vouchgate.gateway.request.NewPresentationRequest;
import org.vouchgate.gateway.request.NewPresentationRequest.NewCandidate;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.Requester;
import org.vouchgate.gateway.round.OneByOne;

/** Asks those whom a rule says to ask, within its caps; or holds all of them, if they are too many. */
@ApplicationScoped
public class FollowRule {

    static final String ACTOR = "automation";
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration AFTER_A_MISTAKE = Duration.ofMinutes(5);
    private static final int LONGEST_REASON = 300;
    private static final String BROKE_OFF =
            "The gateway made a mistake here; it has been logged, and it is tried again every few minutes.";

    @Inject
    StagedMoves moves;

    @Inject
    AtsAccounts accounts;

    @Inject
    AskOnce askOnce;

    @Inject
    FindJob findJob;

    @Inject
    AutomationSettings settings;

    @Inject
    AuditTrail audit;

    @Inject
    Vault vault;

    @Inject
    ShortCommit commit;

    @Inject
    OneByOne oneByOne;

    @Inject
    Clock clock;

    /** One round of a rule that this server has to itself. */
    public void follow(StageRule rule) {
        var now = clock.instant();
        holdTooMany(rule, now);
        oneByOne.each(
                        "move",
                        moves.due(rule.id(), now, rule.bounds().hourly()),
                        StagedMove::id,
                        move -> follow(rule, move, now))
                .forEach(move -> postpone(move, BROKE_OFF, now.plus(AFTER_A_MISTAKE)));
    }

    private void follow(StageRule rule, StagedMove move, Instant now) {
        var room = roomAt(rule, now);
        if (room.isAfter(now)) {
            postpone(move, "It waits: as many were asked as the rule allows.", room);
        } else {
            ask(rule, move);
        }
    }

    private void postpone(StagedMove move, String reason, Instant dueAt) {
        commit.run(() -> {
            moves.postpone(move.id(), reason, dueAt);
            return dueAt;
        });
    }

    private void holdTooMany(StageRule rule, Instant now) {
        var together = moves.seenSince(rule.id(), now.minus(settings.window()));
        if (together <= rule.bounds().atOnce()) {
            return;
        }
        var held = commit.run(() -> {
            var count = moves.hold(
                    rule.id(), together + " came within " + settings.window().toMinutes() + " minutes.");
            if (count > 0) {
                audit.note(rule.employer(), now, ACTOR, "automation.held", rule.id(), count + " applications");
            }
            return count;
        });
        if (held > 0) {
            System.getLogger(FollowRule.class.getName())
                    .log(
                            System.Logger.Level.WARNING,
                            "rule {0}: {1} applications wait for confirmation",
                            rule.id(),
                            held);
        }
    }

    /** When the rule may ask next; not after now if it may ask now. */
    private Instant roomAt(StageRule rule, Instant now) {
        var hourly = roomAt(rule, rule.bounds().hourly(), HOUR, now);
        var daily = roomAt(rule, rule.bounds().daily(), DAY, now);
        return hourly.isAfter(daily) ? hourly : daily;
    }

    private Instant roomAt(StageRule rule, int most, Duration span, Instant now) {
        var asked = moves.askedSince(rule.id(), now.minus(span));
        return asked.size() < most
                ? now
                : asked.get(asked.size() - most).plus(span).plusSeconds(1);
    }

    private void ask(StageRule rule, StagedMove move) {
        var account = accounts.find(rule.employer(), rule.connector());
        var job = account.flatMap(known -> findJob.of(known, move.jobRef()));
        if (job.isEmpty()) {
            fail(
                    move,
                    account.isEmpty()
                            ? "The account is gone; connect it again."
                            : "It is not known which job this is for; say so under the account's jobs.");
            return;
        }
        try {
            askOnce.ask(
                    wanted(account.get(), rule, move, job.get()),
                    request -> asked(rule, move, request),
                    request -> joined(move, request));
        } catch (UserError refused) {
            fail(move, refused.problem().title() + ". " + refused.problem().detail());
        }
    }

    private AskOnce.Wanted wanted(AtsAccount account, StageRule rule, StagedMove move, UUID job) {
        var candidate = SealedCandidate.read(
                vault.open(move.sealedCandidate().orElseThrow(), StagedMove.place(move.employer(), move.application())),
                move);
        return new AskOnce.Wanted(
                rule.employer(),
                new Requester(ACTOR + ":" + rule.id(), rule.label()),
                NewPresentationRequest.by(
                        job,
                        new NewCandidate(candidate.name(), candidate.email(), move.application()),
                        rule.packageId()),
                AtsOrigin.record(account.connector(), Optional.of(move.application()), move.candidate()));
    }

    private boolean asked(StageRule rule, StagedMove move, PresentationRequest request) {
        var now = clock.instant();
        audit.note(rule.employer(), now, ACTOR + ":" + rule.id(), "automation.asked", request.id(), rule.packageId());
        if (!moves.settle(move.id(), State.ASKED, "", Optional.of(request.id()), now)) {
            throw new UserError(
                    Problem.of("decided-meanwhile", 409, "Somebody decided about it meanwhile", "Nothing is asked."));
        }
        return true;
    }

    private boolean joined(StagedMove move, PresentationRequest request) {
        return moves.settle(
                move.id(), State.SKIPPED, "It was being asked already.", Optional.of(request.id()), clock.instant());
    }

    private void fail(StagedMove move, String why) {
        var reason = why.length() <= LONGEST_REASON ? why : why.substring(0, LONGEST_REASON - 1) + "…";
        commit.run(() -> moves.settle(move.id(), State.FAILED, reason, Optional.empty(), clock.instant()));
    }
}
