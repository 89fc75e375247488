package org.vouchgate.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certificate authority for tests and for the demo: a root, or an intermediate under another one. */
public final class TestCa {

    private static final Duration ROOT_LIFETIME = Duration.ofDays(3650);

    private final TestKey key;
    private final List<X509Certificate> chain;
    private final SecureRandom chance;

    private TestCa(TestKey key, List<X509Certificate> chain, SecureRandom chance) {
        this.key = key;
        this.chain = List.copyOf(chain);
        this.chance = chance;
    }

    /** A self-signed P-256 root, valid for ten years. */
    public static TestCa root(String subject, Instant at, SecureRandom chance) {
        var wish = TestCertificate.authority(subject)
                .validUntil(at.plus(ROOT_LIFETIME))
                .forKey(TestKey.p256(chance));
        var certified = selfSigned(wish, at, chance);
        return new TestCa(certified.key(), certified.chain(), chance);
    }

    /** A root whose key and certificate were kept. */
    public static TestCa restore(TestKey key, X509Certificate certificate, SecureRandom chance) {
        return new TestCa(key, List.of(certificate), chance);
    }

    /** A certificate that vouches for itself, as no issuer should use it. */
    public static CertifiedKey selfSigned(TestCertificate wish, Instant at, SecureRandom chance) {
        var own = wish.key.orElseGet(() -> TestKey.p256(chance));
        return new CertifiedKey(own, List.of(mint(wish, own, new X500Name(wish.subject), own, at, chance)));
    }

    /** An authority below this one. */
    public TestCa intermediate(String subject, Instant at) {
        return intermediate(TestCertificate.authority(subject), at);
    }

    /** An authority below this one, to wish; see {@link #authority(String)}. */
    public TestCa intermediate(TestCertificate wish, Instant at) {
        var below = issue(wish, at);
        return new TestCa(below.key(), below.chain(), chance);
    }

    /** A wish for an intermediate, to which names, dates and faults can be added. */
    public static TestCertificate authority(String subject) {
        return TestCertificate.authority(subject);
    }

    /** A sound leaf with a fresh P-256 key. */
    public CertifiedKey leaf(String subject, Instant at) {
        return issue(TestCertificate.leaf(subject), at);
    }

    /** A certificate to wish, with its chain up to but without the root. */
    public CertifiedKey issue(TestCertificate wish, Instant at) {
        var own = wish.key.orElseGet(() -> TestKey.p256(chance));
        var issuer =
                X500Name.getInstance(certificate().getSubjectX500Principal().getEncoded());
        var certificates = new ArrayList<X509Certificate>();
        certificates.add(mint(wish, own, issuer, key, at, chance));
        certificates.addAll(isRoot() ? List.of() : chain);
        return new CertifiedKey(own, certificates);
    }

    public X509Certificate certificate() {
        return chain.get(0);
    }

    public TestKey key() {
        return key;
    }

    /** The authority's certificate, as trust files and trust APIs take it. */
    public String pem() {
        var body = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(CertifiedKey.der(certificate()));
        return "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n";
    }

    private boolean isRoot() {
        return certificate().getSubjectX500Principal().equals(certificate().getIssuerX500Principal());
    }

    private static X509Certificate mint(
            TestCertificate wish, TestKey own, X500Name issuer, TestKey signer, Instant at, SecureRandom chance) {
        try {
            var builder = new X509v3CertificateBuilder(
                    issuer,
                    new BigInteger(127, chance).add(BigInteger.ONE),
                    new Time(Date.from(wish.from(at))),
                    new Time(Date.from(wish.until(at))),
                    new X500Name(wish.subject),
                    SubjectPublicKeyInfo.getInstance(own.publicKey().getEncoded()));
            extend(builder, wish, own, signer);
            var algorithm =
                    wish.signatureAlgorithm.orElseGet(() -> Algorithms.certificateSignature(signer.algorithm()));
            var content = new JcaContentSignerBuilder(algorithm)
                    .setSecureRandom(chance)
                    .build(signer.privateKey());
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(
                            new ByteArrayInputStream(builder.build(content).getEncoded()));
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException("the certificate could not be minted", e);
        }
    }

    private static void extend(X509v3CertificateBuilder builder, TestCertificate wish, TestKey own, TestKey signer)
            throws GeneralSecurityException, IOException {
        var identifiers = new JcaX509ExtensionUtils();
        builder.addExtension(
                Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(own.publicKey()));
        builder.addExtension(
                Extension.authorityKeyIdentifier, false, identifiers.createAuthorityKeyIdentifier(signer.publicKey()));
        if (wish.constraints.isPresent()) {
            builder.addExtension(Extension.basicConstraints, true, wish.constraints.get());
        }
        if (wish.keyUsage.isPresent()) {
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(wish.keyUsage.get()));
        }
        if (!wish.names.isEmpty()) {
            var names = new GeneralNames(wish.names.toArray(GeneralName[]::new));
            builder.addExtension(Extension.subjectAlternativeName, false, names);
        }
        for (var address : wish.revocationLists) {
            var name = new DistributionPointName(new GeneralNames(uri(address)));
            builder.addExtension(Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {
                new DistributionPoint(name, null, null)
            }));
        }
        for (var address : wish.responders) {
            builder.addExtension(
                    Extension.authorityInfoAccess,
                    false,
                    new AuthorityInformationAccess(AccessDescription.id_ad_ocsp, uri(address)));
        }
        if (!wish.extendedKeyUsages.isEmpty()) {
            var purposes = wish.extendedKeyUsages.stream()
                    .map(oid -> KeyPurposeId.getInstance(new ASN1ObjectIdentifier(oid)))
                    .toArray(KeyPurposeId[]::new);
            builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purposes));
        }
    }

    private static GeneralName uri(String address) {
        return new GeneralName(GeneralName.uniformResourceIdentifier, address);
    }
}
