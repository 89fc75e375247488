package org.vouchgate.gateway.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.vouchgate.gateway.platform.Secrets;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.request.PresentationRequest;

/** Shows a candidate the way to their rights, the same one each time. */
@ApplicationScoped
public class ShowWay {

    @Inject
    RightsLinks links;

    @Inject
    Secrets secrets;

    @Inject
    ShortCommit commit;

    @Inject
    Clock clock;

    /** The address's path, for whoever has proven to be the candidate; empty while the request has not ended. */
    public Optional<String> of(PresentationRequest request) {
        return request.state().ended() ? known(request).or(() -> made(request)).map(ShowWay::path) : Optional.empty();
    }

    /** Where a secret leads. */
    public static String path(String secret) {
        return "/rights/" + secret;
    }

    private Optional<String> made(PresentationRequest request) {
        var secret = secrets.fresh();
        return commit.run(() -> {
            links.add(request, secret, clock.instant());
            return known(request);
        });
    }

    private Optional<String> known(PresentationRequest request) {
        return links.ofRequest(request.employer(), request.id()).flatMap(links::secret);
    }
}
