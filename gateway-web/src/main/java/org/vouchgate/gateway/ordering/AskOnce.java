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
    OpenOrders openOrders;

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
            return commit.run(() -> joined.apply(before.get()));
        }
        try {
            return open(wanted, opened);
        } catch (TooLate | PersistenceException e) {
            var first = live(wanted).orElseThrow(() -> e);
            return commit.run(() -> joined.apply(first));
        }
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
                .filter(request -> RequestState.LIVE.contains(request.state()));
    }
}
