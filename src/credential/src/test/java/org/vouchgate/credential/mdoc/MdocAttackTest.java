package org.vouchgate.credential.mdoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.mdoc.Documents.AUTHORITY;
import static org.vouchgate.credential.mdoc.Documents.CHANCE;
import static org.vouchgate.credential.mdoc.Documents.LICENCE;
import static org.vouchgate.credential.mdoc.Documents.NAMESPACE;
import static org.vouchgate.credential.mdoc.Documents.NOON;
import static org.vouchgate.credential.mdoc.Documents.SIGNER;
import static org.vouchgate.credential.mdoc.Documents.licence;
import static org.vouchgate.credential.mdoc.Documents.presented;
import static org.vouchgate.credential.mdoc.Documents.refused;
import static org.vouchgate.credential.mdoc.Documents.signer;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.Reason;
import org.vouchgate.testkit.CertifiedKey;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestCertificate;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.mdoc.Cbor;
import org.vouchgate.testkit.mdoc.MdocBuilder;

/** What forgers try with the issuer's part of a document, and with the envelope. */
class MdocAttackTest {

    @Test
    @DisplayName("A-73: an element's value was changed after it was digested")
    void a_changed_value_is_refused() {
        assertThat(refused(licence().shownAs(NAMESPACE, 0, MdocAttackTest::renamed)))
                .isEqualTo(Reason.DISCLOSURE_NOT_SIGNED);
    }

    @Test
    @DisplayName("A-73: an element that nobody digested, under a number of its own or of none")
    void an_element_nobody_digested_is_refused() {
        assertThat(refused(licence().show(NAMESPACE, Cbor.embedded(item(77, "age_over_21", true)))))
                .isEqualTo(Reason.DISCLOSURE_NOT_SIGNED);
        assertThat(refused(licence().show(NAMESPACE, Cbor.embedded(item(-1, "age_over_21", true)))))
                .isEqualTo(Reason.DISCLOSURE_NOT_SIGNED);
    }

    @Test
    @DisplayName("A-73: an element moved to a namespace that the issuer did not digest it in")
    void an_element_in_another_namespace_is_refused() {
        var moved = item(0, "family_name", "Lovelace");

        assertThat(refused(licence().show("org.iso.other", Cbor.embedded(moved))))
                .isEqualTo(Reason.DISCLOSURE_NOT_SIGNED);
    }

    @Test
    @DisplayName("A-73: the same bytes in a longer byte string are not what was digested")
    void only_the_bytes_as_they_came_are_digested() {
        var padded = licence().shownAs(NAMESPACE, 0, bytes -> Arrays.copyOf(bytes, bytes.length + 1));

        assertThat(refused(padded)).isEqualTo(Reason.DISCLOSURE_MALFORMED);
    }

    @Test
    @DisplayName("A-78: one number for two elements, one element twice")
    void nothing_stands_there_twice() {
        assertThat(refused(licence().item(NAMESPACE, item(0, "nickname", "Ada"))))
                .isIn(Reason.DISCLOSURE_NOT_SIGNED, Reason.DISCLOSURE_DUPLICATED);
        assertThat(refused(licence().item(NAMESPACE, item(9, "family_name", "Byron"))))
                .isEqualTo(Reason.DISCLOSURE_DUPLICATED);
        var same = Cbor.embedded(item(5, "nickname", "Ada"));
        assertThat(refused(licence().item(NAMESPACE, item(5, "nickname", "Ada")).show(NAMESPACE, same)))
                .isEqualTo(Reason.DISCLOSURE_DUPLICATED);
    }

    @Test
    @DisplayName("A-78: an element whose digest could be guessed")
    void too_little_chance_is_refused() {
        var item = item(9, "nickname", "Ada");
        item.put("random", new byte[15]);

        assertThat(refused(licence().item(NAMESPACE, item))).isEqualTo(Reason.DISCLOSURE_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"digestID", "random", "elementIdentifier", "elementValue"})
    void an_element_without_one_of_its_members_is_refused(String member) {
        var item = item(9, "nickname", "Ada");
        item.remove(member);

        assertThat(refused(licence().item(NAMESPACE, item))).isEqualTo(Reason.DISCLOSURE_MALFORMED);
    }

    @Test
    @DisplayName("A-74: a document that has expired, is not valid yet, or was signed in the future")
    void a_document_out_of_its_time_is_refused() {
        var hour = Duration.ofHours(1);
        var earlier = NOON.minus(Duration.ofHours(20));

        assertThat(refused(licence().validity(earlier, earlier, NOON.minus(hour))))
                .isEqualTo(Reason.EXPIRED);
        assertThat(refused(licence().validity(earlier, NOON.plus(hour), NOON.plus(hour.multipliedBy(2)))))
                .isEqualTo(Reason.NOT_YET_VALID);
        assertThat(refused(licence().validity(NOON.plus(hour), earlier, NOON.plus(hour))))
                .isEqualTo(Reason.NOT_YET_VALID);
    }

