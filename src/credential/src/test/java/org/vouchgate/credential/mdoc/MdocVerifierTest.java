package org.vouchgate.credential.mdoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.mdoc.Documents.AUTHORITY;
import static org.vouchgate.credential.mdoc.Documents.CHANCE;
import static org.vouchgate.credential.mdoc.Documents.DEVICE;
import static org.vouchgate.credential.mdoc.Documents.LICENCE;
import static org.vouchgate.credential.mdoc.Documents.NAMESPACE;
import static org.vouchgate.credential.mdoc.Documents.NONCE;
import static org.vouchgate.credential.mdoc.Documents.NOON;
import static org.vouchgate.credential.mdoc.Documents.VERIFIER;
import static org.vouchgate.credential.mdoc.Documents.accepted;
import static org.vouchgate.credential.mdoc.Documents.challenge;
import static org.vouchgate.credential.mdoc.Documents.licence;
import static org.vouchgate.credential.mdoc.Documents.presented;
import static org.vouchgate.credential.mdoc.Documents.read;
import static org.vouchgate.credential.mdoc.Documents.recipient;
import static org.vouchgate.credential.mdoc.Documents.refused;
import static org.vouchgate.credential.mdoc.Documents.signer;
import static org.vouchgate.credential.mdoc.Documents.thumbprint;

import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.Handover;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.StatusReference;
import org.vouchgate.credential.SubjectBinding;
import org.vouchgate.testkit.CertifiedKey;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.mdoc.Cbor.Tag;
import org.vouchgate.testkit.mdoc.DeviceResponse;
import org.vouchgate.testkit.mdoc.MdocBuilder;

class MdocVerifierTest {

    @Test
    @DisplayName("FM-06: a document that is posted in answer to this request is read")
    void a_sound_document_is_read() {
        var credential = accepted(presented(licence()));

        assertThat(credential.types()).containsExactly(LICENCE);
        assertThat(credential.claims())
                .hasToString("{\"" + NAMESPACE + "\":{\"family_name\":\"Lovelace\",\"age_over_18\":true}}");
        assertThat(credential.subjectBinding()).isEqualTo(SubjectBinding.CRYPTOGRAPHIC);
        assertThat(credential.holderKey()).hasValue(DEVICE.thumbprint());
        assertThat(credential.validFrom()).hasValue(NOON.minus(Duration.ofHours(1)));
        assertThat(credential.validUntil()).hasValue(NOON.plus(Duration.ofDays(14)));
        assertThat(credential.statusReferences()).isEmpty();
    }

    @Test
    void its_issuer_is_whom_the_certificate_names() {
        var issuer = accepted(presented(licence())).issuer();

        assertThat(issuer.keySource()).isEqualTo(KeySource.X5C);
        assertThat(issuer.name()).hasValue("Utopia");
        assertThat(issuer.claimed()).isEmpty();
        assertThat(issuer.certificates()).containsExactly(Documents.SIGNER.leaf());
    }

    @Test
    @DisplayName("FM-07: a document that came through the browser is read against the page's origin")
    void a_document_through_the_browser_is_read() {
        var handover = new Handover.ByBrowser("https://verifier.example", Optional.of(recipient(VERIFIER)));
        var response =
                DeviceResponse.of(licence().issue()).inBrowser("https://verifier.example", NONCE, thumbprint(VERIFIER));

        accepted(read(response.encoded(), challenge(handover), true));
    }

    @Test
    @DisplayName("EN-10: where nothing was encrypted, the transcript has null in the thumbprint's place")
    void an_answer_in_the_clear_has_no_thumbprint() {
        var handover = new Handover.ByRedirect(Documents.CLIENT, Documents.RESPONSE_URI, Optional.empty());
        var response =
                DeviceResponse.of(licence().issue()).posted(Documents.CLIENT, NONCE, null, Documents.RESPONSE_URI);

        accepted(read(response.encoded(), challenge(handover), true));
    }

    @Test
    @DisplayName("FM-08: a device may prove itself with a MAC under the request's own key")
    void a_device_may_prove_itself_with_a_mac() {
        var secret = Documents.agreed(DEVICE, (ECPublicKey) VERIFIER.publicKey());

        var credential = accepted(presented(licence()).macWith(secret));

        assertThat(credential.holderKey()).hasValue(DEVICE.thumbprint());
    }

