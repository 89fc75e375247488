package org.vouchgate.credential.w3c;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.vouchgate.testkit.Base64Url;
import org.vouchgate.testkit.Jws;
import org.vouchgate.testkit.TestKey;

/** A W3C credential as SD-JWT, sound unless changed; made here, apart from the code under test. */
final class VcSdJwts {

    static final TestKey ISSUER = TestKey.p256(Verifying.CHANCE);

    private final List<String> disclosures = new ArrayList<>();
    private JsonObject header = Json.createObjectBuilder()
            .add("typ", "vc+sd-jwt")
            .add("alg", "ES256")
            .add("kid", ISSUER.didKeyMethod())
            .build();
    private JsonObject payload = object("{'@context':['https://www.w3.org/ns/credentials/v2'],"
            + "'type':['VerifiableCredential','CourseCredential'],'validFrom':'2026-01-01T00:00:00Z',"
            + "'credentialSubject':{'id':'" + Verifying.HOLDER.didKey() + "'}}");
    private boolean proof;

    static VcSdJwts sound() {
        return new VcSdJwts()
                .with("issuer", Json.createValue(ISSUER.didKey()))
                .with(
                        "cnf",
                        Json.createObjectBuilder()
                                .add("jwk", Verifying.HOLDER.publicJwk())
                                .build())
                .inSubject("['salt-1','course','Welding']");
    }

    static JsonObject object(String json) {
        return Json.createReader(new StringReader(json.replace('\'', '"'))).readObject();
    }

    VcSdJwts with(String name, JsonValue value) {
        payload = Json.createObjectBuilder(payload).add(name, value).build();
        return this;
    }

    VcSdJwts without(String name) {
        payload = Json.createObjectBuilder(payload).remove(name).build();
        return this;
    }

    VcSdJwts header(String name, String value) {
        header = Json.createObjectBuilder(header).add(name, value).build();
        return this;
    }

    /** A claim of the subject that the holder may show, and shows. */
    VcSdJwts inSubject(String disclosure) {
        var subject = payload.getJsonObject("credentialSubject");
        disclosures.add(Base64Url.encode(disclosure.replace('\'', '"')));
        var digests = Json.createArrayBuilder().add(digest(disclosures.get(disclosures.size() - 1)));
        return with(
                "credentialSubject",
                Json.createObjectBuilder(subject).add("_sd", digests).build());
    }

    /** A claim of the top level that the holder may show, and shows. */
    VcSdJwts atTop(String disclosure) {
        disclosures.add(Base64Url.encode(disclosure.replace('\'', '"')));
        return with(
                "_sd",
                Json.createArrayBuilder()
                        .add(digest(disclosures.get(disclosures.size() - 1)))
                        .build());
    }

    VcSdJwts kept() {
        disclosures.clear();
        return this;
    }

    VcSdJwts proven() {
        proof = true;
        return this;
    }

    String encoded() {
        var jwt = Jws.sign(header, payload, ISSUER);
        var shown = jwt + "~"
                + String.join("", disclosures.stream().map(text -> text + "~").toList());
        return proof ? shown + Jws.sign(proofHeader(), proofClaims(shown), Verifying.HOLDER) : shown;
    }

    private static JsonObject proofHeader() {
        return object("{'typ':'kb+jwt','alg':'ES256'}");
    }

    private static JsonObject proofClaims(String shown) {
        return Json.createObjectBuilder()
                .add("iat", Verifying.NOON.getEpochSecond())
                .add("nonce", Verifying.CHALLENGE.nonce())
                .add("aud", Verifying.CHALLENGE.audience())
                .add("sd_hash", digest(shown))
                .build();
    }

    private static String digest(String text) {
        try {
            return Base64Url.encode(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
