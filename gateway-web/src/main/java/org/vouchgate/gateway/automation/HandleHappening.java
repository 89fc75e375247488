package org.vouchgate.gateway.automation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.order.Happening;
import org.vouchgate.ats.order.OrderAnswer;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.automation.StagedMove.State;
import org.vouchgate.gateway.closing.CloseRequest;
import org.vouchgate.gateway.delivery.Deliveries;
import org.vouchgate.gateway.ordering.TakeOrder;
import org.vouchgate.gateway.platform.InboundSettings;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.request.EndReason;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.gateway.retention.EraseRequest;

/** Does what follows from something that happened in an ATS. Doing it twice changes nothing more. */
@ApplicationScoped
public class HandleHappening {

    @Inject
    TakeOrder takeOrder;

    @Inject
    SeeStaged seeStaged;

    @Inject
    StagedMoves moves;

    @Inject
    StageRules rules;

    @Inject
    PresentationRequests requests;

    @Inject
    CloseRequest closeRequest;

    @Inject
    EraseRequest eraseRequest;

    @Inject
    Deliveries deliveries;

    @Inject
    InboundSettings settings;

    @Inject
    AuditTrail audit;

    @Inject
    ShortCommit commit;

    @Inject
    Clock clock;

    /** @return what was done, in a sentence for an administrator */
    public String handle(AtsAccount account, Happening happening) {
        return happening.fold(new Doing(account, UUID.fromString(account.employer())));
    }

    private final class Doing implements Happening.Cases<String> {

        private final AtsAccount account;
        private final UUID employer;

        Doing(AtsAccount account, UUID employer) {
            this.account = account;
            this.employer = employer;
        }

        @Override
        public String ordered(Happening.Ordered ordered) {
            var answer = takeOrder.take(account, ordered.order());
            if (answer instanceof OrderAnswer.Declined declined) {
                // Whoever ordered was answered before the order was read; an administrator is who can still be told.
                return "An order could not be taken. " + declined.message();
            }
            return answer instanceof OrderAnswer.Placed placed && placed.joined()
                    ? "Ordered, and being asked already."
                    : "Ordered, and asked.";
        }

        @Override
        public String staged(Happening.Staged staged) {
            return seeStaged.see(account, staged.application(), true);
        }

        @Override
        public String merged(Happening.Merged merged) {
            var from = merged.fromCandidate();
            var into = merged.intoCandidate();
            var changed = commit.run(() -> {
                var any = requests.repoint(employer, account.connector(), from, into);
                moves.repoint(employer, account.connector(), from, into);
                if (any) {
                    audit.note(employer, clock.instant(), actor(), "ats.candidates-merged", employer, "");
                }
                return any;
            });
            return changed ? "Two candidates became one; their requests follow." : "Nothing was asked of them.";
        }

        @Override
        public String erased(Happening.Erased erased) {
            var asked = requests.ofCandidate(employer, account.connector(), erased.candidateRef());
            asked.forEach(this::letGo);
            commit.run(() -> moves.withdraw(employer, account.connector(), erased.candidateRef()));
            if (asked.isEmpty()) {
                return "Nothing was asked of this candidate.";
            }
            return settings.erasing()
                    ? "Everything that was asked of this candidate is erased."
                    : "Everything that was open is ended; nothing more is sent.";
        }

        /** Whatever was still to be told to the ATS has nobody there any more to be told about. */
        private void letGo(PresentationRequest request) {
            if (!settings.erasing()) {
                end(request, actor());
            }
            commit.run(() -> {
                if (settings.erasing()) {
                    eraseRequest.erase(request.id());
                } else {
                    deliveries.removeOf(request.id());
                }
                audit.note(employer, clock.instant(), actor(), "ats.candidate-erased", request.id(), "");
                return request;
            });
        }

        @Override
        public String closed(Happening.Closed closed) {
            var about = moves.ofApplication(employer, account.connector(), closed.applicationRef());
            about.forEach(move -> seeStaged.letGo(move, "The application has ended."));
            var ended = about.stream()
                    .filter(move -> move.state() == State.ASKED)
                    .filter(move -> rules.find(employer, move.rule())
                            .filter(rule -> rule.bounds().cancelWhenClosed())
                            .isPresent())
                    .flatMap(move -> move.request().flatMap(id -> requests.find(employer, id)).stream())
                    .filter(request -> end(request, FollowRule.ACTOR))
                    .count();
            return ended == 0 ? "Nothing was open that a rule had asked." : "What a rule had asked is taken back.";
        }

        @Override
        public String nothing(Happening.Nothing nothing) {
            return nothing.why();
        }

        private boolean end(PresentationRequest request, String by) {
            return !request.state().ended()
                    && closeRequest.without(
                            request, RequestState.CANCELLED, EndReason.CANCELLED_BY_EMPLOYER, by, clock.instant());
        }

        private String actor() {
            return "ats:" + account.connector();
        }
    }
}
