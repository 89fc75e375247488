package org.vouchgate.demo.ats;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.testkit.ats.WebRequest;
import org.vouchgate.testkit.ats.WebResponse;

/** Where the gateway's connectors write to. Open to all, as the vendors' are: what is not signed or authorised is refused. */
@Path("ats")
@PermitAll
public class AtsEndpoints {

    @Inject
    Ats ats;

    @POST
    @Path("webhooks")
    public Response webhook(@Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        return response(ats.webhook(request("POST", "/hook", uri, headers, body)));
    }

    @GET
    @Path("greenhouse/{path:.+}")
    public Response read(@PathParam("path") String path, @Context UriInfo uri, @Context HttpHeaders headers) {
        return response(ats.greenhouse(request("GET", "/" + path, uri, headers, new byte[0])));
    }

    @POST
    @Path("greenhouse/{path:.+}")
    public Response add(
            @PathParam("path") String path, @Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        return response(ats.greenhouse(request("POST", "/" + path, uri, headers, body)));
    }

    @PATCH
    @Path("greenhouse/{path:.+}")
    public Response change(
            @PathParam("path") String path, @Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        return response(ats.greenhouse(request("PATCH", "/" + path, uri, headers, body)));
    }

    private static WebRequest request(String method, String path, UriInfo uri, HttpHeaders headers, byte[] body) {
        var query = Optional.ofNullable(uri.getRequestUri().getRawQuery()).orElse("");
        Map<String, String> first = new LinkedHashMap<>();
        headers.getRequestHeaders().forEach((name, values) -> first.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        return new WebRequest(method, path, WebRequest.form(query), first, body);
    }

    private static Response response(WebResponse answer) {
        var response = Response.status(answer.status());
        answer.headers().forEach(response::header);
        return (answer.body().isEmpty() ? response : response.entity(answer.body())).build();
    }
}
