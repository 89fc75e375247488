package org.vouchgate.credential.key.document;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Optional;
import org.vouchgate.credential.jose.JwsAlgorithm;

/**
 * Which key a signature claims to be made with.
 *
 * @param controller   the DID or https URL whose key it must be
 * @param keyId        the header's {@code kid}, if any
 * @param algorithm    the header's {@code alg}, if it is one the gateway knows
 * @param relationship what the key must be published for
 */
public record KeyReference(
        String controller, Optional<String> keyId, Optional<JwsAlgorithm> algorithm, Relationship relationship) {

    /** What a protected header says. A {@code kid} that is no string names no key. */
    public static KeyReference of(String controller, JsonObject protectedHeader, Relationship relationship) {
        var keyId = protectedHeader.containsKey("kid")
                ? Optional.of(text(protectedHeader, "kid").orElse(""))
                : Optional.<String>empty();
        var algorithm = text(protectedHeader, "alg").flatMap(JwsAlgorithm::of);
        return new KeyReference(controller, keyId, algorithm, relationship);
    }

    /** Whether the key is named as somebody else's: an absolute identifier outside the controller's. */
    boolean isForeign() {
        return keyId.map(id -> id.contains("#") ? id.substring(0, id.indexOf('#')) : id)
                .filter(owner -> owner.contains(":") && !owner.equals(controller))
                .isPresent();
    }

    private static Optional<String> text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }
}
