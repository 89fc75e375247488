package org.vouchgate.credential.sdjwt;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.jose.PublicJwk;

/**
 * The key to which the issuer bound a credential (RFC 7800), as the issuer signed it and never out of a disclosure.
 *
 * @param key     the key, if it can be used
 * @param refusal why there is none, if there is none
 */
record HolderKey(Optional<PublicJwk> key, Optional<Finding> refusal) {

    private static final Set<String> OTHER_KEY_MEMBERS = Set.of("jwe", "jku", "kid", "x5t#S256", "jkt");

    static HolderKey of(JsonObject issuerClaims) {
        if (!issuerClaims.containsKey("cnf")) {
            return none(Reason.HOLDER_KEY_MISSING, "The issuer did not bind this credential to any holder");
        }
        return read(issuerClaims)
                .map(key -> new HolderKey(Optional.of(key), Optional.empty()))
                .orElseGet(() -> none(
                        Reason.HOLDER_KEY_UNUSABLE,
                        "The issuer bound this credential to a holder in a way this gateway does not accept"));
    }

    private static Optional<PublicJwk> read(JsonObject issuerClaims) {
        return issuerClaims.get("cnf") instanceof JsonObject confirmation
                        && OTHER_KEY_MEMBERS.stream().noneMatch(confirmation::containsKey)
                        && confirmation.get("jwk") instanceof JsonObject jwk
                ? PublicJwk.read(jwk)
                : Optional.empty();
    }

    private static HolderKey none(Reason reason, String sentence) {
        return new HolderKey(Optional.empty(), Optional.of(Finding.failed(reason, sentence)));
    }
}
