package org.vouchgate.gateway.blind;

import org.vouchgate.gateway.login.Identity;
import org.vouchgate.gateway.login.Role;

/** Who looks at a candidate: blind review is for those who judge. */
public enum SeenBy {
    /** Whoever may read results in person, with a session or a token. */
    PEOPLE,
    /** What joins by name and address and judges nobody: the role of integrators, and no other. */
    PROGRAMS;

    /** Somebody who is a program and also something else is a person. */
    public static SeenBy of(Identity identity) {
        return identity.roles().size() == 1 && identity.roles().contains(Role.INTEGRATOR) ? PROGRAMS : PEOPLE;
    }
}
