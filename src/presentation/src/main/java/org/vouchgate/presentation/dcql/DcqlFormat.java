package org.vouchgate.presentation.dcql;

import java.util.Arrays;
import java.util.Optional;

/** The formats that OpenID4VP 1.0 (Appendix B) defines, whether or not this gateway can judge them. */
enum DcqlFormat {
    SD_JWT_VC("dc+sd-jwt"),
    MDOC("mso_mdoc"),
    JWT_VC("jwt_vc_json"),
    DATA_INTEGRITY_VC("ldp_vc");

    private final String identifier;

    DcqlFormat(String identifier) {
        this.identifier = identifier;
    }

    String identifier() {
        return identifier;
    }

    static Optional<DcqlFormat> of(String identifier) {
        return Arrays.stream(values())
                .filter(format -> format.identifier.equals(identifier))
                .findFirst();
    }
}
