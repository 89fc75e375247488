package org.vouchgate.demo;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses forms that another site's page sends: nobody shares or revokes by visiting a stranger. */
@Provider
public class SameOrigin implements ContainerRequestFilter {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    Site site;

    @Override
    public void filter(ContainerRequestContext request) {
        if (isForeign(request.getMethod(), request.getHeaderString("Origin"))) {
            request.abortWith(Response.status(Response.Status.FORBIDDEN)
                    .type("text/plain")
                    .entity("This form was sent from another site. Open the page here and try again.")
                    .build());
        }
    }

    /** @param origin as browsers send it with every form; machines send none */
    boolean isForeign(String method, @Nullable String origin) {
        return !HARMLESS.contains(method)
                && origin != null
                && !origin.equals(site.server().toString());
    }
}
