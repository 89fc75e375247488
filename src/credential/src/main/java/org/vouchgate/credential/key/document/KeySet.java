package org.vouchgate.credential.key.document;

import static org.vouchgate.credential.key.document.KeyResolution.notFound;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import org.vouchgate.credential.jose.PublicJwk;

/** A JSON Web Key Set (RFC 7517, section 5). */
public final class KeySet {

    private KeySet() {}

    /** The one key that the header names; a header without {@code kid} names one only where there is one. */
    public static KeyResolution choose(JsonValue keySet, KeyReference wanted) {
        if (!(keySet instanceof JsonObject object) || !(object.get("keys") instanceof JsonArray keys)) {
            return notFound("What the issuer publishes as its keys cannot be read");
        }
        var named = keys.stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .map(PublicJwk::read)
                .flatMap(Optional::stream)
                .filter(jwk -> wanted.keyId()
                        .map(id -> jwk.keyId().equals(Optional.of(id)))
                        .orElse(keys.size() == 1))
                .toList();
        return only(named, wanted);
    }

    /**
     * Of keys that are known to be the issuer's, the one that the header names by {@code kid} or by its thumbprint; the only
     * one there is need not be named.
     */
    public static Optional<PublicKey> choose(List<PublicJwk> known, KeyReference wanted) {
        var named = known.stream()
                .filter(jwk -> wanted.keyId()
                        .map(id -> jwk.thumbprint().equals(id) || jwk.keyId().equals(Optional.of(id)))
                        .orElse(known.size() == 1))
                .toList();
        return only(named.isEmpty() && known.size() == 1 && known.get(0).keyId().isEmpty() ? known : named, wanted)
                .fold(
                        resolved -> Optional.of(resolved.key()),
                        unusable -> Optional.empty(),
                        unreachable -> Optional.empty());
    }

    /** Whether a key is in a set. */
    public static boolean contains(JsonValue keySet, String thumbprint) {
        return keySet instanceof JsonObject object
                && object.get("keys") instanceof JsonArray keys
                && keys.stream()
                        .filter(JsonObject.class::isInstance)
                        .map(JsonValue::asJsonObject)
                        .map(PublicJwk::read)
                        .flatMap(Optional::stream)
                        .anyMatch(jwk -> jwk.thumbprint().equals(thumbprint));
    }

    private static KeyResolution only(List<PublicJwk> named, KeyReference wanted) {
        if (named.size() != 1) {
            return notFound("The issuer does not publish the key the credential names; it may have been replaced");
        }
        var jwk = named.get(0);
        return wanted.algorithm().map(jwk::permitsVerifying).orElse(true)
                ? new KeyResolution.Resolved(jwk.key())
                : notFound("The issuer publishes the key the credential names, but not for such signatures");
    }
}
