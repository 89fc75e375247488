package org.vouchgate.gateway.candidate;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.wallet.ReturnResource;

/**
 * Something was pressed in the browser that the request is bound to.
 *
 * @param browser what the browser shows to be known again
 * @param fresh   whether it has yet to be given that
 */
record Pressed(PresentationRequest request, String browser, boolean fresh) {

    /** The answer, with what the browser is known by. */
    Response with(Response.ResponseBuilder answer) {
        return fresh ? answer.cookie(mark()).build() : answer.build();
    }

    /** SE-07. As long as the longest request may live, so that the receipt can be read again. */
    private NewCookie mark() {
        return new NewCookie.Builder(ReturnResource.COOKIE)
                .value(browser)
                .path("/")
                .maxAge((int) Duration.ofDays(90).toSeconds())
                .secure(true)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
