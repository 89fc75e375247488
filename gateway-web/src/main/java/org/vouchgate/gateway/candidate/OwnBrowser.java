package org.vouchgate.gateway.candidate;

import org.vouchgate.gateway.platform.Secrets;
import org.vouchgate.gateway.request.PresentationRequest;

/** Tells the browser that a candidate's page was opened in last from all others, by the cookie it was given. */
final class OwnBrowser {

    private OwnBrowser() {}

    static boolean is(PresentationRequest request, String cookie) {
        return request.terms()
                .browserHash()
                .map(hash -> Secrets.same(hash, Secrets.hash(cookie)))
                .orElse(false);
    }
}
