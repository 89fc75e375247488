package org.vouchgate.summary.pdf;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.vouchgate.summary.pdf.signature.CmsSigner;

/** A key and a certificate for tests. */
public final class TestSigner {

    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");

    private final X509Certificate certificate;
    private final CmsSigner signer;

    private TestSigner(KeyPair keys, String name) {
        this.certificate = certificate(keys, name);
        this.signer = CmsSigner.with(List.of(certificate), (ECPrivateKey) keys.getPrivate());
    }

    public static TestSigner named(String name) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return new TestSigner(generator.generateKeyPair(), name);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X509Certificate certificate(KeyPair keys, String name) {
        try {
            var subject = new X500Name("CN=" + name);
            var builder = new JcaX509v3CertificateBuilder(
                    subject,
                    BigInteger.ONE,
                    Date.from(FROM),
                    Date.from(FROM.plusSeconds(400L * 86_400)),
                    subject,
                    keys.getPublic());
            var signed = builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate()));
            return new JcaX509CertificateConverter().getCertificate(signed);
        } catch (OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public X509Certificate certificate() {
        return certificate;
    }

    public CmsSigner signer() {
        return signer;
    }
}