    @Test
    @DisplayName("FM-08: -7 and -9 are equal for P-256")
    void both_names_of_the_algorithm_will_do() {
        accepted(presented(licence().protectedHeader(1, -9)).proofHeader(1, -9));
    }

    @Test
    void other_curves_will_do() {
        var signer = AUTHORITY.issue(signer("CN=Utopia,C=UT").forKey(TestKey.p384(CHANCE)), NOON);
        var document = MdocBuilder.of(LICENCE, signer, TestKey.ed25519(CHANCE), NOON, CHANCE)
                .element(NAMESPACE, "family_name", "Lovelace");

        accepted(presented(document));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHA-256", "SHA-384", "SHA-512"})
    void each_digest_algorithm_of_the_standard_will_do(String algorithm) {
        var document = MdocBuilder.of(LICENCE, Documents.SIGNER, DEVICE, NOON, CHANCE)
                .digestAlgorithm(algorithm)
                .element(NAMESPACE, "family_name", "Lovelace");

        accepted(presented(document));
    }

    @Test
    void values_become_json_of_their_kind() {
        var document = licence()
                .element(NAMESPACE, "birth_date", new Tag(1004, "1815-12-10"))
                .element(NAMESPACE, "issue_date", new Tag(0, "2026-01-02T03:04:05Z"))
                .element(NAMESPACE, "portrait", new byte[] {(byte) 0xff, (byte) 0xd8})
                .element(NAMESPACE, "height", 170)
                .element(NAMESPACE, "driving_privileges", List.of(Map.of("vehicle_category_code", "A")))
                .element("org.iso.18013.5.1.aamva", "sex", 2);

        var claims = accepted(presented(document)).claims();

        var licence = claims.getJsonObject(NAMESPACE);
        assertThat(licence.getString("birth_date")).isEqualTo("1815-12-10");
        assertThat(licence.getString("issue_date")).isEqualTo("2026-01-02T03:04:05Z");
        assertThat(licence.getString("portrait")).isEqualTo("_9g");
        assertThat(licence.getInt("height")).isEqualTo(170);
        assertThat(licence.getJsonArray("driving_privileges")).hasToString("[{\"vehicle_category_code\":\"A\"}]");
        assertThat(claims.getJsonObject("org.iso.18013.5.1.aamva").getInt("sex"))
                .isEqualTo(2);
    }

    @Test
    void a_document_may_show_nothing_but_its_type() {
        var document = MdocBuilder.of(LICENCE, Documents.SIGNER, DEVICE, NOON, CHANCE);

        assertThat(accepted(presented(document)).claims()).isEmpty();
    }

    @Test
    void its_status_is_looked_up_where_the_issuer_says() {
        var status = Map.of("status_list", Map.of("idx", 412, "uri", "https://issuer.example/lists/1"));

        assertThat(accepted(presented(licence().object("status", status))).statusReferences())
                .containsExactly(new StatusReference.TokenStatusEntry("https://issuer.example/lists/1", 412));
    }

    @Test
    @DisplayName("S.3: a way to publish status that nobody here can read is not dropped")
    void a_status_that_cannot_be_read_is_not_dropped() {
        var status = Map.of("identifier_list", Map.of("id", new byte[] {1}, "uri", "https://issuer.example/ids"));

        assertThat(accepted(presented(licence().object("status", status))).statusReferences())
                .containsExactly(new StatusReference.Unusable("identifier_list", false));
        assertThat(accepted(presented(licence().object("status", 7))).statusReferences())
                .containsExactly(new StatusReference.Unusable("status", true));
    }

    @Test
    void what_its_validity_says_is_known_though_it_has_expired() {
        var from = NOON.minus(Duration.ofDays(20));

        assertThat(refused(licence(longLived()).validity(from, from, NOON.minus(Duration.ofMinutes(2)))))
                .isEqualTo(Reason.EXPIRED);
    }

    @Test
    void a_minute_of_difference_between_clocks_is_no_difference() {
        var from = NOON.minus(Duration.ofDays(20));

        accepted(presented(licence(longLived()).validity(from, from, NOON.minusSeconds(30))));
        accepted(presented(licence().validity(NOON.plusSeconds(30), NOON.plusSeconds(30), NOON.plusSeconds(90))));
    }

    private static CertifiedKey longLived() {
        return AUTHORITY.issue(signer("CN=Utopia,C=UT").validFrom(NOON.minus(Duration.ofDays(300))), NOON);
    }
}
