package org.vouchgate.credential.key.document;

import static org.vouchgate.credential.key.document.KeyResolution.notBound;
import static org.vouchgate.credential.key.document.KeyResolution.notFound;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.vouchgate.credential.jose.StrictJson;

/** A DID document that is its DID's own. Keys are chosen as Controlled Identifiers 1.0, section 3.3, says. */
final class DidDocument {

    private final String did;
    private final JsonObject json;

    private DidDocument(String did, JsonObject json) {
        this.did = did;
        this.json = json;
    }

    /** The key that is wanted of the document with these bytes. */
    static KeyResolution resolve(byte[] body, KeyReference wanted, Instant at) {
        var json = StrictJson.object(body);
        if (json.isEmpty()) {
            return notFound("What the issuer publishes as its DID document cannot be read");
        }
        var document = new DidDocument(wanted.controller(), json.get());
        return document.isText(json.get(), "id", wanted.controller())
                ? document.key(wanted, at)
                : notBound("The document published for the issuer's DID belongs to another identifier");
    }

    private KeyResolution key(KeyReference wanted, Instant at) {
        if (wanted.isForeign()) {
            return notBound("The credential names a signing key that is not its issuer's");
        }
        var id = wanted.keyId().orElse("");
        if (!id.startsWith(did + "#")) {
            return notFound("The credential does not name a signing key of its issuer's DID document");
        }
        var methods = methods(id);
        if (methods.size() != 1) {
            return notFound("The issuer's DID document does not have the key the credential was signed with; it may"
                    + " have been replaced");
        }
        return isListed(id, wanted.relationship())
                ? method(methods.get(0), wanted, at)
                : notFound("The issuer's DID document has the signing key, but not for this purpose");
    }

    private KeyResolution method(JsonObject method, KeyReference wanted, Instant at) {
        if (!isText(method, "controller", did)) {
            return notBound("The issuer's DID document says that the signing key belongs to somebody else");
        }
        var lifetime = KeyLifetime.of(method);
        if (lifetime.isEmpty() || !lifetime.get().includes(at)) {
            return notFound("The issuer has withdrawn the key the credential was signed with");
        }
        return VerificationMethod.key(method, wanted.algorithm())
                .<KeyResolution>map(KeyResolution.Resolved::new)
                .orElseGet(
                        () -> notFound("The signing key in the issuer's DID document is of no kind that can be used"));
    }

    /** Every method with this id, wherever the document defines it; more than one is as bad as none. */
    private List<JsonObject> methods(String id) {
        var embedded = Stream.of(Relationship.values()).flatMap(purpose -> entries(purpose.wireName()));
        return Stream.concat(entries("verificationMethod"), embedded)
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .filter(method -> isText(method, "id", id))
                .toList();
    }

    private boolean isListed(String id, Relationship relationship) {
        return entries(relationship.wireName())
                .anyMatch(entry -> entry instanceof JsonString reference
                        ? reference.getString().equals(id)
                        : entry instanceof JsonObject method && isText(method, "id", id));
    }

    private Stream<JsonValue> entries(String name) {
        return json.get(name) instanceof JsonArray array ? array.stream() : Stream.empty();
    }

    private boolean isText(JsonObject object, String name, String expected) {
        return object.get(name) instanceof JsonString text && text.getString().equals(expected);
    }
}
