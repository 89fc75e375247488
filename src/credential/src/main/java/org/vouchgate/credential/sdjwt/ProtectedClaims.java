package org.vouchgate.credential.sdjwt;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;

/** Claims that decide over a credential and so must always be visible, with all their members (SD-JWT VC section 2.2.2). */
final class ProtectedClaims {

    static final Set<String> NAMES = Set.of("iss", "nbf", "exp", "cnf", "vct", "vct#integrity", "aka_vcts", "status");
    static final String SENTENCE = "A claim that must always be visible was made selectively disclosable";

    private ProtectedClaims() {}

    /** Refuses digests anywhere inside protected claims: whether disclosed or not, they could hide what decides. */
    static Optional<Finding> hiddenIn(JsonObject issuerClaims, Set<String> names) {
        return names.stream()
                .filter(name -> hides(issuerClaims.getOrDefault(name, JsonValue.NULL)))
                .findFirst()
                .map(name -> Finding.failed(Reason.PROTECTED_CLAIM_DISCLOSED, SENTENCE));
    }

    private static boolean hides(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object.containsKey("_sd")
                    || object.containsKey("...")
                    || object.values().stream().anyMatch(ProtectedClaims::hides);
        }
        return value instanceof JsonArray array && array.stream().anyMatch(ProtectedClaims::hides);
    }
}
