package org.vouchgate.testkit.issuer;

import com.apicatalog.jcs.Jcs;
import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import org.vouchgate.testkit.Multibase;
import org.vouchgate.testkit.TestKey;

/**
 * Secures documents with Data Integrity proofs. It signs whatever it is given: what a document loses on its way to RDF is
 * lost without a word, as careless issuers do it.
 */
public final class LinkedDataSigner {

    private static final String CONTEXT = "@context";
    private static final String PROOF = "proof";

    private final JsonLdOptions options;

    /** @param contexts the contexts that documents use, by address */
    public LinkedDataSigner(Map<String, JsonObject> contexts) {
        this.options = new JsonLdOptions((url, ignored) -> {
            var context = contexts.get(url.toString());
            if (context == null) {
                throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, url.toString());
            }
            return JsonDocument.of(context);
        });
    }

    /** Options of a proof to assert, of a suite of {@code DataIntegrityProof}. */
    public static JsonObjectBuilder assertion(String cryptosuite, String verificationMethod) {
        return Json.createObjectBuilder()
                .add("type", "DataIntegrityProof")
                .add("cryptosuite", cryptosuite)
                .add("verificationMethod", verificationMethod)
                .add("proofPurpose", "assertionMethod");
    }

    /** Options of a proof by which a holder presents. */
    public static JsonObjectBuilder authentication(
            String cryptosuite, String verificationMethod, String challenge, String domain) {
        return assertion(cryptosuite, verificationMethod)
                .add("proofPurpose", "authentication")
                .add("challenge", challenge)
                .add("domain", domain);
    }

    /** The document with one more proof. */
    public JsonObject sign(JsonObject document, JsonObject proof, TestKey key) {
        var unsecured = Json.createObjectBuilder(document).remove(PROOF).build();
        var complete = Json.createObjectBuilder(proof)
                .add("proofValue", Multibase.base58(signature(unsecured, proof, key)))
                .build();
        var proofs = Json.createArrayBuilder();
        if (document.get(PROOF) instanceof JsonObject before) {
            proofs.add(before);
        } else if (document.containsKey(PROOF)) {
            document.getJsonArray(PROOF).forEach(proofs::add);
        } else {
            return Json.createObjectBuilder(unsecured).add(PROOF, complete).build();
        }
        return Json.createObjectBuilder(unsecured)
                .add(PROOF, proofs.add(complete))
                .build();
    }

    /** The canonical N-Quads of a document. */
    public String canonical(JsonObject document, String digest) {
        var canon = RdfCanon.create(digest);
        var lines = new StringWriter();
        try {
            JsonLd.toRdf(JsonDocument.of(document)).options(options).provide(canon);
            canon.provide(new NQuadsWriter(lines));
        } catch (JsonLdError | RdfConsumerException e) {
            throw new IllegalArgumentException(e);
        }
        return lines.toString();
    }

    /** What a suite makes of a proof's options over statements: the options with the document's contexts. */
    public JsonObject withContextOf(JsonObject document, JsonObject proof) {
        return Json.createObjectBuilder(proof)
                .add(CONTEXT, document.getOrDefault(CONTEXT, JsonValue.EMPTY_JSON_ARRAY))
                .build();
    }

    private byte[] signature(JsonObject document, JsonObject proof, TestKey key) {
        var digest = key.algorithm().equals("ES384") ? "SHA-384" : "SHA-256";
        var overJson = proof.getString("cryptosuite", "").contains("-jcs-");
        var options = overJson ? Jcs.canonize(proof) : canonical(withContextOf(document, proof), digest);
        var content = overJson ? Jcs.canonize(document) : canonical(document, digest);
        var signed = new ByteArrayOutputStream();
        signed.writeBytes(hash(digest, options));
        signed.writeBytes(hash(digest, content));
        return key.sign(signed.toByteArray());
    }

    static byte[] hash(String digest, String text) {
        try {
            return MessageDigest.getInstance(digest).digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
