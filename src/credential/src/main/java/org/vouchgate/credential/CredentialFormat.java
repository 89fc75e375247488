package org.vouchgate.credential;

import java.util.Arrays;
import java.util.Optional;

/** Credential formats the gateway can judge, by their OpenID4VP format identifiers (Appendix B). */
public enum CredentialFormat {
    /** IETF SD-JWT VC, with or without a key-binding JWT. */
    SD_JWT_VC("dc+sd-jwt"),
    /** W3C Verifiable Credential secured as a JWT, inside a Verifiable Presentation JWT. */
    JWT_VC("jwt_vc_json");

    private final String identifier;

    CredentialFormat(String identifier) {
        this.identifier = identifier;
    }

    public String identifier() {
        return identifier;
    }

    public static Optional<CredentialFormat> of(String identifier) {
        return Arrays.stream(values())
                .filter(format -> format.identifier.equals(identifier))
                .findFirst();
    }
}
