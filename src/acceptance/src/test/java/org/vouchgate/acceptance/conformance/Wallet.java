package org.vouchgate.acceptance.conformance;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.time.Instant;
import java.util.List;
import org.vouchgate.acceptance.server.DevelopmentKeys;
import org.vouchgate.testkit.Base64Url;
import org.vouchgate.testkit.CertifiedKey;
import org.vouchgate.testkit.TestCa;

/** What the suite's wallet holds, and what it must be told of the gateway: keys of ours, made for one run. */
final class Wallet {

    /** What the suite issues, whatever is asked. */
    static final String TYPE = "urn:eudi:pid:1";

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final TestCa ROOT = TestCa.root("CN=Conformance Root,O=Conformance", Instant.now(), CHANCE);
    private static final CertifiedKey ISSUER = ROOT.leaf("CN=Conformance Issuer,O=Conformance", Instant.now());

    private Wallet() {}

    /** Whom an employer must rely on to accept its credential. */
    static JsonObject anchor() {
        return Json.createObjectBuilder()
                .add("pem", ROOT.pem())
                .add("credentialTypes", Json.createArrayBuilder().add(TYPE))
                .build();
    }

    /** What is asked of it. */
    static JsonObject query() {
        var claims = Json.createArrayBuilder()
                .add(path("given_name"))
                .add(path("family_name"))
                .add(path("place_of_birth", "country"));
        return Json.createObjectBuilder()
                .add(
                        "credentials",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("id", "pid")
                                        .add("format", "dc+sd-jwt")
                                        .add(
                                                "meta",
                                                Json.createObjectBuilder()
                                                        .add(
                                                                "vct_values",
                                                                Json.createArrayBuilder()
                                                                        .add(TYPE)))
                                        .add("claims", claims)))
                .build();
    }

    /** A plan's configuration. */
    static JsonObject configuration(Variant variant, String host) {
        return Json.createObjectBuilder()
                .add("alias", variant.alias())
                .add("description", "Vouchgate: " + variant.title())
                .add(
                        "client",
                        Json.createObjectBuilder()
                                .add("client_id", host)
                                .add("request_object_trust_anchor_pem", DevelopmentKeys.authorityPem()))
                .add("credential", Json.createObjectBuilder().add("signing_jwk", privateJwk()))
                .build();
    }

    private static JsonObject path(String... names) {
        return Json.createObjectBuilder()
                .add("path", Json.createArrayBuilder(List.of(names)))
                .build();
    }

    private static JsonObject privateJwk() {
        var secret = ((ECPrivateKey) ISSUER.key().privateKey()).getS();
        return Json.createObjectBuilder(ISSUER.key().publicJwk())
                .add("d", Base64Url.encode(fixed(secret, 32)))
                .add("alg", "ES256")
                .add("use", "sig")
                .add("x5c", ISSUER.x5c())
                .build();
    }

    private static byte[] fixed(BigInteger number, int length) {
        var bytes = number.toByteArray();
        var fixed = new byte[length];
        var used = Math.min(bytes.length, length);
        System.arraycopy(bytes, bytes.length - used, fixed, length - used, used);
        return fixed;
    }
}
