package org.vouchgate.gateway.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.login.Admission;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.NotFound;

/** An employer's admin lets a program in, or no longer. */
@ApplicationScoped
public class HandOutTokens {

    @Inject
    Admission admission;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** A token for the admin's own employer; its value is in the answer and nowhere else. */
    @Transactional
    public Admission.IssuedToken issue(UUID employer, String by, String name, List<String> roles, String lifetime) {
        var now = clock.instant();
        var token = admission.issueToken(employer, name.strip(), known(roles), TokenLifetime.read(lifetime, now));
        audit.note(employer, now, by, "token.issued", token.id(), String.join(" ", new TreeSet<>(roles)));
        return token;
    }

    @Transactional
    public void withdraw(UUID employer, String by, UUID id) {
        if (!admission.withdrawToken(employer, id)) {
            throw new NotFound("token");
        }
        audit.note(employer, clock.instant(), by, "token.withdrawn", id, "");
    }

    /** A role nobody knows is a mistake to be told, not to be dropped. */
    static Set<String> known(List<String> roles) {
        var known = Role.of(roles);
        if (known.isEmpty() || !known.containsAll(roles)) {
            throw new BadInput(
                    "/roles",
                    "Name one or more of " + String.join(", ", new TreeSet<>(Role.all())) + ", and no other.");
        }
        return known;
    }
}
