package org.vouchgate.gateway.samples;

import java.util.List;
import org.vouchgate.gateway.platform.Problem;

/** Pages that belong to nobody's room. */
final class FrameSamples {

    private FrameSamples() {}

    static List<Sample> all() {
        return List.of(
                Sample.of("logged-out", "logged-out.jte", "/login"),
                Sample.of(
                        "problem",
                        "problem.jte",
                        Problem.of(
                                "not-found",
                                404,
                                "There is no such job",
                                "It may have been erased. Go back to the first page and look there.")));
    }
}
