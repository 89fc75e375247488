package org.vouchgate.gateway.login;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.UserError;

/** Finds out who calls. Lets everybody pass on: whether they may is for the resource's roles to say. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class Authenticate implements ContainerRequestFilter {

    /** The {@code __Host-} prefix has browsers refuse it from any other host or without TLS. */
    public static final String COOKIE = "__Host-vouchgate-session";

    private static final String BEARER = "Bearer ";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    Caller caller;

    @Inject
    Admission admission;

    @Inject
    GatewaySettings settings;

    @Override
    public void filter(ContainerRequestContext request) {
        var authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (authorization != null && authorization.startsWith(BEARER)) {
            is(
                    request,
                    admission.byToken(authorization.substring(BEARER.length()).strip()));
            return;
        }
        var cookie = request.getCookies().get(COOKIE);
        if (cookie != null) {
            var known = admission.bySession(cookie.getValue());
            if (known.isPresent()) {
                requireOwnPage(request);
            }
            is(request, known);
        }
    }

    private void is(ContainerRequestContext request, Optional<Identity> known) {
        known.ifPresent(identity -> {
            caller.is(identity);
            request.setSecurityContext(new Known(identity));
        });
    }

    /** Cookies travel with requests that other sites make; what changes anything must come from our own pages. */
    private void requireOwnPage(ContainerRequestContext request) {
        var origin = request.getHeaderString("Origin");
        if (!SAFE.contains(request.getMethod())
                && !settings.publicUrl().toString().equals(origin)) {
            throw new UserError(Problem.of(
                    "foreign-origin",
                    403,
                    "This did not come from the gateway's own pages",
                    "Open the page again at " + settings.publicUrl() + " and repeat what you did."));
        }
    }

    private record Known(Identity identity) implements SecurityContext {

        @Override
        public Principal getUserPrincipal() {
            return identity::subject;
        }

        @Override
        public boolean isUserInRole(String role) {
            return identity.roles().contains(role);
        }

        @Override
        public boolean isSecure() {
            return true;
        }

        @Override
        public String getAuthenticationScheme() {
            return "vouchgate";
        }
    }
}
