package org.vouchgate.credential.cose;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.credential.jose.JwsAlgorithm;

/**
 * Signature algorithms this gateway verifies (RFC 9053, RFC 9864). There is no way to name any other. The older
 * identifiers do not fix the curve; here they go with the curve that the newer ones fix.
 */
public enum CoseAlgorithm {
    ES256(-7, JwsAlgorithm.ES256),
    ESP256(-9, JwsAlgorithm.ES256),
    ES384(-35, JwsAlgorithm.ES384),
    ESP384(-51, JwsAlgorithm.ES384),
    ES512(-36, JwsAlgorithm.ES512),
    ESP512(-52, JwsAlgorithm.ES512),
    EDDSA(-8, JwsAlgorithm.EDDSA),
    ED25519(-19, JwsAlgorithm.ED25519);

    public static final Set<CoseAlgorithm> ALL = Collections.unmodifiableSet(EnumSet.allOf(CoseAlgorithm.class));

    private final int identifier;
    private final JwsAlgorithm signature;

    CoseAlgorithm(int identifier, JwsAlgorithm signature) {
        this.identifier = identifier;
        this.signature = signature;
    }

    /** Its number in the registry of COSE algorithms. */
    public int identifier() {
        return identifier;
    }

    public static Optional<CoseAlgorithm> of(long identifier) {
        return Arrays.stream(values())
                .filter(algorithm -> algorithm.identifier == identifier)
                .findFirst();
    }

    /** The same computation under its JOSE name. */
    public JwsAlgorithm signature() {
        return signature;
    }
}
