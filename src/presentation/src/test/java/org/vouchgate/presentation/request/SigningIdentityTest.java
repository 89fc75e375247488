package org.vouchgate.presentation.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.vouchgate.presentation.request.Requests.CHANCE;
import static org.vouchgate.presentation.request.Requests.NOON;
import static org.vouchgate.presentation.request.Requests.ROOT;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.testkit.CertifiedKey;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestCertificate;
import org.vouchgate.testkit.TestKey;

class SigningIdentityTest {

    @Test
    void a_leaf_below_an_intermediate_signs_with_both_in_the_chain() {
        var certified = ROOT.intermediate("CN=Below", NOON).leaf("CN=Verifier", NOON);

        var identity = SigningIdentity.of(certified.key().privateKey(), certified.chain());

        assertThat(identity.chain()).hasSize(2);
        assertThat(identity.leaf()).isEqualTo(certified.leaf());
        assertThat(identity.validUntil())
                .isEqualTo(certified.leaf().getNotAfter().toInstant());
        assertThat(identity).hasToString("SigningIdentity[CN=Verifier]");
    }

    @Test
    @DisplayName("CP-04: a self-signed leaf is refused")
    void a_self_signed_leaf_is_refused() {
        var alone = TestCa.selfSigned(TestCertificate.leaf("CN=Verifier"), NOON, CHANCE);

        assertRefused(alone, alone.chain(), "contains a self-signed certificate");
    }

    @Test
    @DisplayName("CP-04: a chain with the root in it is refused")
    void a_chain_with_the_root_in_it_is_refused() {
        var certified = ROOT.leaf("CN=Verifier", NOON);
        var chain = new ArrayList<>(certified.chain());
        chain.add(ROOT.certificate());

        assertRefused(certified, chain, "contains a self-signed certificate");
    }

    @Test
    void a_chain_out_of_order_is_refused() {
        var certified = ROOT.intermediate("CN=Below", NOON).leaf("CN=Verifier", NOON);
        var other = ROOT.intermediate("CN=Other", NOON).leaf("CN=X", NOON);

        assertRefused(
                certified,
                List.of(certified.leaf(), other.chain().get(1)),
                "Certificate 1 of the request-signing chain is not signed by the one after it");
    }

    @Test
    void another_authority_of_the_same_name_did_not_sign() {
        var certified = ROOT.intermediate("CN=Below", NOON).leaf("CN=Verifier", NOON);
        var namesake = ROOT.intermediate("CN=Below", NOON).leaf("CN=X", NOON);

        assertRefused(certified, List.of(certified.leaf(), namesake.chain().get(1)), "is not signed by the one after");
    }

    @Test
    void a_key_that_is_not_the_certificates_is_refused() {
        var certified = ROOT.leaf("CN=Verifier", NOON);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SigningIdentity.of(TestKey.p256(CHANCE).privateKey(), certified.chain()))
                .withMessageContaining("does not belong to its certificate");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SigningIdentity.of(TestKey.ed25519(CHANCE).privateKey(), certified.chain()))
                .withMessageContaining("does not belong to its certificate");
    }

    @Test
    @DisplayName("HA-07: only P-256 signs requests, as that is what every wallet verifies")
    void another_curve_is_refused() {
        var p384 = ROOT.issue(TestCertificate.leaf("CN=Verifier").forKey(TestKey.p384(CHANCE)), NOON);
        var rsa = ROOT.issue(TestCertificate.leaf("CN=Verifier").forKey(TestKey.rsa(CHANCE)), NOON);

        assertRefused(p384, p384.chain(), "must be on the curve P-256");
        assertRefused(rsa, rsa.chain(), "must be on the curve P-256");
    }

    @Test
    void without_certificates_there_is_no_identity() {
        assertRefused(Requests.CERTIFIED, List.of(), "certificate is missing");
    }

    private static void assertRefused(CertifiedKey certified, List<X509Certificate> chain, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SigningIdentity.of(certified.key().privateKey(), chain))
                .withMessageContaining(why);
    }
}
