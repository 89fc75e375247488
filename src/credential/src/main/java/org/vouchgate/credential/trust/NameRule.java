package org.vouchgate.credential.trust;

import java.util.Arrays;
import java.util.Optional;

/**
 * What an anchor demands of the issuer identifier that a credential claims beside its certificate. SD-JWT VC does not
 * define how the two relate, and issuers in the field differ.
 */
public enum NameRule {
    /** Nothing: the issuer is who the certificate says, and the claimed identifier is not believed. */
    NONE("none"),
    /** A claimed identifier must be a URI name of the certificate, or have its host among the DNS names. */
    SAN_URI_OR_DNS("san-uri-or-dns"),
    /** A claimed identifier must be one of those the anchor is listed for; every certificate below it may use them. */
    TRUSTED_ROOT_IMPLIES_ISSUER_SET("trusted-root-implies-issuer-set");

    private final String wireName;

    NameRule(String wireName) {
        this.wireName = wireName;
    }

    /** The name used in trust files and APIs; stable across releases. */
    public String wireName() {
        return wireName;
    }

    public static Optional<NameRule> of(String wireName) {
        return Arrays.stream(values())
                .filter(rule -> rule.wireName.equals(wireName))
                .findFirst();
    }
}
