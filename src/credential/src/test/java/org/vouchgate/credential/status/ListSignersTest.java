package org.vouchgate.credential.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.status.Publishing.ADDRESS;
import static org.vouchgate.credential.status.Publishing.CHANCE;
import static org.vouchgate.credential.status.Publishing.NOON;

import java.security.cert.X509Certificate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.StatusReference.TokenStatusEntry;
import org.vouchgate.testkit.CertifiedKey;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestCertificate;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.issuer.TestIssuer;

/** Who may sign the lists of an issuer that is known by its certificate: protocol notes 2.10. */
class ListSignersTest {

    @Test
    @DisplayName("A-84: a certificate's list counts if the same certificate, or one of the same authority, signed it")
    void a_certified_issuer_may_use_another_certificate_of_its_authority() {
        var root = TestCa.root("CN=Root", NOON, CHANCE);
        var authority = root.intermediate("CN=Authority", NOON);
        var other = TestCa.root("CN=Root", NOON, CHANCE);
        var issuer = authority.leaf("CN=College", NOON);
        var credentialIssuer =
                Publishing.certified(issuer.leaf(), issuer.chain().get(1));

        assertThat(certifiedStatus(TestIssuer.certified(issuer, CHANCE), credentialIssuer))
                .isEqualTo(Reason.NOT_REVOKED);
        assertThat(certifiedStatus(
                        TestIssuer.certified(authority.leaf("CN=College Lists", NOON), CHANCE), credentialIssuer))
                .isEqualTo(Reason.NOT_REVOKED);
        assertThat(certifiedStatus(TestIssuer.certified(root.leaf("CN=College Lists", NOON), CHANCE), credentialIssuer))
                .isEqualTo(Reason.STATUS_LIST_SIGNER_NOT_ISSUER);
        assertThat(certifiedStatus(TestIssuer.certified(other.leaf("CN=College", NOON), CHANCE), credentialIssuer))
                .isEqualTo(Reason.STATUS_LIST_SIGNER_NOT_ISSUER);
    }

    @Test
    @DisplayName(
            "A-84: an authority that the employer relies on vouches for both, and no authority of the same name does")
    void an_authority_outside_the_chain_must_be_relied_on() {
        var root = TestCa.root("CN=Root", NOON, CHANCE);
        var impostor = TestCa.root("CN=Root", NOON, CHANCE);
        var issuer = Publishing.certified(root.leaf("CN=College", NOON).leaf());
        var lists = TestIssuer.certified(root.leaf("CN=College Lists", NOON), CHANCE);
        var expired = TestIssuer.certified(
                root.issue(TestCertificate.leaf("CN=College Lists").validUntil(NOON.minusSeconds(1)), NOON), CHANCE);
        var forged = TestIssuer.certified(impostor.leaf("CN=College Lists", NOON), CHANCE);

        assertThat(certifiedStatus(lists, issuer, root)).isEqualTo(Reason.NOT_REVOKED);
        assertThat(certifiedStatus(lists, issuer)).isEqualTo(Reason.STATUS_LIST_SIGNER_NOT_ISSUER);
        assertThat(certifiedStatus(expired, issuer, root)).isEqualTo(Reason.STATUS_LIST_SIGNER_NOT_ISSUER);
        assertThat(certifiedStatus(forged, issuer, root)).isEqualTo(Reason.STATUS_LIST_SIGNER_NOT_ISSUER);
        assertThat(certifiedStatus(forged, issuer, root, impostor)).isEqualTo(Reason.STATUS_LIST_SIGNER_NOT_ISSUER);
    }

    @Test
    @DisplayName("HA-05: a list may not bring the authority along, nor be signed by one that vouches for itself")
    void a_list_with_a_root_in_its_chain_is_refused() {
        var root = TestCa.root("CN=Root", NOON, CHANCE);
        var issuer = Publishing.certified(root.leaf("CN=College", NOON).leaf());
        var leaf = root.leaf("CN=College Lists", NOON);
        var withRoot = new CertifiedKey(leaf.key(), List.of(leaf.leaf(), root.certificate()));
        var alone = TestCa.selfSigned(TestCertificate.leaf("CN=College Lists"), NOON, CHANCE);

        assertThat(certifiedStatus(TestIssuer.certified(leaf, CHANCE), issuer, root))
                .isEqualTo(Reason.NOT_REVOKED);
        assertThat(certifiedStatus(TestIssuer.certified(withRoot, CHANCE), issuer, root))
                .isEqualTo(Reason.STATUS_LIST_ROOT_IN_CHAIN);
        assertThat(certifiedStatus(TestIssuer.certified(alone, CHANCE), issuer, root))
                .isEqualTo(Reason.STATUS_LIST_ROOT_IN_CHAIN);
    }

    @Test
    @DisplayName("HA-05: a list without certificates is not a certified issuer's")
    void a_list_without_certificates_is_not_a_certified_issuers() {
        var root = TestCa.root("CN=Root", NOON, CHANCE);
        var issuer = Publishing.certified(root.leaf("CN=College", NOON).leaf());
        var uncertified = TestIssuer.didKey(TestKey.p256(CHANCE), CHANCE);

        assertThat(certifiedStatus(uncertified, issuer, root)).isEqualTo(Reason.STATUS_LIST_SIGNER_NOT_ISSUER);
    }

    private static Reason certifiedStatus(TestIssuer lists, Issuer issuer, TestCa... authorities) {
        var certificates =
                List.of(authorities).stream().map(TestCa::certificate).toArray(X509Certificate[]::new);
        var document = lists.tokenStatusList(ADDRESS, 1, 64).publish(NOON);
        return Publishing.of(document, certificates)
                .statusOf(issuer, NOON, new TokenStatusEntry(ADDRESS.toString(), 7))
                .reason();
    }
}
