package org.vouchgate.credential.w3c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.w3c.Verifying.CHANCE;
import static org.vouchgate.credential.w3c.Verifying.NOON;
import static org.vouchgate.credential.w3c.Verifying.badge;
import static org.vouchgate.credential.w3c.Verifying.on;
import static org.vouchgate.credential.w3c.Verifying.present;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Check;
import org.vouchgate.credential.Reading;
import org.vouchgate.credential.Reason;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestCertificate;
import org.vouchgate.testkit.issuer.TestIssuer;

/** Badges whose issuer signs with a certificate: the certificate must carry the identifier the badge names. */
class CertifiedBadgeTest {

    private static final String COLLEGE = "https://college.example.org";

    private final TestCa root = TestCa.root("CN=Example Root", NOON, CHANCE);

    @Test
    @DisplayName("2.4, D7: a certificate that carries the issuer's identifier as URI is its")
    void a_certificate_with_the_issuers_uri_is_the_issuers() {
        var reading = signedWith(TestCertificate.leaf("CN=College").uri(COLLEGE));

        assertThat(on(Check.INTEGRITY, reading).reason()).isEqualTo(Reason.SIGNED_BY_ISSUER);
        assertThat(reading.credential().orElseThrow().issuer().claimed()).contains(COLLEGE);
    }

    @Test
    @DisplayName("2.4, D7: so is one that carries its host")
    void a_certificate_with_the_issuers_host_is_the_issuers() {
        var reading = signedWith(TestCertificate.leaf("CN=College").dnsName("college.example.org"));

        assertThat(on(Check.INTEGRITY, reading).answer()).isEqualTo(Answer.PASSED);
    }

    @Test
    @DisplayName("A-45: a sound certificate of another organisation signs for nobody else")
    void a_certificate_of_somebody_else_is_refused() {
        assertRefused(signedWith(TestCertificate.leaf("CN=Other").uri("https://other.example.org")));
        assertRefused(signedWith(TestCertificate.leaf("CN=college.example.org")));
        assertRefused(signedWith(TestCertificate.leaf("CN=Other").dnsName("evil-college.example.org")));
    }

    @Test
    @DisplayName("A-54: what a certificate calls itself is in no sentence before somebody vouches for it")
    void a_self_made_certificate_does_not_lend_its_name() {
        var selfMade = TestCa.selfSigned(TestCertificate.leaf("O=Harvard").uri(COLLEGE), NOON, CHANCE);

        var reading = present(badge(TestIssuer.certified(selfMade, COLLEGE, CHANCE)));

        assertThat(reading.credential()).isPresent();
        assertThat(reading.findings()).noneMatch(finding -> finding.sentence().contains("Harvard"));
    }

    private Reading signedWith(TestCertificate wish) {
        return present(badge(TestIssuer.certified(root.issue(wish, NOON), COLLEGE, CHANCE)));
    }

    private static void assertRefused(Reading reading) {
        assertThat(on(Check.INTEGRITY, reading).reason()).isEqualTo(Reason.ISSUER_KEY_NOT_BOUND);
        assertThat(reading.credential()).isEmpty();
    }
}
