package org.vouchgate.gateway.automation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.order.StagedApplication;
import org.vouchgate.gateway.automation.StagedMove.State;
import org.vouchgate.gateway.platform.AutomationSettings;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.platform.Vault;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.request.RequestState;

/** Notes who stands in a stage with a rule, and lets go of those who have moved on. Asks nobody yet. */
@ApplicationScoped
public class SeeStaged {

    private static final int LONGEST_REFERENCE = 200;
    private static final String MOVED_ON = "The application has moved on.";

    @Inject
    StageRules rules;

    @Inject
    StagedMoves moves;

    @Inject
    PresentationRequests requests;

    @Inject
    AutomationSettings settings;

    @Inject
    Vault vault;

    @Inject
    ShortCommit commit;

    @Inject
    Clock clock;

    /**
     * Notes an application where the ATS says it stands.
     *
     * @param moved whether it has just come there; else it may have stood there for long, and nothing begins anew
     * @return for an administrator
     */
    public String see(AtsAccount account, StagedApplication seen, boolean moved) {
        var application = seen.candidate().applicationRef().filter(ref -> ref.length() <= LONGEST_REFERENCE);
        if (application.isEmpty()) {
            return "The ATS does not say which application this is.";
        }
        var employer = UUID.fromString(account.employer());
        var fitting = rules.active(employer, account.connector()).stream()
                .filter(rule -> fits(rule, seen))
                .toList();
        letGo(employer, account.connector(), application.get(), fitting);
        var noted = fitting.stream()
                .filter(rule -> note(rule, seen, application.get(), moved))
                .count();
        if (fitting.isEmpty()) {
            return "No rule is on for this stage.";
        }
        return noted > 0 ? "Noted, to be asked by rule." : "Asked or decided before.";
    }

    static boolean fits(StageRule rule, StagedApplication seen) {
        return rule.stageRef().equals(seen.stageRef())
                && (rule.jobRef().isEmpty() || rule.jobRef().equals(seen.jobRef()));
    }

    private boolean note(StageRule rule, StagedApplication seen, String application, boolean moved) {
        var before = moves.find(rule.employer(), rule.connector(), application, rule.packageId());
        if (before.isPresent() && !(moved && isOver(before.get()))) {
            return false;
        }
        var now = clock.instant();
        var due = now.plus(settings.grace());
        var sealed =
                vault.seal(SealedCandidate.write(seen.candidate()), StagedMove.place(rule.employer(), application));
        try {
            return commit.run(() -> {
                before.ifPresentOrElse(
                        move -> {
                            move.waitAgain(rule, seen, sealed, now, due);
                            moves.keep(move);
                        },
                        () -> moves.add(StagedMove.of(rule, seen, sealed, now, due)));
                return true;
            });
        } catch (PersistenceException e) {
            // Of two events about it at once, one was noted; anything else is for the next attempt.
            if (moves.find(rule.employer(), rule.connector(), application, rule.packageId())
                    .isEmpty()) {
                throw e;
            }
            return false;
        }
    }

    /** Whether what came of the last time is over without an answer, so that coming again means something. */
    private boolean isOver(StagedMove move) {
        return switch (move.state()) {
            case SKIPPED, ASKED ->
                move.request()
                        .flatMap(id -> requests.find(move.employer(), id))
                        .map(PresentationRequest::state)
                        .filter(state -> state != RequestState.CANCELLED && state != RequestState.EXPIRED)
                        .isEmpty();
            case WAITING, HELD, APPROVED, DISMISSED, FAILED -> false;
        };
    }

    /** Whoever waits because of another stage need not be asked for that any more. */
    private void letGo(UUID employer, String connector, String application, List<StageRule> fitting) {
        var stay = fitting.stream().map(StageRule::id).toList();
        moves.ofApplication(employer, connector, application).stream()
                .filter(move -> !stay.contains(move.rule()))
                .forEach(move -> letGo(move, MOVED_ON));
    }

    /** Whoever is not asked yet is not asked; whoever was being asked by others is left to them. */
    void letGo(StagedMove move, String why) {
        if (State.PENDING.contains(move.state())) {
            commit.run(() -> moves.settle(move.id(), State.SKIPPED, why, Optional.empty(), clock.instant()));
        } else if (move.hasJoined()) {
            commit.run(() -> {
                moves.leave(move.id(), why);
                return move;
            });
        }
    }
}
