package org.vouchgate.gateway.platform;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Bean Validation's findings, with JSON pointers instead of Java paths. */
@Provider
public class InvalidInput implements ExceptionMapper<ConstraintViolationException> {

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @Override
    public Response toResponse(ConstraintViolationException invalid) {
        var errors = invalid.getConstraintViolations().stream()
                .map(violation -> new Problem.Error(pointer(violation), violation.getMessage()))
                .sorted(Comparator.comparing(Problem.Error::pointer))
                .toList();
        var problem = new BadInput("Correct what is listed under errors and send it again.", errors).problem();
        return ProblemResponse.of(problem, headers, uri, new MultivaluedHashMap<>());
    }

    /** Drops method and parameter name, which callers do not see, and what a list calls its own elements. */
    private static String pointer(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .skip(2)
                .map(Path.Node::toString)
                .filter(name -> !name.startsWith("<"))
                .map(name -> "/" + name.replace("[", "/").replace("]", ""))
                .collect(Collectors.joining());
    }
}
