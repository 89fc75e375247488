package org.vouchgate.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.KeyUsage;

/** A certificate somebody wants from a {@link TestCa}. Sound by default; each method adds a name or a fault. */
public final class TestCertificate {

    final String subject;
    final List<GeneralName> names = new ArrayList<>();
    final List<String> extendedKeyUsages = new ArrayList<>();
    final List<String> revocationLists = new ArrayList<>();
    final List<String> responders = new ArrayList<>();
    Optional<BasicConstraints> constraints = Optional.empty();
    Optional<Integer> keyUsage = Optional.of(KeyUsage.digitalSignature);
    Optional<TestKey> key = Optional.empty();
    Optional<String> signatureAlgorithm = Optional.empty();
    private Optional<Instant> from = Optional.empty();
    private Optional<Instant> until = Optional.empty();

    private TestCertificate(String subject) {
        this.subject = subject;
    }

    /** @param subject such as {@code CN=Northfield College,O=Northfield College,C=US} */
    public static TestCertificate leaf(String subject) {
        return new TestCertificate(subject);
    }

    static TestCertificate authority(String subject) {
        var wish = new TestCertificate(subject);
        wish.constraints = Optional.of(new BasicConstraints(true));
        wish.keyUsage = Optional.of(KeyUsage.keyCertSign | KeyUsage.cRLSign);
        return wish;
    }

    public TestCertificate dnsName(String name) {
        names.add(new GeneralName(GeneralName.dNSName, name));
        return this;
    }

    public TestCertificate uri(String uri) {
        names.add(new GeneralName(GeneralName.uniformResourceIdentifier, uri));
        return this;
    }

    public TestCertificate validFrom(Instant instant) {
        from = Optional.of(instant);
        return this;
    }

    public TestCertificate validUntil(Instant instant) {
        until = Optional.of(instant);
        return this;
    }

    /** For a key the caller has; a fresh P-256 key otherwise. */
    public TestCertificate forKey(TestKey wanted) {
        key = Optional.of(wanted);
        return this;
    }

    public TestCertificate extendedKeyUsage(String oid) {
        extendedKeyUsages.add(oid);
        return this;
    }

    /** Says where the list of certificates its authority has revoked is. */
    public TestCertificate revocationListAt(String address) {
        revocationLists.add(address);
        return this;
    }

    /** Says whom to ask whether it is revoked (OCSP). */
    public TestCertificate responderAt(String address) {
        responders.add(address);
        return this;
    }

    /** Fault: a leaf that says it is an authority. */
    public TestCertificate asAuthority() {
        constraints = Optional.of(new BasicConstraints(true));
        return this;
    }

    /** Fault: a leaf whose key may be used for key agreement only. */
    public TestCertificate withoutDigitalSignature() {
        keyUsage = Optional.of(KeyUsage.keyAgreement);
        return this;
    }

    /** A leaf that says nothing about the use of its key. */
    public TestCertificate withoutKeyUsage() {
        keyUsage = Optional.empty();
        return this;
    }

    /** How many authorities may follow below an intermediate. */
    public TestCertificate pathLength(int length) {
        constraints = Optional.of(new BasicConstraints(length));
        return this;
    }

    /** Fault: another signature algorithm than the authority's key would choose, such as {@code SHA1withECDSA}. */
    public TestCertificate signedWith(String algorithm) {
        signatureAlgorithm = Optional.of(algorithm);
        return this;
    }

    Instant from(Instant at) {
        return from.orElse(at.minus(Duration.ofDays(1)));
    }

    Instant until(Instant at) {
        return until.orElse(at.plus(Duration.ofDays(365)));
    }
}
