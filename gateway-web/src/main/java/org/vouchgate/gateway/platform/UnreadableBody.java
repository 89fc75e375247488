package org.vouchgate.gateway.platform;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A body that is no JSON, or JSON of another shape. Without this mapper the parser's internals would be shown. */
@Provider
public class UnreadableBody implements ExceptionMapper<ProcessingException> {

    private static final Pattern PROPERTY = Pattern.compile("property '([A-Za-z]{1,40})'");

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @Override
    public Response toResponse(ProcessingException unreadable) {
        var problem = causes(unreadable)
                .filter(UserError.class::isInstance)
                .map(cause -> ((UserError) cause).problem())
                .findFirst()
                .orElseGet(() -> Problem.of(
                        "bad-input",
                        400,
                        "The input is not usable",
                        "The body is not JSON of the expected shape. See /openapi for what is expected here.",
                        where(unreadable)));
        return ProblemResponse.of(problem, headers, uri, new MultivaluedHashMap<>());
    }

    /** The members on the way to the mistake, as far as the parser names them. */
    private static List<Problem.Error> where(ProcessingException unreadable) {
        var pointer = causes(unreadable)
                .map(cause -> PROPERTY.matcher(Objects.toString(cause.getMessage())))
                .filter(Matcher::find)
                .map(found -> "/" + found.group(1))
                .distinct()
                .collect(Collectors.joining());
        return pointer.isEmpty()
                ? List.of()
                : List.of(new Problem.Error(pointer, "This is not of the expected type or form."));
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(10);
    }
}
