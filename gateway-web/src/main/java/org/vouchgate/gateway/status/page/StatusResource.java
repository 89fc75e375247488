package org.vouchgate.gateway.status.page;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.status.LiveStatus;

/** How a conclusion stands now, for whoever holds a file with its address. */
@Path("s/{token}")
@PermitAll // the address is a secret of 256 bits, and what it leads to names nobody
@Produces(MediaType.TEXT_HTML)
public class StatusResource {

    @Inject
    LiveStatus statuses;

    @GET
    public Response of(@PathParam("token") String token) {
        var standing = statuses.at(token).orElseThrow(() -> new NotFound("summary"));
        return Response.ok(new Page("status.jte", new StatusPage(standing)))
                // Whoever looks again after a minute must see what is then; the language differs from reader to reader.
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=30")
                .header(HttpHeaders.VARY, "Accept-Language, Cookie")
                .build();
    }
}
