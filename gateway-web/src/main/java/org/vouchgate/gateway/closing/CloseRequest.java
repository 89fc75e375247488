package org.vouchgate.gateway.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.gateway.assessment.Assessments;
import org.vouchgate.gateway.assessment.Judgement;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.delivery.Filing;
import org.vouchgate.gateway.delivery.Outbox;
import org.vouchgate.gateway.delivery.PlannedStep;
import org.vouchgate.gateway.mail.QueueMail;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.Secrets;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.request.CandidateWishes;
import org.vouchgate.gateway.request.DeclineReason;
import org.vouchgate.gateway.request.EndReason;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.request.RequestState;

/** Everything that ends a request, each in one commit: state, assessment, deliveries and audit, or none of them. */
@ApplicationScoped
public class CloseRequest {

    private static final String WALLET = "wallet";
    private static final int MOST_RETURNS = 5;

    @Inject
    PresentationRequests requests;

    @Inject
    CandidateWishes said;

    @Inject
    Assessments assessments;

    @Inject
    Filing filing;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail audit;

    @Inject
    Secrets secrets;

    @Inject
    GatewaySettings gateway;

    @Inject
    QueueMail mails;

    @Inject
    ShortCommit commit;

    /** Notes that a wallet has read the request. */
    public void fetched(PresentationRequest request, Instant at) {
        var planned = request.state() == RequestState.OPEN
                ? filing.planProgress(request, RequestState.FETCHED, at)
                : List.<PlannedStep>of();
        commit.run(() -> {
            if (requests.fetched(request.id(), at)) {
                outbox.add(planned);
                audit.note(request.employer(), at, WALLET, "request.fetched", request.id(), "");
            }
            return true;
        });
    }

    /** Ends a request with what was concluded; false if somebody else was first. */
    public boolean with(PresentationRequest request, Judgement judgement, Instant at) {
        return with(request, judgement, WALLET, at);
    }

    /** The same, where it was not a wallet that answered. */
    public boolean with(PresentationRequest request, Judgement judgement, String actor, Instant at) {
        var document = judgement.document();
        var planned = filing.plan(request, judgement.outcome(), document.reason(), Optional.of(document), at);
        return commit.run(() -> {
            var first = requests.end(request, RequestState.ANSWERABLE, judgement.outcome(), document.reason(), at);
            if (first) {
                assessments.add(request, judgement);
                outbox.add(planned);
                audit.note(request.employer(), at, actor, "request.answered", request.id(), document.reason());
            }
            return first;
        });
    }

    /**
     * Keeps an answer until the browser comes back.
     *
     * @return the address to send it to, with a code that works once; empty if somebody else was first
     */
    public Optional<String> untilReturn(PresentationRequest request, Judgement judgement, Instant at) {
        var code = secrets.fresh();
        var first = commit.run(() -> {
            var won = requests.answered(request.id(), Secrets.hash(code), at);
            if (won) {
                assessments.add(request, judgement);
                audit.note(request.employer(), at, WALLET, "request.answered", request.id(), "return expected");
            }
            return won;
        });
        return first ? Optional.of(returnAddress(request) + "?response_code=" + code) : Optional.empty();
    }

    /** Where a candidate's browser comes back to. */
    public String returnAddress(PresentationRequest request) {
        return gateway.at("/return/" + request.terms().walletPath()).toString();
    }

    /**
     * Lets an answer count, now that a browser has come back.
     *
     * @param browser the cookie of the browser that came back
     * @param code    the code it brought
     * @return whether it was the browser that started, with the right code, for the first time
     */
    public boolean returned(PresentationRequest request, String browser, String code, Instant at) {
        var fits = request.state() == RequestState.ANSWERED
                && request.terms().returnAttempts() < MOST_RETURNS
                && same(request.terms().browserHash(), browser)
                && same(request.terms().responseCodeHash(), code);
        if (!fits) {
            commit.run(() -> {
                requests.returnFailed(request.id());
                audit.note(request.employer(), at, "candidate", "request.return-refused", request.id(), "");
                return true;
            });
            return false;
        }
        var assessment = assessments.ofRequest(request.employer(), request.id()).orElseThrow();
        var planned = filing.plan(
                request, assessment.outcome(), assessment.reason(), Optional.of(assessments.document(assessment)), at);
        return commit.run(() -> {
            var first = requests.end(
                    request, EnumSet.of(RequestState.ANSWERED), assessment.outcome(), assessment.reason(), at);
            if (first) {
                outbox.add(planned);
                audit.note(request.employer(), at, "candidate", "request.returned", request.id(), assessment.reason());
            }
            return first;
        });
    }

    /**
     * Ends a request that the candidate declines; false if it had ended before.
     *
     * @param told why, if the candidate wants the employer to know
     */
    public boolean declined(PresentationRequest request, Optional<DeclineReason> told, Instant at) {
        return without(request, RequestState.DECLINED, EndReason.DECLINED_BY_CANDIDATE, "candidate", told, at);
    }

    /** Ends a request that has no answer, or whose answer never counted; false if it had ended before. */
    public boolean without(PresentationRequest request, RequestState end, EndReason reason, String actor, Instant at) {
        return without(request, end, reason, actor, Optional.empty(), at);
    }

    private boolean without(
            PresentationRequest request,
            RequestState end,
            EndReason reason,
            String actor,
            Optional<DeclineReason> told,
            Instant at) {
        var planned = filing.plan(request, end, reason.wireName(), Optional.empty(), at);
        return commit.run(() -> {
            var first = requests.end(request, endable(end), end, reason.wireName(), at);
            if (first) {
                told.ifPresent(why -> said.declinedBecause(request.id(), why));
                assessments.removeOf(request.id());
                outbox.add(planned);
                if (reason == EndReason.CANCELLED_BY_EMPLOYER) {
                    mails.takenBack(request, at);
                }
                audit.note(request.employer(), at, actor, "request." + end.wireName(), request.id(), reason.wireName());
            }
            return first;
        });
    }

    /** A wallet or a candidate can decline only what has not been answered. */
    private static Set<RequestState> endable(RequestState end) {
        return end == RequestState.DECLINED ? RequestState.ANSWERABLE : RequestState.LIVE;
    }

    private static boolean same(Optional<String> hash, String secret) {
        return hash.map(known -> Secrets.same(known, Secrets.hash(secret))).orElse(false);
    }
}
