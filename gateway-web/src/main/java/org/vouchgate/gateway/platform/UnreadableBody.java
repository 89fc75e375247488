package org.vouchgate.gateway.platform;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A body that is no JSON, or JSON of another shape. Without this mapper the parser's internals would be shown. */
@Provider
public class UnreadableBody implements ExceptionMapper<ProcessingException> {

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @Override
    public Response toResponse(ProcessingException unreadable) {
        var problem = Problem.of(
                "bad-input",
                400,
                "The input is not usable",
                "The body is not JSON of the expected shape. See /openapi for what is expected here.");
        return ProblemResponse.of(problem, headers, uri, new MultivaluedHashMap<>());
    }
}
