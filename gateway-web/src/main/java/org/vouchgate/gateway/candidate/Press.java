package org.vouchgate.gateway.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.Secrets;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;

/**
 * Binds a request to the browser in which something is pressed on its page, which alone gets to see what comes of it. To look
 * at the page binds nothing: mail scanners and previews look, too (ADR 0280).
 */
@ApplicationScoped
class Press {

    private static final int COOKIE_LENGTH = 43;

    @Inject
    PresentationRequests requests;

    @Inject
    AuditTrail audit;

    @Inject
    Refusals refusals;

    @Inject
    Secrets secrets;

    @Inject
    ShortCommit commit;

    @Inject
    GatewaySettings gateway;

    @Inject
    Clock clock;

    /**
     * Whatever is pressed on the page but {@link #instead}.
     *
     * @throws org.vouchgate.gateway.platform.UserError if it was pressed on another site's page, or if the request was begun in
     *     another browser
     */
    Pressed on(String path, String origin, String cookie) {
        var request = existing(path, origin);
        return switch (Begun.seenWith(request, cookie)) {
            case HERE -> new Pressed(request, cookie, false);
            case ELSEWHERE -> throw refusals.foreign();
            case NOWHERE -> begin(request, cookie, false);
        };
    }

    /** Goes on in this browser, and no more in the one where it was begun. Too late once a wallet has answered there. */
    Pressed instead(String path, String origin, String cookie) {
        var request = existing(path, origin);
        return Begun.seenWith(request, cookie) == Begun.HERE
                ? new Pressed(request, cookie, false)
                : begin(request, cookie, true);
    }

    private Pressed begin(PresentationRequest request, String cookie, boolean instead) {
        var now = clock.instant();
        if (!request.isAnswerable(now)) {
            throw refusals.tooLate();
        }
        boolean known = cookie.length() == COOKIE_LENGTH;
        var browser = known ? cookie : secrets.fresh();
        var hash = Secrets.hash(browser);
        var won = commit.run(() -> {
            var bound = instead ? requests.movedTo(request.id(), hash) : requests.startedBy(request.id(), hash);
            if (bound) {
                var event = instead ? "request.moved" : "request.started";
                audit.note(request.employer(), now, "candidate", event, request.id(), "");
            }
            return bound;
        });
        if (!won) {
            throw refusals.foreign();
        }
        var begun = requests.byCandidatePath(request.terms().candidatePath()).orElseThrow(refusals::unknown);
        return new Pressed(begun, browser, !known);
    }

    private PresentationRequest existing(String path, String origin) {
        var request = requests.byCandidatePath(path).orElseThrow(refusals::unknown);
        if (!gateway.publicUrl().toString().equals(origin)) {
            throw refusals.foreign();
        }
        return request;
    }
}
