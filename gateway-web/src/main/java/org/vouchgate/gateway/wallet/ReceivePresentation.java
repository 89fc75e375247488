package org.vouchgate.gateway.wallet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.gateway.assessment.Assess;
import org.vouchgate.gateway.assessment.Judgement;
import org.vouchgate.gateway.assessment.Places;
import org.vouchgate.gateway.closing.CloseRequest;
import org.vouchgate.gateway.request.BrowserInvitation;
import org.vouchgate.gateway.request.EndReason;
import org.vouchgate.gateway.request.Flow;
import org.vouchgate.gateway.request.Invitation;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.gateway.wallet.WalletReply.Refused;
import org.vouchgate.presentation.PresentationProtocol;
import org.vouchgate.presentation.response.WalletAnswer.Declined;
import org.vouchgate.presentation.response.WalletError;

/** Takes a wallet's answer through every room. Slow work first, with no transaction open; then one short commit. */
@ApplicationScoped
public class ReceivePresentation {

    private static final System.Logger LOG = System.getLogger(ReceivePresentation.class.getName());
    private static final Refused CLOSED = Refused.of("This request is closed. Ask whoever sent it for a new one.");

    @Inject
    PresentationRequests requests;

    @Inject
    Invitation invitation;

    @Inject
    BrowserInvitation browserInvitation;

    @Inject
    PresentationProtocol protocol;

    @Inject
    Assess assess;

    @Inject
    Places places;

    @Inject
    CloseRequest close;

    @Inject
    Clock clock;

    WalletReply receive(String path, Flow flow, Map<String, List<String>> form) {
        var now = clock.instant();
        var found = requests.byWalletPath(path)
                .filter(request -> request.isAnswerable(now))
                .filter(request -> flow == Flow.SAME_DEVICE || invitation.crossDevice(request));
        if (found.isEmpty()) {
            return CLOSED;
        }
        var request = found.get();
        return protocol.open(form, invitation.toOpen(request))
                .fold(
                        presented -> presented(request, flow, presented.credentials(), now),
                        declined -> declined(request, declined, now),
                        malformed -> {
                            LOG.log(
                                    Level.INFO,
                                    "request {0}: {1}",
                                    request.id(),
                                    malformed.reason().wireName());
                            return Refused.of(malformed.outward().getString("error_description"));
                        });
    }

    /**
     * Takes what a candidate's page got from the browser (Appendix A.4). The page is in the browser that started, so there
     * is no return to wait for: the answer itself is the end.
     *
     * @param json what the browser gave to the page, untouched
     */
    public FromBrowser fromBrowser(PresentationRequest request, String json) {
        var now = clock.instant();
        if (!request.isAnswerable(now)) {
            return FromBrowser.TOO_LATE;
        }
        return protocol.openFromBrowser(
                        json, browserInvitation.toOpen(request), browserInvitation.protocols(request, now))
                .fold(
                        presented -> presentedThroughBrowser(request, presented.credentials(), now),
                        declined ->
                                declined(request, declined, now) == CLOSED ? FromBrowser.TOO_LATE : FromBrowser.TAKEN,
                        malformed -> {
                            LOG.log(
                                    Level.INFO,
                                    "request {0}: {1}",
                                    request.id(),
                                    malformed.reason().wireName());
                            return FromBrowser.UNREADABLE;
                        });
    }

    private FromBrowser presentedThroughBrowser(
            PresentationRequest request, List<PresentedCredential> credentials, Instant now) {
        var judgement = places.within(() ->
                assess.of(request, invitation.query(request), credentials, browserInvitation.challenge(request), now));
        if (judgement.isEmpty()) {
            LOG.log(Level.INFO, "request {0}: it could not be judged now, and stays open", request.id());
            return FromBrowser.NOT_NOW;
        }
        LOG.log(
                Level.INFO,
                "request {0} judged: {1}",
                request.id(),
                judgement.get().outcome().wireName());
        return close.with(request, judgement.get(), now) ? FromBrowser.TAKEN : FromBrowser.TOO_LATE;
    }

    private WalletReply presented(
            PresentationRequest request, Flow flow, List<PresentedCredential> credentials, Instant now) {
        var judgement = places.within(() ->
                assess.of(request, invitation.query(request), credentials, invitation.challenge(request, flow), now));
        if (judgement.isEmpty()) {
            LOG.log(Level.INFO, "request {0}: it could not be judged now, and stays open", request.id());
            return new Refused(503, "temporarily_unavailable", "Something could not be checked. Send it again later.");
        }
        return closed(request, flow, judgement.get(), now);
    }

    private WalletReply closed(PresentationRequest request, Flow flow, Judgement judgement, Instant now) {
        LOG.log(
                Level.INFO,
                "request {0} judged: {1}",
                request.id(),
                judgement.outcome().wireName());
        if (judgement.outcome() == RequestState.NOT_VERIFIED) {
            close.with(request, judgement, now);
            return Refused.of("The presentation was not accepted.");
        }
        if (returnIsExpected(request, flow)) {
            return close.untilReturn(request, judgement, now)
                    .<WalletReply>map(returnAddress -> new WalletReply.Taken(Optional.of(returnAddress)))
                    .orElse(CLOSED);
        }
        return close.with(request, judgement, now) ? new WalletReply.Taken(Optional.empty()) : CLOSED;
    }

    private boolean returnIsExpected(PresentationRequest request, Flow flow) {
        return flow == Flow.SAME_DEVICE
                && (invitation.profile(request).returnIsMandatory()
                        || request.terms().browserHash().isPresent());
    }

    private WalletReply declined(PresentationRequest request, Declined declined, Instant now) {
        LOG.log(
                Level.INFO,
                "request {0} declined: {1}",
                request.id(),
                declined.error().wireName());
        var ended = close.without(request, RequestState.DECLINED, reason(declined.error()), "wallet", now);
        return ended
                ? new WalletReply.Taken(request.terms().browserHash().map(browser -> close.returnAddress(request)))
                : CLOSED;
    }

    private static EndReason reason(WalletError error) {
        return switch (error) {
            case ACCESS_DENIED -> EndReason.DECLINED_BY_CANDIDATE;
            case VP_FORMATS_NOT_SUPPORTED,
                    INVALID_REQUEST_URI_METHOD,
                    INVALID_TRANSACTION_DATA,
                    INVALID_SCOPE,
                    INVALID_REQUEST,
                    INVALID_CLIENT -> EndReason.WALLET_CANNOT_ANSWER;
            case WALLET_UNAVAILABLE, OTHER -> EndReason.DECLINED_BY_WALLET;
        };
    }
}
