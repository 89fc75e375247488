package org.vouchgate.gateway.recruiter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.vouchgate.gateway.employer.Employer;
import org.vouchgate.gateway.employer.Employers;
import org.vouchgate.gateway.login.Caller;
import org.vouchgate.gateway.login.Identity;
import org.vouchgate.gateway.login.Role;

/** Who sits here, and for whom: what all of a recruiter's pages begin with. */
@ApplicationScoped
public class Desk {

    @Inject
    Caller caller;

    @Inject
    Employers employers;

    public UUID employer() {
        return caller.employer();
    }

    public String subject() {
        return caller.subject();
    }

    public String employerName() {
        return employers.find(caller.employer()).map(Employer::name).orElse("Your employer");
    }

    public Shell shell() {
        return new Shell(
                employerName(),
                caller.identity().map(Identity::name).orElse(""),
                is(Role.RECRUITER) || is(Role.EMPLOYER_ADMIN),
                is(Role.EMPLOYER_ADMIN),
                is(Role.PRIVACY_OFFICER));
    }

    private boolean is(String role) {
        return caller.identity().filter(known -> known.roles().contains(role)).isPresent();
    }
}
