package org.vouchgate.gateway.login;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody, or some program, that the gateway knows.
 *
 * @param employer   whose data it may see; nobody else's
 * @param subject    stable identifier for the audit trail: an OpenID subject, or {@code token:} and an id
 * @param name       for pages
 * @param roles      what it may do
 */
public record Identity(UUID employer, String subject, String name, Set<String> roles) {

    public Identity {
        roles = Set.copyOf(roles);
    }
}
