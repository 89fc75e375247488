package org.vouchgate.credential.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.trust.Trusting.CHANCE;
import static org.vouchgate.credential.trust.Trusting.COLLEGE;
import static org.vouchgate.credential.trust.Trusting.EVERYTHING;
import static org.vouchgate.credential.trust.Trusting.NOON;
import static org.vouchgate.credential.trust.Trusting.issuedBy;
import static org.vouchgate.credential.trust.Trusting.registered;
import static org.vouchgate.credential.trust.Trusting.signedBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.testkit.CertifiedKey;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestCertificate;

/** When a key proves that a credential is a registered issuer's. */
class RegisteredIssuerTest {

    private static final String FACULTY = "https://faculty.example.org";

    private final CertifiedKey college = TestCa.root("CN=Example Root", NOON, CHANCE)
            .issue(TestCertificate.leaf("CN=College").uri(COLLEGE).uri(FACULTY), NOON);
    private final RegisteredIssuer entry = registered(COLLEGE, EVERYTHING, KeySource.X5C);

    @Test
    void a_certificate_proves_the_name_it_carries() {
        assertThat(entry.isProvenBy(signedBy(college).issuer())).isTrue();
        assertThat(entry.isProvenBy(signedBy(college, COLLEGE).issuer())).isTrue();
    }

    @Test
    @DisplayName("A-45: a certificate of several names proves the one that is claimed, and no other at the same time")
    void a_claim_to_be_somebody_else_is_not_overlooked() {
        assertThat(entry.isProvenBy(signedBy(college, FACULTY).issuer())).isFalse();
        assertThat(entry.isProvenBy(
                        signedBy(college, "https://harvard.example.org").issuer()))
                .isFalse();
    }

    @Test
    @DisplayName("A-47: a key found another way than registered proves nothing, even if the identifier is the same")
    void the_mechanism_must_be_the_registered_one() {
        var byMetadata = registered(COLLEGE, EVERYTHING, KeySource.JWT_VC_ISSUER_METADATA);
        var published = issuedBy(COLLEGE, KeySource.JWT_VC_ISSUER_METADATA).issuer();

        assertThat(byMetadata.isProvenBy(published)).isTrue();
        assertThat(entry.isProvenBy(published)).isFalse();
        assertThat(byMetadata.isProvenBy(signedBy(college, COLLEGE).issuer())).isFalse();
    }
}
