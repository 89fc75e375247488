package org.vouchgate.credential.key.x509;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.sec.SECNamedCurves;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A P-256 certificate that writes the curve out instead of naming it. */
final class ExplicitCurve {

    private ExplicitCurve() {}

    static byte[] certificate(Instant at) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            var named = SubjectPublicKeyInfo.getInstance(((ECPublicKey) pair.getPublic()).getEncoded());
            var explicit = new SubjectPublicKeyInfo(
                    new AlgorithmIdentifier(
                            X9ObjectIdentifiers.id_ecPublicKey,
                            SECNamedCurves.getByOID(new ASN1ObjectIdentifier("1.2.840.10045.3.1.7"))
                                    .toASN1Primitive()),
                    named.getPublicKeyData().getBytes());
            var name = new X500Name("CN=Northfield College");
            var certificate = new X509v3CertificateBuilder(
                    name,
                    BigInteger.ONE,
                    Date.from(at.minus(Duration.ofDays(1))),
                    Date.from(at.plus(Duration.ofDays(1))),
                    name,
                    explicit);
            return certificate
                    .build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate()))
                    .getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
