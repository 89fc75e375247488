package org.vouchgate.gateway.candidate;

import org.vouchgate.gateway.platform.Secrets;
import org.vouchgate.gateway.request.PresentationRequest;

/** In which browser something was pressed on a candidate's page, as seen from the one that looks at it. */
public enum Begun {
    /** In none: so far the page was looked at, by the candidate or by whatever looks at their mail. */
    NOWHERE,
    /** In the one that looks. */
    HERE,
    /** In another one. */
    ELSEWHERE;

    /** Tells browsers apart by the cookie they were given. */
    static Begun seenWith(PresentationRequest request, String cookie) {
        return request.terms()
                .browserHash()
                .map(hash -> Secrets.same(hash, Secrets.hash(cookie)) ? HERE : ELSEWHERE)
                .orElse(NOWHERE);
    }
}
