package org.vouchgate.record;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.vouchgate.testkit.CertifiedKey;
import org.vouchgate.testkit.Jws;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestCertificate;

/** Records as a gateway writes them, and whom one may rely on. */
final class Written {

    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final Instant YEARS_LATER = NOON.plus(Duration.ofDays(6 * 365));
    static final String REFERENCE = "7f3c8a52-0d4e-4f0e-9d5a-1f2e3d4c5b6a";

    private static final SecureRandom CHANCE = new SecureRandom();

    static final TestCa AUTHORITY = TestCa.root("CN=Example authority", NOON, CHANCE);
    static final TestCa NAMESAKE = TestCa.root("CN=Example authority", NOON, CHANCE);
    static final TestCa STRANGER = TestCa.root("CN=Another authority", NOON, CHANCE);
    static final CertifiedKey GATEWAY = gateway(AUTHORITY);

    private Written() {}

    static CertifiedKey gateway(TestCa authority) {
        return authority.issue(
                TestCertificate.leaf("CN=verify.example,O=Harbour & Vale").dnsName("verify.example"), NOON);
    }

    static String record() {
        return record(GATEWAY);
    }

    static String record(CertifiedKey signer) {
        return signed(signer, VerificationRecord.TYPE, content());
    }

    static String signed(CertifiedKey signer, String type, JsonObjectBuilder content) {
        var header = Json.createObjectBuilder()
                .add("typ", type)
                .add("x5c", signer.x5c())
                .build();
        return Jws.sign(header, content.build(), signer.key());
    }

    static JsonObjectBuilder content() {
        return Json.createObjectBuilder()
                .add("version", 1)
                .add("iss", "https://verify.example")
                .add("iat", NOON.getEpochSecond())
                .add("reference", REFERENCE)
                .add("revision", 2)
                .add("outcome", "verified")
                .add("judgedAt", NOON.minusSeconds(60).toString());
    }

    static Trust trusting(TestCa authority) {
        return new Trust(List.of(authority.certificate()), List.of(), List.of());
    }
}
