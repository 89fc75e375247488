package org.vouchgate.credential.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.vouchgate.credential.trust.Trusting.CHANCE;
import static org.vouchgate.credential.trust.Trusting.NOON;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestCertificate;

class TrustAnchorsTest {

    private final TestCa root = TestCa.root("CN=Example Root", NOON, CHANCE);

    @Test
    void reads_the_certificate_of_an_authority() {
        assertThat(usable(root.pem())).containsExactly(root.certificate());
    }

    @Test
    void reads_several_certificates_and_the_text_around_them() {
        var other = root.intermediate("CN=Example Authority", NOON);

        assertThat(usable("Our roots:\r\n" + root.pem().replace("\n", "\r\n") + "# and\n" + other.pem()))
                .containsExactly(root.certificate(), other.certificate());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "-----BEGIN CERTIFICATE-----",
                "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----",
                "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----",
                "-----BEGIN CERTIFICATE-----\n%%%%\n-----END CERTIFICATE-----",
                "-----BEGIN CERTIFICATE-----\nA=A=\n-----END CERTIFICATE-----",
                "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----",
                "-----BEGIN CERTIFICATE-----\nAAAA\n-----END PUBLIC KEY-----"
            })
    void nonsense_is_refused_with_a_way_out(String pem) {
        assertThat(unusable(pem)).containsIgnoringCase("PEM form");
    }

    @Test
    void a_readable_certificate_does_not_hide_an_unreadable_one() {
        assertThat(unusable(root.pem() + "-----BEGIN CERTIFICATE-----\nAAAA")).contains("PEM form");
    }

    @Test
    void a_private_key_is_refused_and_called_disclosed() {
        assertThat(unusable(root.pem() + "-----BEGIN EC PRIVATE KEY-----\nAAAA\n-----END EC PRIVATE KEY-----"))
                .contains("private key")
                .contains("disclosed");
    }

    @Test
    void an_expired_certificate_is_refused() {
        var reading = TrustAnchors.parsePem(root.pem(), NOON.plus(Duration.ofDays(3651)));

        assertThat(unusable(reading)).contains("CN=Example Root").contains("expired");
    }

    @Test
    void a_certificate_that_is_not_valid_yet_is_refused() {
        var reading = TrustAnchors.parsePem(root.pem(), NOON.minus(Duration.ofDays(2)));

        assertThat(unusable(reading)).contains("not valid yet");
    }

    @Test
    void a_certificate_that_is_no_authority_is_refused() {
        var leaf = root.leaf("CN=Northfield College", NOON).leaf();

        assertThat(unusable(pem(leaf))).contains("not a certificate authority");
        var sayingNothing = TestCertificate.leaf("CN=Old Leaf").withoutKeyUsage();
        assertThat(unusable(pem(TestCa.selfSigned(sayingNothing, NOON, CHANCE).leaf())))
                .contains("not a certificate authority");
    }

    @Test
    void an_authority_whose_key_may_not_sign_certificates_is_refused() {
        var noSigner = TestCertificate.leaf("CN=Mere Leaf").asAuthority();
        var sayingNothing = TestCertificate.leaf("CN=Old Root").asAuthority().withoutKeyUsage();

        assertThat(unusable(pem(TestCa.selfSigned(noSigner, NOON, CHANCE).leaf())))
                .contains("not a certificate authority");
        assertThat(usable(pem(TestCa.selfSigned(sayingNothing, NOON, CHANCE).leaf())))
                .hasSize(1);
    }

    @Test
    void a_weak_certificate_is_refused() {
        var weak = TestCa.selfSigned(TestCa.authority("CN=Weak Root").signedWith("SHA1withECDSA"), NOON, CHANCE);

        assertThat(unusable(pem(weak.leaf()))).contains("too weak");
    }

    @Test
    void a_text_that_is_too_long_is_refused() {
        assertThat(unusable(root.pem().repeat(600))).contains("too long");
    }

    @Test
    void a_certificate_goes_by_its_fingerprint() {
        assertThat(TrustAnchors.fingerprint(root.certificate()))
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(TrustAnchors.fingerprint(
                        root.intermediate("CN=Other", NOON).certificate()));
    }

    private static List<X509Certificate> usable(String pem) {
        return TrustAnchors.parsePem(pem, NOON)
                .fold(AnchorReading.Usable::certificates, unusable -> fail(unusable.sentence()));
    }

    private static String unusable(String pem) {
        return unusable(TrustAnchors.parsePem(pem, NOON));
    }

    private static String unusable(AnchorReading reading) {
        return reading.fold(usable -> fail("usable"), AnchorReading.Unusable::sentence);
    }

    private static String pem(X509Certificate certificate) {
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
