package org.vouchgate.credential.proof;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayOutputStream;
import java.security.PublicKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vouchgate.credential.jose.Base58;
import org.vouchgate.credential.jose.Signatures;
import org.vouchgate.credential.ld.Canonical;
import org.vouchgate.credential.ld.CanonicalJson;
import org.vouchgate.credential.ld.ContextSet;
import org.vouchgate.credential.ld.Digest;
import org.vouchgate.credential.ld.LinkedData;

/** A document with proofs, read with one edition of its contexts. Each form of it is worked out once. */
public final class SecuredDocument {

    private static final String CONTEXT = "@context";
    private static final String PROOF = "proof";
    private static final String PROOF_VALUE = "proofValue";
    private static final JsonProvider JSON = JsonProvider.provider();

    private final JsonObject unsecured;
    private final Map<String, JsonObject> proofsById;
    private final ContextSet contexts;
    private final Map<Digest, Canonical> canonical = new HashMap<>();

    private SecuredDocument(JsonObject unsecured, Map<String, JsonObject> proofsById, ContextSet contexts) {
        this.unsecured = unsecured;
        this.proofsById = proofsById;
        this.contexts = contexts;
    }

    /**
     * @param document the whole document, read strictly
     * @param contexts what its contexts mean
     */
    public static SecuredDocument of(JsonObject document, ContextSet contexts) {
        var unsecured = JSON.createObjectBuilder(document).remove(PROOF).build();
        var byId = new HashMap<String, JsonObject>();
        for (var proof : proofs(document)) {
            if (proof.get("id") instanceof JsonString id) {
                byId.put(id.getString(), proof);
            }
        }
        return new SecuredDocument(unsecured, byId, contexts);
    }

    /** The proofs of a document, whatever their suites; empty if anything else is among them. */
    public static List<JsonObject> proofs(JsonObject document) {
        var value = document.get(PROOF);
        if (value instanceof JsonObject one) {
            return List.of(one);
        }
        return value instanceof JsonArray several && several.stream().allMatch(JsonObject.class::isInstance)
                ? several.stream().map(JsonValue::asJsonObject).toList()
                : List.of();
    }

    /**
     * Verifies one of the document's proofs. Of a chain, the proofs before it are part of what it signs and have to be
     * verified on their own.
     */
    public ProofCheck check(Proof proof, PublicKey key) {
        var suite = proof.suite();
        if (suite == Cryptosuite.ECDSA_SD_2023) {
            return new DerivedProofCheck(unsecured, optionsOverStatements(proof), contexts).of(proof, key);
        }
        var signature = signature(proof);
        if (signature.isEmpty()) {
            return ProofCheck.MALFORMED;
        }
        var document = withPrevious(proof);
        return suite.isOverJson()
                ? overJson(document, proof, key, signature.get())
                : overStatements(document, proof, key, signature.get());
    }

    private ProofCheck overStatements(JsonObject document, Proof proof, PublicKey key, byte[] signature) {
        var digest = proof.suite().digest(key);
        return canonical(document, digest)
                .fold(
                        content -> LinkedData.canonical(optionsOverStatements(proof), contexts, digest)
                                .fold(
                                        options -> verified(
                                                proof,
                                                key,
                                                signature,
                                                digest.of(options.bytes()),
                                                digest.of(content.bytes())),
                                        ProofCheck::of),
                        ProofCheck::of);
    }

    private ProofCheck overJson(JsonObject document, Proof proof, PublicKey key, byte[] signature) {
        var options = JSON.createObjectBuilder(proof.json()).remove(PROOF_VALUE).build();
        var own = options.get(CONTEXT);
        if (own != null && !beginsWith(document.get(CONTEXT), own)) {
            return ProofCheck.MALFORMED;
        }
        var hashed = own == null
                ? document
                : JSON.createObjectBuilder(document).add(CONTEXT, own).build();
        var digest = proof.suite().digest(key);
        var check = verified(
                proof, key, signature, digest.of(CanonicalJson.bytes(options)), digest.of(CanonicalJson.bytes(hashed)));
        // Every member is signed, but a word that no context defines would mean whatever its reader likes.
        return check == ProofCheck.VALID ? ProofCheck.orValid(LinkedData.objection(unsecured, contexts)) : check;
    }

    private static ProofCheck verified(Proof proof, PublicKey key, byte[] signature, byte[] options, byte[] content) {
        var signed = new ByteArrayOutputStream();
        signed.writeBytes(options);
        signed.writeBytes(content);
        return ProofCheck.of(Signatures.check(proof.suite().algorithm(key), key, signed.toByteArray(), signature));
    }

    private Canonical canonical(JsonObject document, Digest digest) {
        return document == unsecured
                ? canonical.computeIfAbsent(digest, with -> LinkedData.canonical(unsecured, contexts, with))
                : LinkedData.canonical(document, contexts, digest);
    }

    /** The document as a later proof of a chain signed it: with the proofs it names (section 4.5). */
    private JsonObject withPrevious(Proof proof) {
        if (proof.previous().isEmpty()) {
            return unsecured;
        }
        JsonArrayBuilder before = JSON.createArrayBuilder();
        proof.previous().stream()
                .map(proofsById::get)
                .flatMap(previous -> Optional.ofNullable(previous).stream())
                .forEach(before::add);
        return JSON.createObjectBuilder(unsecured).add(PROOF, before).build();
    }

    private JsonObject optionsOverStatements(Proof proof) {
        return JSON.createObjectBuilder(proof.json())
                .remove(PROOF_VALUE)
                .add(CONTEXT, unsecured.getOrDefault(CONTEXT, JsonValue.EMPTY_JSON_ARRAY))
                .build();
    }

    private static Optional<byte[]> signature(Proof proof) {
        return proof.value().startsWith("z") ? Base58.decode(proof.value().substring(1)) : Optional.empty();
    }

    private static boolean beginsWith(@Nullable JsonValue all, JsonValue beginning) {
        var whole = several(all);
        var start = several(beginning);
        return whole.size() >= start.size() && whole.subList(0, start.size()).equals(start);
    }

    private static List<? extends JsonValue> several(@Nullable JsonValue value) {
        if (value == null) {
            return List.of();
        }
        return value instanceof JsonArray array ? array : List.of(value);
    }

    /** Keeps claims out of logs. */
    @Override
    public String toString() {
        return "SecuredDocument";
    }
}
