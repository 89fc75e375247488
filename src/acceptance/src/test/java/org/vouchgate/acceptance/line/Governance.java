package org.vouchgate.acceptance.line;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.vouchgate.testkit.CertifiedKey;
import org.vouchgate.testkit.Jws;
import org.vouchgate.testkit.PublishedDocument;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.issuer.TestIssuer;

/** Who says elsewhere whom to rely on: the operator of a trusted list, and a federation. */
final class Governance {

    static final String LIST = "the Acceptance list of providers";
    static final String FEDERATION = "the Acceptance federation";

    private static final String SERVICE = "http://uri.etsi.org/19602/SvcType/PID/Issuance";
    private static final String ANCHOR = "https://federation.acceptance.example";
    private static final String MEMBER = "https://college.acceptance.example";
    private static final SecureRandom CHANCE = new SecureRandom();

    private final Instant now = Instant.now();
    private final URI address;
    private final CertifiedKey operator =
            TestCa.root("CN=List Operators", now, CHANCE).leaf("CN=List Operator", now);
    private final TestCa provider = TestCa.root("CN=Listed Provider", now, CHANCE);
    private final TestIssuer listed = TestIssuer.certified(provider.leaf("CN=Listed College", now), CHANCE);
    private final TestKey anchor = TestKey.p256(CHANCE);
    private final TestKey college = TestKey.p256(CHANCE);
    private final TestIssuer member = TestIssuer.atAddress(URI.create(MEMBER), TestKey.p256(CHANCE), CHANCE);

    /** @param address where the list will be */
    Governance(URI address) {
        this.address = address;
    }

    /** An issuer below the authority on the list. */
    TestIssuer listedCollege() {
        return listed;
    }

    /** An issuer that belongs to the federation. */
    TestIssuer memberCollege() {
        return member;
    }

    /** A list of trusted entities (ETSI TS 119 602) with one authority on it. */
    PublishedDocument list() {
        var service = Json.createObjectBuilder()
                .add("ServiceTypeIdentifier", SERVICE)
                .add(
                        "ServiceDigitalIdentity",
                        Json.createObjectBuilder()
                                .add(
                                        "X509Certificates",
                                        Json.createArrayBuilder()
                                                .add(Json.createObjectBuilder().add("val", base64(provider)))));
        var name = Json.createObjectBuilder().add("lang", "en").add("value", "Listed Provider");
        var entity = Json.createObjectBuilder()
                .add(
                        "TrustedEntityInformation",
                        Json.createObjectBuilder()
                                .add("TEName", Json.createArrayBuilder().add(name)))
                .add(
                        "TrustedEntityServices",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("ServiceInformation", service)));
        var list = Json.createObjectBuilder()
                .add(
                        "ListAndSchemeInformation",
                        Json.createObjectBuilder()
                                .add("LoTEVersionIdentifier", 1)
                                .add("LoTESequenceNumber", 7)
                                .add("LoTEType", "http://uri.etsi.org/19602/LoTEType/EUPIDProvidersList")
                                .add(
                                        "ListIssueDateTime",
                                        now.minus(Duration.ofDays(1)).toString())
                                .add("NextUpdate", now.plus(Duration.ofDays(30)).toString()))
                .add("TrustedEntitiesList", Json.createArrayBuilder().add(entity))
                .build();
        var header = Json.createObjectBuilder().add("x5c", operator.x5c()).build();
        return new PublishedDocument("application/jose", Jws.sign(header, list, operator.key()));
    }

    /** What an operator of the gateway writes to rely on both, for skill certificates. */
    String trustFile() {
        var types = Json.createArrayBuilder().add(College.CERTIFICATE_TYPE).build();
        var list = Json.createObjectBuilder()
                .add("kind", "etsi-119-602")
                .add("name", LIST)
                .add("url", address.toString())
                .add(
                        "signers",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("pem", pem(operator))))
                .add(
                        "services",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("type", SERVICE)
                                        .add("credentialTypes", types)
                                        .add("nameRule", "none")));
        var federation = Json.createObjectBuilder()
                .add("kind", "openid-federation")
                .add("name", FEDERATION)
                .add("trustAnchor", ANCHOR)
                .add(
                        "signers",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("jwk", jwk(anchor))))
                .add("credentialTypes", types);
        return Json.createObjectBuilder()
                .add("name", "the lists kept elsewhere")
                .add("sources", Json.createArrayBuilder().add(list).add(federation))
                .build()
                .toString();
    }

    /** A credential's header with the statements that lead from its issuer up to the federation's trust anchor. */
    JsonObject withChain(JsonObject header) {
        var metadata = Json.createObjectBuilder()
                .add(
                        "openid_credential_issuer",
                        Json.createObjectBuilder()
                                .add(
                                        "jwks",
                                        Json.createObjectBuilder()
                                                .add(
                                                        "keys",
                                                        Json.createArrayBuilder()
                                                                .add(jwk(member.key())))));
        var own = statement(MEMBER, MEMBER, college)
                .add("authority_hints", Json.createArrayBuilder().add(ANCHOR))
                .add("metadata", metadata);
        var chain = Json.createArrayBuilder()
                .add(signed(own, college))
                .add(signed(statement(ANCHOR, MEMBER, college), anchor));
        return Json.createObjectBuilder(header).add("trust_chain", chain).build();
    }

    private JsonObjectBuilder statement(String issuer, String subject, TestKey key) {
        return Json.createObjectBuilder()
                .add("iss", issuer)
                .add("sub", subject)
                .add("iat", now.minusSeconds(60).getEpochSecond())
                .add("exp", now.plusSeconds(86_400).getEpochSecond())
                .add(
                        "jwks",
                        Json.createObjectBuilder()
                                .add("keys", Json.createArrayBuilder().add(jwk(key))));
    }

    private static String signed(JsonObjectBuilder claims, TestKey key) {
        var header = Json.createObjectBuilder()
                .add("typ", "entity-statement+jwt")
                .add("kid", key.thumbprint())
                .build();
        return Jws.sign(header, claims.build(), key);
    }

    private static JsonObject jwk(TestKey key) {
        return Json.createObjectBuilder(key.publicJwk())
                .add("kid", key.thumbprint())
                .build();
    }

    private static String base64(TestCa authority) {
        try {
            return Base64.getEncoder().encodeToString(authority.certificate().getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(CertifiedKey signer) {
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder(64, new byte[] {'\n'})
                            .encodeToString(signer.leaf().getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
