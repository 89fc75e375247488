package org.vouchgate.gateway.signing;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.vouchgate.gateway.platform.SigningSettings;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestCertificate;

/** Signers of documents for tests, certified at noon. */
public final class Signers {

    public static final Instant NOON = Instant.parse("2026-07-01T12:00:00Z");
    static final Instant YEARS_LATER = NOON.plus(Duration.ofDays(36_500));

    private Signers() {}

    /** The first certificate that a signature brings along. */
    public static X509Certificate leafOf(JsonObject header) {
        var der = Base64.getDecoder().decode(header.getJsonArray("x5c").getString(0));
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One whose clock stands still. */
    public static SignedDocuments at(Instant now) {
        var certified = TestCa.root("CN=Root", NOON, new SecureRandom())
                .issue(TestCertificate.leaf("CN=Gateway").dnsName("gateway.example"), NOON);
        var documents = new SignedDocuments();
        documents.settings = new SigningSettings(
                new SigningSettings.Entry(certified.key().privateKey(), certified.chain()), List.of());
        documents.clock = Clock.fixed(now, ZoneOffset.UTC);
        return documents;
    }
}
