package org.vouchgate.credential.key.x509;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchgate.testkit.TestKey;

/** Signatures whose hash is a matter of their parameters. */
class PssCertificateTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final TestKey KEY = TestKey.rsa(new SecureRandom());

    @ParameterizedTest
    @CsvSource({
        "SHA256withRSAandMGF1, true",
        "SHA384withRSAandMGF1, true",
        "SHA512withRSAandMGF1, true",
        "SHA1withRSAandMGF1, false",
        "SHA224withRSAandMGF1, false"
    })
    @DisplayName("A-46: a weak hash does not hide behind RSASSA-PSS")
    void a_certificate_is_as_strong_as_its_hash(String algorithm, boolean strong)
            throws IOException, OperatorCreationException {
        var name = new X500Name("CN=Example Root");
        var signer = new JcaContentSignerBuilder(algorithm)
                .setProvider(new BouncyCastleProvider())
                .build(KEY.privateKey());
        var der = new X509v3CertificateBuilder(
                        name,
                        BigInteger.ONE,
                        Date.from(NOON),
                        Date.from(NOON.plus(Duration.ofDays(1))),
                        name,
                        SubjectPublicKeyInfo.getInstance(KEY.publicKey().getEncoded()))
                .build(signer)
                .getEncoded();

        assertThat(Certificates.read(der).map(Certificates::isStrong)).contains(strong);
    }
}
