package org.vouchgate.gateway.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.request.AtsOrigin;
import org.vouchgate.gateway.request.NewPresentationRequest;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.request.RequestPresentation;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.gateway.request.Requester;
import org.vouchgate.gateway.request.SharedRequests;

/** Asks a candidate for something that an ATS wants, unless the same is being asked already. */
@ApplicationScoped
public class AskOnce {

    /** What is wanted, by whom, and where in the ATS it belongs. */
    public record Wanted(UUID employer, Requester by, NewPresentationRequest request, AtsOrigin origin) {

        private Optional<OpenOrder.Key> key() {
            return origin.application()
                    .map(application -> new OpenOrder.Key(
                            employer,
                            origin.connector().orElse(""),
                            application,
                            Optional.ofNullable(request.template()).orElse("")));
        }
    }

    /** Somebody else was faster. */
    private static final class TooLate extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Inject
    RequestPresentation requestPresentation;

    @Inject
    PresentationRequests requests;

    @Inject
    SharedRequests shared;

    @Inject
    OpenOrders openOrders;

    @Inject
    InboundEvents events;

    @Inject
    AlsoWaiting alsoWaiting;

    @Inject
    ShortCommit commit;

    /**
     * Opens a request, or joins the open one of the same application and package.
     *
     * @param opened what else belongs into the commit that opens it
     * @param joined what else belongs into the commit that joins it
     */
    public <T> T ask(Wanted wanted, Function<PresentationRequest, T> opened, Function<PresentationRequest, T> joined) {
        var before = live(wanted);
        if (before.isPresent()) {
            var answer = join(before.get(), joined);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        try {
            return open(wanted, opened);
        } catch (TooLate | PersistenceException e) {
            var first = live(wanted).orElseThrow(() -> e);
            return join(first, joined).orElseThrow(() -> e);
        }
    }

    /** Empty if it ends at this moment: whoever takes the last order back holds the request meanwhile. */
    private <T> Optional<T> join(PresentationRequest request, Function<PresentationRequest, T> joined) {
        return commit.run(() ->
                shared.hold(request.id()) && isWanted(request) ? Optional.of(joined.apply(request)) : Optional.empty());
    }

    private <T> T open(Wanted wanted, Function<PresentationRequest, T> opened) {
        var seen = wanted.key().flatMap(openOrders::last);
        return commit.run(() -> {
            var request = requestPresentation.order(wanted.employer(), wanted.by(), wanted.request(), wanted.origin());
            wanted.key().ifPresent(key -> {
                if (!openOrders.take(key, seen, request.id())) {
                    throw new TooLate();
                }
            });
            return opened.apply(request);
        });
    }

    private Optional<PresentationRequest> live(Wanted wanted) {
        return wanted.key()
                .flatMap(openOrders::last)
                .flatMap(id -> requests.find(wanted.employer(), id))
                .filter(request -> RequestState.LIVE.contains(request.state()) && isWanted(request));
    }

    private boolean isWanted(PresentationRequest request) {
        return !events.everyOrderTakenBack(request.employer(), request.id())
                || alsoWaiting.waits(request.employer(), request.id());
    }
}
