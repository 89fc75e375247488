package org.vouchgate.testkit;

/**
 * A credential as an issuer hands it to a wallet.
 *
 * @param format  the OpenID4VP format identifier: {@code dc+sd-jwt} or {@code jwt_vc_json}
 * @param encoded the credential; an SD-JWT carries all its disclosures and ends with a tilde
 */
public record IssuedCredential(String format, String encoded) {

    public static final String SD_JWT_VC = "dc+sd-jwt";
    public static final String JWT_VC = "jwt_vc_json";
}
