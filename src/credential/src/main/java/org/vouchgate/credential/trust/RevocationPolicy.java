package org.vouchgate.credential.trust;

import java.util.Arrays;
import java.util.Optional;

/** Whether the certificates below a list's anchors must be shown not to be revoked. */
public enum RevocationPolicy {
    /** Nobody is asked. */
    NONE("none"),
    /** Every certificate that says where its revocation is published is looked up there. */
    IF_PUBLISHED("if-published"),
    /** As before, and a certificate that says nothing leaves the question open. */
    REQUIRED("required");

    private final String wireName;

    RevocationPolicy(String wireName) {
        this.wireName = wireName;
    }

    /** The name used in trust files and APIs; stable across releases. */
    public String wireName() {
        return wireName;
    }

    public static Optional<RevocationPolicy> of(String wireName) {
        return Arrays.stream(values())
                .filter(policy -> policy.wireName.equals(wireName))
                .findFirst();
    }
}
