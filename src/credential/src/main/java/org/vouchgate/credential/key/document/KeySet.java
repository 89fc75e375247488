package org.vouchgate.credential.key.document;

import static org.vouchgate.credential.key.document.KeyResolution.notFound;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
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
