package org.vouchgate.acceptance.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.security.SecureRandom;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.server.Gateways;
import org.vouchgate.acceptance.wallet.MultipazWallet;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestCertificate;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.mdoc.Cbor.Tag;
import org.vouchgate.testkit.mdoc.IssuedMdoc;
import org.vouchgate.testkit.mdoc.MdocBuilder;

/** The line with a driving licence that Multipaz alone presents, from the link to the post. */
class MultipazDocumentIT {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final String LICENCE = "org.iso.18013.5.1.mDL";
    private static final String NAMESPACE = "org.iso.18013.5.1";

    private final Recruiting recruiting = Recruiting.on(Gateways.shared());
    private final TestCa authority = authority("CN=Utopia IACA " + CHANCE.nextInt() + ",C=UT");

    @Test
    @DisplayName("FM-06: a mobile document in an encrypted answer, by a wallet nobody here wrote")
    void multipaz_alone_presents_a_mobile_document_and_is_verified() {
        rely(authority);
        var asked = recruiting.ask(request -> request.add("template", "identity-mdoc"));

        MultipazWallet.answer(asked.authorizationRequest(), licence());

        assertThat(asked.state()).isEqualTo("verified");
        assertThat(asked.findings())
                .containsExactlyInAnyOrder(
                        "integrity:passed:signed-by-issuer",
                        "holder-binding:passed:presented-by-holder",
                        "validity-period:passed:within-validity-period",
                        "query-match:passed:as-asked",
                        "issuer-trust:passed:issuer-on-trust-list",
                        "status:not-applicable:no-status-published");
        assertThat(asked.assessment().toString()).doesNotContain("Quillfeather", "1990-02-03");
    }

    @Test
    @DisplayName("A-77: the same document below an authority that nobody relies on")
    void below_an_authority_that_nobody_relies_on_it_is_refused() {
        var asked = recruiting.ask(request -> request.add("template", "identity-mdoc"));
        var request = asked.authorizationRequest();

        assertThatThrownBy(() -> MultipazWallet.answer(request, licence())).isInstanceOf(IllegalStateException.class);

        assertThat(asked.state()).isEqualTo("not_verified");
        assertThat(asked.failures()).containsExactly("issuer-unknown");
    }

    private void rely(TestCa wanted) {
        var anchor = Json.createObjectBuilder()
                .add("pem", wanted.pem())
                .add("credentialTypes", Json.createArrayBuilder().add(LICENCE))
                .add("nameRule", "none")
                .build();
        assertThat(recruiting.admin().post("/api/v1/trust/anchors", anchor).status())
                .isEqualTo(201);
    }

    private IssuedMdoc licence() {
        var now = Instant.now();
        var signer = authority.issue(
                TestCertificate.leaf("CN=Utopia Documents,O=Utopia,C=UT").extendedKeyUsage("1.0.18013.5.1.2"), now);
        return MdocBuilder.of(LICENCE, signer, TestKey.p256(CHANCE), now, CHANCE)
                .element(NAMESPACE, "family_name", "Quillfeather")
                .element(NAMESPACE, "given_name", "Petronella")
                .element(NAMESPACE, "birth_date", new Tag(1004, "1990-02-03"))
                .element(NAMESPACE, "document_number", "U-1")
                .issue();
    }

    private static TestCa authority(String subject) {
        var key = TestKey.p256(CHANCE);
        var wish = TestCa.authority(subject).pathLength(0).forKey(key);
        return TestCa.restore(
                key, TestCa.selfSigned(wish, Instant.now(), CHANCE).leaf(), CHANCE);
    }
}
