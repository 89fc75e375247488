package org.vouchgate.gateway.login;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;

/** Who makes the current request. Set once, by {@link Authenticate}. */
@RequestScoped
public class Caller {

    private Optional<Identity> identity = Optional.empty();

    void is(Identity known) {
        identity = Optional.of(known);
    }

    public Optional<Identity> identity() {
        return identity;
    }

    /**
     * Whose data this request is about.
     *
     * @throws IllegalStateException if nobody is known, which a resource that names its roles never sees
     */
    public UUID employer() {
        return known().employer();
    }

    public String subject() {
        return known().subject();
    }

    private Identity known() {
        return identity.orElseThrow(() -> new IllegalStateException("nobody is logged in"));
    }
}
