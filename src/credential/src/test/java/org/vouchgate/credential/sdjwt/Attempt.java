package org.vouchgate.credential.sdjwt;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.vouchgate.testkit.Base64Url;
import org.vouchgate.testkit.TestKey;

/** A presentation that is sound until something is changed; whatever is changed is signed and proven as changed. */
final class Attempt {

    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final Instant ASKED = NOON.minusSeconds(90);
    static final String NONCE = "bm9uY2Utb2YtdGhpcy1yZXF1ZXN0LTAxMjM0NTY3ODk";
    static final String AUDIENCE = "x509_san_dns:verifier.example";
    static final TestKey ISSUER = TestKey.p256(new SecureRandom());
    static final TestKey HOLDER = TestKey.p256(new SecureRandom());
    static final TestKey STRANGER = TestKey.p256(new SecureRandom());

    private final List<String> disclosures = new ArrayList<>();
    private final JsonArrayBuilder digests = Json.createArrayBuilder();
    private String digestAlgorithm = "SHA-256";
    private JsonObject header = object("{'typ':'dc+sd-jwt','alg':'ES256'}");
    private JsonObject claims = object("{'iss':'https://issuer.example','vct':'https://issuer.example/badge'}");
    private JsonObject proofHeader = object("{'typ':'kb+jwt','alg':'ES256'}");
    private JsonObject proofClaims = object("{}");
    private TestKey issuer = ISSUER;
    private TestKey holder = HOLDER;
    private boolean proof = true;
    private UnaryOperator<String> issuerJwt = UnaryOperator.identity();
    private UnaryOperator<String> payloadText = UnaryOperator.identity();
    private UnaryOperator<List<String>> sent = UnaryOperator.identity();
    private UnaryOperator<String> proofJwt = UnaryOperator.identity();

    /** A sound one with two disclosed claims, a decoy, and a proof. */
    static Attempt sound() {
        return new Attempt()
                .claim("iat", Json.createValue(NOON.minusSeconds(3600).getEpochSecond()))
                .claim("exp", Json.createValue(NOON.plusSeconds(3600).getEpochSecond()))
                .claim(
                        "cnf",
                        Json.createObjectBuilder()
                                .add("jwk", HOLDER.publicJwk())
                                .build())
                .proof("iat", Json.createValue(NOON.minusSeconds(5).getEpochSecond()))
                .proof("nonce", Json.createValue(NONCE))
                .proof("aud", Json.createValue(AUDIENCE))
                .digest("decoydecoydecoydecoydecoydecoydecoydecoydec")
                .disclose("['salt-1','given_name','Ada']")
                .disclose("['salt-2','family_name','Lovelace']");
    }

    /** JSON with single quotes, for legibility. */
    static JsonObject object(String json) {
        return Json.createReader(new StringReader(json.replace('\'', '"'))).readObject();
    }

    Attempt header(String name, JsonValue value) {
        header = with(header, name, value);
        return this;
    }

    Attempt headerWithout(String name) {
        header = without(header, name);
        return this;
    }

    Attempt claim(String name, JsonValue value) {
        claims = with(claims, name, value);
        return this;
    }

    Attempt claim(String name, String value) {
        return claim(name, Json.createValue(value));
    }

    Attempt claimWithout(String name) {
        claims = without(claims, name);
        return this;
    }

    /** Several claims at once, in single-quoted JSON. */
    Attempt claims(String json) {
        object(json).forEach(this::claim);
        return this;
    }

    /** Signs a top-level digest of this disclosure and shows it. */
    Attempt disclose(String json) {
        return digest(digestOf(json)).show(json);
    }

    /** Shows a disclosure, digested or not. */
    Attempt show(String json) {
        disclosures.add(encoded(json));
        return this;
    }

    /** Signs a top-level digest. */
    Attempt digest(String digest) {
        digests.add(digest);
        return this;
    }

    /** How {@code _sd_alg} is honoured from here on; the claim itself is set apart. */
    Attempt digestAlgorithm(String platformName) {
        digestAlgorithm = platformName;
        return this;
    }

    Attempt signedBy(TestKey key) {
        issuer = key;
        return header("alg", Json.createValue(key.algorithm()));
    }

    Attempt issuerJwt(UnaryOperator<String> change) {
        issuerJwt = change;
        return this;
    }

    /** Changes the payload's text before it is signed. */
    Attempt payloadText(UnaryOperator<String> change) {
        payloadText = change;
        return this;
    }

    Attempt withoutProof() {
        proof = false;
        return this;
    }

    Attempt proof(String name, JsonValue value) {
        proofClaims = with(proofClaims, name, value);
        return this;
    }

    Attempt proof(String name, String value) {
        return proof(name, Json.createValue(value));
    }

    Attempt proofWithout(String name) {
        proofClaims = without(proofClaims, name);
        return this;
    }

    Attempt proofHeader(String name, JsonValue value) {
        proofHeader = with(proofHeader, name, value);
        return this;
    }

    Attempt provenBy(TestKey key) {
        holder = key;
        return proofHeader("alg", Json.createValue(key.algorithm()));
    }

    Attempt proofJwt(UnaryOperator<String> change) {
        proofJwt = change;
        return this;
    }

    /** Changes the disclosures after the proof was made over them. */
    Attempt sent(UnaryOperator<List<String>> change) {
        sent = change;
        return this;
    }

    String encoded() {
        var jwt = issuerJwt.apply(sign(header, payloadText.apply(payload().toString()), issuer));
        var proven = joined(jwt, disclosures);
        var asSent = joined(jwt, sent.apply(List.copyOf(disclosures)));
        return proof ? asSent + proofJwt.apply(proofOver(proven)) : asSent;
    }

    String digestOf(String json) {
        return digestOfText(encoded(json));
    }

    static String encoded(String json) {
        return Base64Url.encode(json.replace('\'', '"'));
    }

    static String sign(JsonObject header, String payload, TestKey key) {
        var signed = Base64Url.encode(header.toString()) + "." + Base64Url.encode(payload);
        return signed + "." + Base64Url.encode(key.sign(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    private JsonObject payload() {
        var all = digests.build();
        return claims.containsKey("_sd") || all.isEmpty() ? claims : with(claims, "_sd", all);
    }

    private String proofOver(String proven) {
        var content = proofClaims.containsKey("sd_hash")
                ? proofClaims
                : with(proofClaims, "sd_hash", Json.createValue(digestOfText(proven)));
        return sign(proofHeader, content.toString(), holder);
    }

    private String digestOfText(String text) {
        try {
            return Base64Url.encode(
                    MessageDigest.getInstance(digestAlgorithm).digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String joined(String jwt, List<String> disclosures) {
        return jwt + "~"
                + String.join("", disclosures.stream().map(text -> text + "~").toList());
    }

    private static JsonObject with(JsonObject object, String name, JsonValue value) {
        return Json.createObjectBuilder(object).add(name, value).build();
    }

    private static JsonObject without(JsonObject object, String name) {
        JsonObjectBuilder builder = Json.createObjectBuilder(object);
        return builder.remove(name).build();
    }
}
