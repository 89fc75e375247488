package org.vouchgate.gateway.platform;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** What browsers are told with every answer: load nothing from elsewhere, frame nothing that does not say who may, leak no address. */
@Provider
public class SecurityHeaders implements ContainerResponseFilter {

    /** No inline script, no inline style, nothing from another host. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; form-action 'self'%s; frame-ancestors %s; base-uri 'none'";

    @Inject
    LoginSettings login;

    @Inject
    Framing framing;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.putSingle(
                "Content-Security-Policy", POLICY.formatted(provider() + framing.formTargets(), framing.ancestors()));
        headers.putSingle("Strict-Transport-Security", "max-age=31536000");
        headers.putSingle("X-Content-Type-Options", "nosniff");
        // Not "no-referrer": under it browsers hide the origin of our own forms, which Authenticate asks for.
        headers.putSingle("Referrer-Policy", "same-origin");
        headers.putSingle("Cross-Origin-Opener-Policy", framing.openerPolicy());
        headers.putSingle("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    /** Browsers hold redirects after a form to the same rule, and logging out ends at the identity provider. */
    private String provider() {
        return login.demoRealm()
                ? ""
                : login.issuer()
                        .map(issuer -> " https://" + issuer.getRawAuthority())
                        .orElse("");
    }
}
