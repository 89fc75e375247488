package org.vouchgate.gateway.platform;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Mistakes of callers, told to them. */
@Provider
public class UserErrors implements ExceptionMapper<UserError> {

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @Override
    public Response toResponse(UserError error) {
        return ProblemResponse.of(error.problem(), headers, uri, new MultivaluedHashMap<>());
    }
}
