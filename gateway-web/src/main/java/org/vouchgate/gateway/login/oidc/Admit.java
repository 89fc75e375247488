package org.vouchgate.gateway.login.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.vouchgate.gateway.employer.Employer;
import org.vouchgate.gateway.employer.Employers;
import org.vouchgate.gateway.login.Identity;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.LoginSettings;

/** Who the person of a checked ID token is to this gateway. */
@ApplicationScoped
class Admit {

    /** The session's columns. An OpenID subject has at most 255 characters; ours are less by the prefix. */
    private static final int LONGEST_SUBJECT = 250;

    private static final int LONGEST_NAME = 200;

    @Inject
    LoginSettings settings;

    @Inject
    Employers employers;

    LoginOutcome of(Map<String, Object> claims, String to) {
        return of(claims, to, settings, slug -> employers.called(slug).map(Employer::id));
    }

    static LoginOutcome of(
            Map<String, Object> claims, String to, LoginSettings settings, Function<String, Optional<UUID>> employers) {
        var subject = new ClaimPath("sub").text(claims).filter(sub -> sub.length() <= LONGEST_SUBJECT);
        if (subject.isEmpty()) {
            return new LoginOutcome.Refused(Refusals.unproven());
        }
        var employer = new ClaimPath(settings.employerClaim()).text(claims).flatMap(employers);
        if (employer.isEmpty()) {
            return new LoginOutcome.Refused(Refusals.unknownEmployer());
        }
        var roles = Role.of(new ClaimPath(settings.rolesClaim()).texts(claims));
        if (roles.isEmpty()) {
            return new LoginOutcome.Refused(Refusals.noRole());
        }
        return new LoginOutcome.Admitted(
                new Identity(employer.get(), "oidc:" + subject.get(), name(claims), roles), to);
    }

    private static String name(Map<String, Object> claims) {
        var name = new ClaimPath("name")
                .text(claims)
                .or(() -> new ClaimPath("preferred_username").text(claims))
                .orElse("(no name)");
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
