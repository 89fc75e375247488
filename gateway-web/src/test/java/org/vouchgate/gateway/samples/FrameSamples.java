package org.vouchgate.gateway.samples;

import java.util.List;
import java.util.Set;
import org.vouchgate.gateway.login.DemoRealm.Person;
import org.vouchgate.gateway.login.LoginResource.DemoLogin;
import org.vouchgate.gateway.platform.Problem;

/** Pages that belong to nobody's room. */
final class FrameSamples {

    private FrameSamples() {}

    static List<Sample> all() {
        return List.of(
                Sample.of("logged-out", "logged-out.jte", "/login"),
                Sample.of(
                        "login",
                        "login.jte",
                        new DemoLogin(
                                List.of(
                                        new Person("rita", "Rita Okafor, recruiter", "harbour", Set.of("recruiter")),
                                        new Person("x", "<b>\u202eadA</b> مريم", "harbour", Set.of())),
                                "/")),
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
