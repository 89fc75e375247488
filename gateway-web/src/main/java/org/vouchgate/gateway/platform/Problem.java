package org.vouchgate.gateway.platform;

import java.util.List;
import java.util.UUID;

/**
 * An RFC 9457 problem document.
 *
 * @param type    {@code urn:vouchgate:problem:} and a stable name
 * @param title   what happened, the same for every occurrence
 * @param status  the HTTP status
 * @param detail  what happened this time, and what to do next
 * @param traceId to find it again in the log
 * @param errors  where in the input, if it was the input
 */
public record Problem(String type, String title, int status, String detail, String traceId, List<Error> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One mistake in an input.
     *
     * @param pointer JSON pointer into the body, or the parameter's name
     * @param detail  what is wrong with it
     */
    public record Error(String pointer, String detail) {}

    public Problem {
        errors = List.copyOf(errors);
    }

    public static Problem of(String name, int status, String title, String detail, List<Error> errors) {
        return new Problem(
                "urn:vouchgate:problem:" + name,
                title,
                status,
                detail,
                UUID.randomUUID().toString(),
                errors);
    }

    public static Problem of(String name, int status, String title, String detail) {
        return of(name, status, title, detail, List.of());
    }
}
