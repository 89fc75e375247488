package org.vouchgate.gateway.candidate.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.rights.RightsLink;
import org.vouchgate.gateway.rights.RightsLinks;
import org.vouchgate.gateway.rights.ShowWay;

/** Finds what a secret opens. */
@ApplicationScoped
public class OwnRequest {

    @Inject
    RightsLinks links;

    @Inject
    PresentationRequests requests;

    RightsLink link(String secret) {
        return links.bySecret(secret).orElseThrow(() -> new NotFound("page with this address"));
    }

    /** @throws UserError if it was erased */
    PresentationRequest request(String secret) {
        var link = link(secret);
        if (link.erasedAt().isPresent()) {
            throw new UserError(Problem.of(
                    "erased",
                    410,
                    "Everything about this request was erased",
                    "Nothing is left to be seen or changed. The page you came from says when it was erased."));
        }
        return requests.find(link.employer(), link.request()).orElseThrow(() -> new NotFound("request"));
    }

    String way(String secret) {
        return ShowWay.path(secret);
    }
}