    @Test
    @DisplayName("A-74: a period that ends before it begins, or is not written as one")
    void a_period_that_is_none_is_refused() {
        var earlier = NOON.minus(Duration.ofHours(2));

        assertThat(refused(licence().validity(earlier, NOON.minusSeconds(60), earlier)))
                .isEqualTo(Reason.VALIDITY_PERIOD_MALFORMED);
        assertThat(refused(licence().objectWithout("validityInfo"))).isEqualTo(Reason.VALIDITY_PERIOD_MALFORMED);
        var asText = Map.of(
                "signed",
                "2026-11-22T11:00:00Z",
                "validFrom",
                "2026-11-22T11:00:00Z",
                "validUntil",
                "2027-11-22T11:00:00Z");
        assertThat(refused(licence().object("validityInfo", asText))).isEqualTo(Reason.VALIDITY_PERIOD_MALFORMED);
    }

    @Test
    @DisplayName("A-76: the document says it is of another kind than was signed")
    void another_kind_than_was_signed_is_refused() {
        var photo = "org.iso.23220.photoid.1";
        var signedAsPhoto = presented(licence().object("docType", photo)).encoded();

        assertThat(refused(presented(licence()).document("docType", photo))).isEqualTo(Reason.CONTENT_CONTRADICTORY);
        assertThat(Documents.read(signedAsPhoto).findings().get(0).reason()).isEqualTo(Reason.CONTENT_CONTRADICTORY);
    }

    @Test
    @DisplayName("A-77: a certificate that is not made for signing documents")
    void a_certificate_for_something_else_is_refused() {
        assertThat(refused(signedBy(TestCertificate.leaf("CN=Web,C=UT")))).isEqualTo(Reason.CERTIFICATE_CHAIN_INVALID);
        assertThat(refused(signedBy(TestCertificate.leaf("CN=Web,C=UT").extendedKeyUsage("1.3.6.1.5.5.7.3.1"))))
                .isEqualTo(Reason.CERTIFICATE_CHAIN_INVALID);
        assertThat(refused(signedBy(signer("CN=Use,C=UT").withoutKeyUsage())))
                .isEqualTo(Reason.CERTIFICATE_CHAIN_INVALID);
        assertThat(refused(signedBy(signer("CN=Use,C=UT").withoutDigitalSignature())))
                .isEqualTo(Reason.CERTIFICATE_CHAIN_INVALID);
        assertThat(refused(signedBy(signer("CN=Authority,C=UT").asAuthority())))
                .isEqualTo(Reason.CERTIFICATE_CHAIN_INVALID);
    }

    @Test
    @DisplayName("A-77: an authority that signs documents itself")
    void an_authority_does_not_sign_documents() {
        var itself = new CertifiedKey(AUTHORITY.key(), List.of(AUTHORITY.certificate()));

        assertThat(refused(licence(itself))).isEqualTo(Reason.CERTIFICATE_CHAIN_INVALID);
    }

    @Test
    @DisplayName("A-77: signed before or after the certificate was in force")
    void a_signature_out_of_the_certificates_time_is_refused() {
        var longAgo = NOON.minus(Duration.ofDays(30));

        assertThat(refused(licence().validity(longAgo, NOON, NOON.plusSeconds(600))))
                .isEqualTo(Reason.CERTIFICATE_CHAIN_INVALID);
    }

    @Test
    @DisplayName("A-44: certificates that do not vouch for one another, or none")
    void a_chain_that_is_none_is_refused() {
        var stranger = TestCa.root("CN=Stranger", NOON, CHANCE).certificate();
        var unlinked = new CertifiedKey(SIGNER.key(), List.of(SIGNER.leaf(), stranger));

        assertThat(refused(licence(unlinked))).isEqualTo(Reason.CERTIFICATE_CHAIN_INVALID);
        assertThat(refused(licence().headerWithout(33))).isEqualTo(Reason.ISSUER_KEY_NOT_FOUND);
        assertThat(refused(licence().header(33, "text"))).isEqualTo(Reason.ISSUER_KEY_NOT_FOUND);
        assertThat(refused(licence().header(33, new byte[] {0x30, 0}))).isEqualTo(Reason.CERTIFICATE_CHAIN_INVALID);
    }

    @Test
    @DisplayName("A-44: a signature by another key than the certificate's")
    void another_key_than_the_certificates_is_refused() {
        assertThat(refused(licence().signedWith(TestKey.p256(CHANCE)))).isEqualTo(Reason.SIGNATURE_INVALID);
    }

    @Test
    @DisplayName("A-13: an algorithm that is not protected, is stated twice, or is none")
    void an_algorithm_must_be_protected() {
        assertThat(refused(licence().protectedHeaderWithout(1).header(1, -7))).isEqualTo(Reason.ALGORITHM_NOT_ALLOWED);
        assertThat(refused(licence().header(1, -35))).isEqualTo(Reason.DATA_MODEL_VIOLATED);
        assertThat(refused(licence().protectedHeaderWithout(1))).isEqualTo(Reason.ALGORITHM_NOT_ALLOWED);
        assertThat(refused(licence().protectedHeader(1, 5))).isEqualTo(Reason.ALGORITHM_NOT_ALLOWED);
        assertThat(refused(licence().protectedHeader(1, "ES256"))).isEqualTo(Reason.ALGORITHM_NOT_ALLOWED);
    }

