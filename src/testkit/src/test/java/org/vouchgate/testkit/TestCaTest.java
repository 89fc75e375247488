package org.vouchgate.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TestCaTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    private final SecureRandom chance = new SecureRandom();
    private final TestCa root = TestCa.root("CN=Example Root", NOON, chance);

    @Test
    void a_leaf_below_an_intermediate_is_a_valid_path_without_the_root() {
        var leaf = root.intermediate("CN=Example Intermediate", NOON).leaf("CN=Northfield College", NOON);

        assertThat(leaf.chain()).hasSize(2).doesNotContain(root.certificate());
        assertThatCode(() -> validate(leaf)).doesNotThrowAnyException();
    }

    @Test
    void a_leaf_of_another_root_of_the_same_name_is_not_a_valid_path() {
        var other = TestCa.root("CN=Example Root", NOON, chance).leaf("CN=Northfield College", NOON);

        assertThat(isValid(other)).isFalse();
    }

    @Test
    void faults_are_in_the_certificate() throws GeneralSecurityException {
        var faulty = root.issue(
                        TestCertificate.leaf("CN=Northfield College")
                                .dnsName("college.example")
                                .validUntil(NOON.minus(Duration.ofHours(1)))
                                .asAuthority()
                                .withoutDigitalSignature(),
                        NOON)
                .leaf();

        assertThat(faulty.getNotAfter()).isBefore(NOON);
        assertThat(faulty.getBasicConstraints()).isGreaterThanOrEqualTo(0);
        assertThat(faulty.getKeyUsage()[0]).isFalse();
        assertThat(faulty.getSubjectAlternativeNames()).hasSize(1);
    }

    @Test
    void its_pem_is_its_certificate() throws GeneralSecurityException {
        var pem = root.pem().getBytes(StandardCharsets.US_ASCII);

        assertThat(CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(pem)))
                .isEqualTo(root.certificate());
    }

    private boolean isValid(CertifiedKey certified) {
        try {
            validate(certified);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private void validate(CertifiedKey certified) throws GeneralSecurityException {
        var parameters = new PKIXParameters(Set.of(new TrustAnchor(root.certificate(), null)));
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(NOON));
        var path = CertificateFactory.getInstance("X.509").generateCertPath(certified.chain());
        CertPathValidator.getInstance("PKIX").validate(path, parameters);
    }
}
