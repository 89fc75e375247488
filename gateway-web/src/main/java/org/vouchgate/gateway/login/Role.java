package org.vouchgate.gateway.login;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody may do for their employer. The names are those of the identity provider's roles claim. */
public final class Role {

    /** Asks candidates and reads results. */
    public static final String RECRUITER = "recruiter";
    /** Trusts issuers, sets policies, hands out API tokens. */
    public static final String EMPLOYER_ADMIN = "employer-admin";
    /** Answers access and erasure requests, reads the audit trail. */
    public static final String PRIVACY_OFFICER = "privacy-officer";
    /** A program that orders and reads for a recruiting system. */
    public static final String INTEGRATOR = "integrator";

    private static final Set<String> ALL = Set.of(RECRUITER, EMPLOYER_ADMIN, PRIVACY_OFFICER, INTEGRATOR);

    private Role() {}

    /** Those of the names that are roles, in order; others are none of ours and are left out. */
    public static Set<String> of(Iterable<String> names) {
        var roles = new LinkedHashSet<String>();
        names.forEach(name -> {
            if (ALL.contains(name)) {
                roles.add(name);
            }
        });
        return roles;
    }

    public static Set<String> all() {
        return ALL;
    }

    static Set<String> parse(String stored) {
        return Arrays.stream(stored.split(" ")).filter(ALL::contains).collect(Collectors.toUnmodifiableSet());
    }

    static String format(Set<String> roles) {
        return roles.stream().sorted().collect(Collectors.joining(" "));
    }
}
