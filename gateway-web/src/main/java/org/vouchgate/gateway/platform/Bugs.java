package org.vouchgate.gateway.platform;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;

/** The last mapper: whatever nobody expected. The caller gets a number to quote, the log gets the rest. */
@Provider
public class Bugs implements ExceptionMapper<RuntimeException> {

    private static final System.Logger LOG = System.getLogger(Bugs.class.getName());

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @Override
    public Response toResponse(RuntimeException bug) {
        var problem = Problem.of(
                "internal-error",
                500,
                "The gateway made a mistake",
                "It has been logged. Try again; if it stays, quote the trace id to whoever runs this gateway.");
        LOG.log(Level.ERROR, () -> "trace " + problem.traceId(), bug);
        return ProblemResponse.of(problem, headers, uri, new MultivaluedHashMap<>());
    }
}
