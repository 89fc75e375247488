package org.vouchgate.credential.jose;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Signature algorithms this gateway verifies (RFC 7518, RFC 8037, RFC 9864). There is no way to name any other. */
public enum JwsAlgorithm {
    ES256("ES256"),
    ES384("ES384"),
    ES512("ES512"),
    EDDSA("EdDSA"),
    ED25519("Ed25519"),
    PS256("PS256"),
    /** Only where a profile of the credential itself still asks for it, as Open Badges 3.0 does. */
    RS256("RS256");

    /** What is allowed unless a use says otherwise: everything but {@link #RS256}. */
    public static final Set<JwsAlgorithm> USUAL = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(RS256)));

    private final String wireName;

    JwsAlgorithm(String wireName) {
        this.wireName = wireName;
    }

    /** The value of the {@code alg} header; case matters. */
    public String wireName() {
        return wireName;
    }

    public static Optional<JwsAlgorithm> of(String wireName) {
        return Arrays.stream(values())
                .filter(algorithm -> algorithm.wireName.equals(wireName))
                .findFirst();
    }

    boolean isEdwards() {
        return this == EDDSA || this == ED25519;
    }
}
