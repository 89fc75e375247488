package org.vouchgate.presentation.request;

import java.util.Optional;

/**
 * What a signing key is called besides what its certificate says.
 *
 * @param did         the DID whose document lists the key
 * @param attestation what somebody whom wallets trust says about the key
 * @param federation  the entity identifier in an OpenID federation
 * @param registered  the client identifier that wallets were told beforehand
 */
public record OtherNames(
        Optional<String> did,
        Optional<VerifierAttestation> attestation,
        Optional<String> federation,
        Optional<String> registered) {

    private static final OtherNames NONE =
            new OtherNames(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public static OtherNames none() {
        return NONE;
    }
}
