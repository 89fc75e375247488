package org.vouchgate.gateway.platform;

import jakarta.ws.rs.core.Response;

/**
 * A page to be rendered on the server.
 *
 * @param template the template's file name under {@code src/main/jte}
 * @param model    its one parameter, called {@code page} there
 */
public record Page(String template, Object model) {

    /** The same form again, as the answer to input that cannot be used. */
    public Response again() {
        return Response.status(Response.Status.BAD_REQUEST).entity(this).build();
    }
}