    @Test
    @DisplayName("A-06: an algorithm that does not go with the key")
    void an_algorithm_for_another_key_is_refused() {
        assertThat(refused(licence().protectedHeader(1, -35))).isEqualTo(Reason.KEY_UNFIT_FOR_ALGORITHM);
    }

    @Test
    @DisplayName("A-07: critical headers that nobody here understands")
    void critical_headers_are_refused() {
        assertThat(refused(licence().protectedHeader(2, List.of(99)).protectedHeader(99, 1)))
                .isEqualTo(Reason.CRITICAL_HEADER_NOT_UNDERSTOOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHA-1", "SHA-512/256", "sha-256", "MD5", ""})
    void another_digest_algorithm_is_refused(String algorithm) {
        assertThat(refused(licence().object("digestAlgorithm", algorithm)))
                .isEqualTo(Reason.DIGEST_ALGORITHM_NOT_ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"version", "docType", "deviceKeyInfo", "valueDigests"})
    void a_security_object_without_one_of_its_members_is_refused(String member) {
        assertThat(refused(licence().objectWithout(member))).isEqualTo(Reason.DATA_MODEL_VIOLATED);
    }

    @Test
    void a_security_object_of_another_version_is_refused() {
        assertThat(refused(licence().object("version", "2.0"))).isEqualTo(Reason.DATA_MODEL_VIOLATED);
        assertThat(refused(licence().object("version", 1))).isEqualTo(Reason.DATA_MODEL_VIOLATED);
    }

    @Test
    @DisplayName("A-78: a signed object with a member twice, or with an indefinite length")
    void a_security_object_that_two_parsers_may_read_differently_is_refused() {
        assertThat(refused(licence().payload(bytes -> Cbor.encode(new Cbor.Tag(24, indefinite(bytes))))))
                .isEqualTo(Reason.DATA_MODEL_VIOLATED);
    }

    @Test
    @DisplayName("A-80, FM-09: two documents in one response, another person's or nobody's")
    void only_one_document_comes_in_a_response() {
        var other = MdocBuilder.of(LICENCE, SIGNER, TestKey.p256(CHANCE), NOON, CHANCE)
                .element(NAMESPACE, "family_name", "Byron");

        assertThat(refused(presented(licence()).and(presented(other)))).isEqualTo(Reason.DATA_MODEL_VIOLATED);
        assertThat(refused(presented(licence()).response("documents", List.of())))
                .isEqualTo(Reason.DATA_MODEL_VIOLATED);
        assertThat(refused(presented(licence()).response("documents", null))).isEqualTo(Reason.DATA_MODEL_VIOLATED);
    }

    @Test
    void a_response_with_an_error_or_of_another_version_is_refused() {
        assertThat(refused(presented(licence()).response("status", 10))).isEqualTo(Reason.DATA_MODEL_VIOLATED);
        assertThat(refused(presented(licence()).response("version", "2.0"))).isEqualTo(Reason.DATA_MODEL_VIOLATED);
        assertThat(refused(presented(licence()).response("documentErrors", List.of(Map.of(LICENCE, 0)))))
                .isEqualTo(Reason.DATA_MODEL_VIOLATED);
        assertThat(refused(presented(licence()).document("errors", Map.of(NAMESPACE, Map.of("age_over_21", 0)))))
                .isEqualTo(Reason.DATA_MODEL_VIOLATED);
        assertThat(refused(presented(licence()).document("issuerSigned", null))).isEqualTo(Reason.DATA_MODEL_VIOLATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AA", "oA==", "eyJhbGciOiJFUzI1NiJ9", "{}", "v2F_AA", "ogEBAQE"})
    @DisplayName("A-78, A-08: what is no device response at all")
    void what_is_no_device_response_is_refused(String encoded) {
        var reason = refused(Documents.read(encoded));

        assertThat(reason).isIn(Reason.MALFORMED, Reason.DATA_MODEL_VIOLATED);
    }

    private static MdocBuilder signedBy(TestCertificate wish) {
        return licence(AUTHORITY.issue(wish, NOON));
    }

    private static Map<Object, Object> item(int number, String name, Object value) {
        var random = new byte[16];
        CHANCE.nextBytes(random);
        var item = new LinkedHashMap<Object, Object>();
        item.put("digestID", number);
        item.put("random", random);
        item.put("elementIdentifier", name);
        item.put("elementValue", value);
        return item;
    }

    /** Lovelace becomes Lovelacf, in place. */
    private static byte[] renamed(byte[] item) {
        var text = new String(item, StandardCharsets.ISO_8859_1).replace("Lovelace", "Lovelacf");
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The object in tag 24, its first byte an indefinite map's, with a break at its end. */
    private static byte[] indefinite(byte[] payload) {
        var start = payload.length > 260 ? 5 : 4;
        var object = Arrays.copyOfRange(payload, start, payload.length + 1);
        object[0] = (byte) 0xbf;
        object[object.length - 1] = (byte) 0xff;
        return object;
    }
}
