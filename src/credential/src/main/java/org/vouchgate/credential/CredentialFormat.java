package org.vouchgate.credential;

import java.util.Arrays;
import java.util.Optional;

/** Credential formats the gateway can judge, by their OpenID4VP format identifiers (Appendix B) where there is one, else by media type. */
public enum CredentialFormat {
    /** IETF SD-JWT VC, with or without a key-binding JWT. */
    SD_JWT_VC("dc+sd-jwt"),
    /** W3C Verifiable Credential secured as a JWT, inside a Verifiable Presentation JWT. */
    JWT_VC("jwt_vc_json"),

    /** W3C Verifiable Credential secured by Data Integrity proofs, inside a Verifiable Presentation or bare. */
    DATA_INTEGRITY_VC("ldp_vc"),

    /** ISO/IEC 18013-5 mobile document, as a device response. */
    MDOC("mso_mdoc"),

    /** W3C Verifiable Credential secured as SD-JWT (VC-JOSE-COSE); no wallet can be asked for it, but it comes by other roads. */
    VC_SD_JWT("vc+sd-jwt");

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
