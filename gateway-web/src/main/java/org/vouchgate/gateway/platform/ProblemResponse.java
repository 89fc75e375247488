package org.vouchgate.gateway.platform;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** A problem in the form its reader wants: a page for browsers on pages, a problem document for everybody else. */
final class ProblemResponse {

    private ProblemResponse() {}

    static Response of(
            Problem problem, HttpHeaders headers, UriInfo uri, MultivaluedMap<String, Object> responseHeaders) {
        if (problem.status() == 401 && wantsPage(headers, uri)) {
            return Response.seeOther(loginPage(uri))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        }
        var response = Response.status(problem.status());
        responseHeaders.forEach((name, values) -> {
            if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)) {
                values.forEach(value -> response.header(name, value));
            }
        });
        if (problem.status() == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"vouchgate\"");
        }
        response.header(HttpHeaders.CACHE_CONTROL, "no-store");
        return wantsPage(headers, uri)
                ? response.type("text/html;charset=UTF-8")
                        .entity(new Page("problem.jte", problem))
                        .build()
                : response.type(Problem.MEDIA_TYPE).entity(problem).build();
    }

    /** People are sent to log in, and come back to where they were. */
    private static URI loginPage(UriInfo uri) {
        return uri.getBaseUriBuilder()
                .path("login")
                .queryParam("to", "{to}")
                .build(uri.getRequestUri().getRawPath());
    }

    private static boolean wantsPage(HttpHeaders headers, UriInfo uri) {
        var path = uri.getPath();
        return !path.startsWith("/api/")
                && !path.startsWith("/wallet/")
                && !path.startsWith("/exchanges/")
                && headers.getAcceptableMediaTypes().stream()
                        .anyMatch(type -> type.isCompatible(MediaType.TEXT_HTML_TYPE) && !type.isWildcardType());
    }
}
