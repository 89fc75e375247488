package org.vouchgate.gateway.platform;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** The server's own refusals (no such path, wrong method, wrong content type) as problem documents. */
@Provider
@Priority(Priorities.USER)
public class Problems implements ExceptionMapper<WebApplicationException> {

    private record Words(String name, String title, String detail) {}

    private static final Map<Integer, Words> KNOWN = Map.of(
            400, new Words("bad-input", "The input is not usable", "The body or a parameter could not be read."),
            401, new Words("not-authenticated", "You are not logged in", "Send a valid bearer token, or log in."),
            403, new Words("not-allowed", "You may not do this", "It needs a role that you do not have."),
            404, new Words("not-found", "There is nothing here", "Check the address."),
            405, new Words("method-not-allowed", "Not with this method", "See the Allow header, or /openapi."),
            406,
                    new Words(
                            "not-acceptable",
                            "Not in this form",
                            "Send an Accept header that allows what this answers."),
            413, new Words("too-large", "That is too large", "Send less."),
            415, new Words("unsupported-media-type", "Not in this form", "Check the Content-Type header."));

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @Context
    SecurityContext caller;

    @Override
    public Response toResponse(WebApplicationException refused) {
        var response = refused.getResponse();
        if (response.getEntity() instanceof Problem || response.getStatus() < 400) {
            return response;
        }
        var status = response.getStatus() == 403 && nobody() ? 401 : response.getStatus();
        var words = KNOWN.getOrDefault(status, new Words("refused", "Refused", "The request could not be served."));
        var problem = Problem.of(words.name(), status, words.title(), words.detail());
        return ProblemResponse.of(problem, headers, uri, response.getHeaders());
    }

    /** Whoever is not known is told so, and not that a role is missing. */
    private boolean nobody() {
        return caller.getUserPrincipal() == null;
    }
}
