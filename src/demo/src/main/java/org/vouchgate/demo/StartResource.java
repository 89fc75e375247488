package org.vouchgate.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;

/** The way through the demo, and what all its pages look like. */
@Path("/")
@PermitAll
public class StartResource {

    @Inject
    Site site;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Page start() {
        return new Page("start.jte", site);
    }

    @GET
    @Path("demo.css")
    @Produces("text/css")
    public Response style() {
        return asset("demo.css");
    }

    @GET
    @Path("demo.svg")
    @Produces("image/svg+xml")
    public Response icon() {
        return asset("demo.svg");
    }

    private static Response asset(String name) {
        var cache = new CacheControl();
        cache.setMaxAge(3600);
        var content = Objects.requireNonNull(StartResource.class.getResourceAsStream(name));
        return Response.ok(content).cacheControl(cache).build();
    }
}
