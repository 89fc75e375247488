package org.vouchgate.credential.trust;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestKey;

/** A root that may vouch for one domain only. */
final class ConstrainedRoot {

    private ConstrainedRoot() {}

    static TestCa forDomain(String domain, Instant at, SecureRandom chance) {
        var key = TestKey.p256(chance);
        return TestCa.restore(key, certificate(domain, key, at), chance);
    }

    private static X509Certificate certificate(String domain, TestKey key, Instant at) {
        try {
            var name = new X500Name("CN=Constrained Root");
            var permitted = new GeneralSubtree[] {new GeneralSubtree(new GeneralName(GeneralName.dNSName, domain))};
            var encoded = new X509v3CertificateBuilder(
                            name,
                            BigInteger.ONE,
                            Date.from(at.minus(Duration.ofDays(1))),
                            Date.from(at.plus(Duration.ofDays(1))),
                            name,
                            SubjectPublicKeyInfo.getInstance(key.publicKey().getEncoded()))
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(true))
                    .addExtension(Extension.nameConstraints, true, new NameConstraints(permitted, null))
                    .build(new JcaContentSignerBuilder("SHA256withECDSA").build(key.privateKey()))
                    .getEncoded();
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
