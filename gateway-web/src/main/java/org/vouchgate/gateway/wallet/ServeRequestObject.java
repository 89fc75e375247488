package org.vouchgate.gateway.wallet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.gateway.closing.CloseRequest;
import org.vouchgate.gateway.request.Flow;
import org.vouchgate.gateway.request.Invitation;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.presentation.request.RequestAnswer;

/** Serves a request object as often as wallets ask, until the request has been answered or its time is over. */
@ApplicationScoped
public class ServeRequestObject {

    private static final System.Logger LOG = System.getLogger(ServeRequestObject.class.getName());

    /** A request object, or why there is none. */
    record Result(Optional<String> requestObject, Optional<WalletReply.Refused> refused) {

        static Result refused(int status, String description) {
            return new Result(
                    Optional.empty(), Optional.of(new WalletReply.Refused(status, "invalid_request", description)));
        }
    }

    @Inject
    PresentationRequests requests;

    @Inject
    Invitation invitation;

    @Inject
    CloseRequest close;

    @Inject
    Clock clock;

    Result serve(String path, Flow flow, Map<String, List<String>> form) {
        var now = clock.instant();
        return requests.byWalletPath(path)
                .filter(request -> request.isAnswerable(now))
                .filter(request -> flow == Flow.SAME_DEVICE || invitation.crossDevice(request))
                .flatMap(request ->
                        invitation.requestObject(request, flow, form, now).map(answer -> served(request, answer, now)))
                .orElseGet(() -> Result.refused(404, "This request is closed. Ask whoever sent it for a new one."));
    }

    private Result served(PresentationRequest request, RequestAnswer answer, Instant now) {
        return answer.fold(
                served -> {
                    close.fetched(request, now);
                    LOG.log(Level.INFO, "request {0} fetched by a wallet", request.id());
                    return new Result(Optional.of(served.requestObject()), Optional.empty());
                },
                refused -> {
                    LOG.log(
                            Level.INFO,
                            "request {0} not served: {1}",
                            request.id(),
                            refused.code().wireName());
                    return Result.refused(400, refused.sentence());
                });
    }
}
