package org.vouchgate.credential.key.document;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.security.PublicKey;
import java.security.interfaces.EdECPublicKey;
import java.util.List;
import java.util.Optional;
import org.vouchgate.credential.jose.JwsAlgorithm;
import org.vouchgate.credential.jose.PublicJwk;

/** Reads the key of a verification method, by the type it says it has. */
final class VerificationMethod {

    private static final List<String> KEY_MEMBERS =
            List.of("publicKeyJwk", "publicKeyMultibase", "publicKeyBase58", "publicKeyHex", "publicKeyPem");

    private VerificationMethod() {}

    /** The key, or empty if the type is not one the gateway reads, or the method does not have just the key of its type. */
    static Optional<PublicKey> key(JsonObject method, Optional<JwsAlgorithm> algorithm) {
        if (KEY_MEMBERS.stream().filter(method::containsKey).count() != 1) {
            return Optional.empty();
        }
        return switch (text(method, "type").orElse("")) {
            case "JsonWebKey", "JsonWebKey2020" -> jwk(method, algorithm);
            case "Multikey" -> multikey(method);
            case "Ed25519VerificationKey2020" -> multikey(method).filter(EdECPublicKey.class::isInstance);
            default -> Optional.empty();
        };
    }

    private static Optional<PublicKey> jwk(JsonObject method, Optional<JwsAlgorithm> algorithm) {
        return Optional.ofNullable(method.get("publicKeyJwk"))
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .flatMap(PublicJwk::read)
                .filter(jwk -> algorithm.map(jwk::permitsVerifying).orElse(true))
                .map(PublicJwk::key);
    }

    private static Optional<PublicKey> multikey(JsonObject method) {
        return text(method, "publicKeyMultibase").flatMap(Multikey::read);
    }

    private static Optional<String> text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }
}
