package org.vouchgate.demo.issuer;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import org.vouchgate.demo.DataDirectory;
import org.vouchgate.testkit.CertifiedKey;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestCertificate;
import org.vouchgate.testkit.TestKey;

/**
 * The college's keys, made at the first start and kept.
 *
 * @param authority the root its certificate comes from
 * @param certified the key for certificates, with a certificate that is made anew at every start
 * @param badgeKey  the key for badges
 */
record CollegeKeys(TestCa authority, CertifiedKey certified, TestKey badgeKey) {

    private static final String FILE = "college-keys.json";
    private static final String SUBJECT = "CN=" + College.NAME + ",O=" + College.NAME + ",C=US";
    private static final Duration LEAF_LIFETIME = Duration.ofDays(825);

    static CollegeKeys load(DataDirectory data, Instant at, SecureRandom chance) {
        var kept = data.read(FILE).orElseGet(() -> {
            var made = make(at, chance);
            data.write(FILE, made);
            return made;
        });
        var root = TestCa.restore(
                TestKey.restore(kept.getJsonObject("root")), certificate(kept.getString("rootPem")), chance);
        var key = TestKey.restore(kept.getJsonObject("certificates"));
        var wish = TestCertificate.leaf(SUBJECT).forKey(key).validUntil(at.plus(LEAF_LIFETIME));
        return new CollegeKeys(root, root.issue(wish, at), TestKey.restore(kept.getJsonObject("badges")));
    }

    private static JsonObject make(Instant at, SecureRandom chance) {
        var root = TestCa.root("CN=Vouchgate demo education root,O=Vouchgate demo", at, chance);
        return Json.createObjectBuilder()
                .add("root", root.key().export())
                .add("rootPem", root.pem())
                .add("certificates", TestKey.p256(chance).export())
                .add("badges", TestKey.p256(chance).export())
                .build();
    }

    private static X509Certificate certificate(String pem) {
        try {
            var bytes = new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII));
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(bytes);
        } catch (CertificateException e) {
            throw new IllegalStateException("the kept root certificate cannot be read; delete the demo's data", e);
        }
    }
}
