package org.vouchgate.credential.trust.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.TrustAnswer;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.credential.trust.CredentialTypes;
import org.vouchgate.credential.trust.Signers;
import org.vouchgate.credential.trust.TrustAnchor;
import org.vouchgate.testkit.CertifiedKey;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestCertificate;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.mdoc.Cbor;
import org.vouchgate.testkit.mdoc.Cbor.Tag;
import org.vouchgate.testkit.mdoc.Cose;

class VicalTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final String LICENCE = "org.iso.18013.5.1.mDL";
    private static final TestCa PROVIDERS = TestCa.root("CN=List Root", NOON, CHANCE);
    private static final CertifiedKey PROVIDER = PROVIDERS.leaf("CN=List Provider,C=UT", NOON);
    private static final TestCa UTOPIA = TestCa.root("CN=Utopia IACA,C=UT", NOON, CHANCE);

    private final Map<Object, Object> protectedHeader = new LinkedHashMap<>(Cose.algorithm(-7));
    private final Map<Object, Object> header = new LinkedHashMap<>(Map.of(33, Cose.chain(PROVIDER.chain())));
    private final List<Object> authorities = new ArrayList<>(List.of(authority(UTOPIA, LICENCE)));
    private final Map<Object, Object> list = new LinkedHashMap<>(Map.of(
            "version",
            "1.0",
            "vicalProvider",
            "Example",
            "date",
            date(NOON.minus(Duration.ofDays(1))),
            "nextUpdate",
            date(NOON.plus(Duration.ofDays(30))),
            "vicalIssueID",
            7,
            "certificateInfos",
            authorities));
    private TestKey key = PROVIDER.key();

    @Test
    @DisplayName("A-77, 2.7.12: authorities are trusted for the document types that a signed list says")
    void a_signed_list_says_which_authorities_and_for_what() {
        var read = readable();

        assertThat(read.anchors()).extracting(TrustAnchor::certificate).containsExactly(UTOPIA.certificate());
        assertThat(read.anchors()).extracting(TrustAnchor::types).containsExactly(CredentialTypes.of(LICENCE));
        assertThat(read.sequence()).hasValue(BigInteger.valueOf(7));
        assertThat(read.issuedAt()).hasValue(NOON.minus(Duration.ofDays(1)));
        assertThat(read.nextUpdate()).hasValue(NOON.plus(Duration.ofDays(30)));
        assertThat(new Vical(signers()).kind()).isEqualTo(TrustAnswer.Kind.IACA_LIST);
    }

    @Test
    void a_list_may_leave_its_number_and_its_next_update_out() {
        list.remove("vicalIssueID");
        list.remove("nextUpdate");

        assertThat(readable().sequence()).isEmpty();
        assertThat(readable().nextUpdate()).isEmpty();
    }

    @Test
    @DisplayName("L1: a list by a stranger, changed, or not signed at all")
    void a_list_by_nobody_configured_is_refused() {
        key = TestKey.p256(CHANCE);
        assertThat(refused()).isEqualTo(Reason.TRUST_SOURCE_SIGNATURE_INVALID);

        var stranger = TestCa.root("CN=List Root", NOON, CHANCE).leaf("CN=List Provider,C=UT", NOON);
        key = stranger.key();
        header.put(33, Cose.chain(stranger.chain()));
        assertThat(refused()).isEqualTo(Reason.TRUST_SOURCE_SIGNATURE_INVALID);

        header.remove(33);
        assertThat(refused()).isEqualTo(Reason.TRUST_SOURCE_SIGNATURE_INVALID);
    }

    @Test
    @DisplayName("L1: an authority, and a key that is not for signing")
    void a_certificate_that_is_not_for_signing_is_refused() {
        for (var wish : List.of(
                TestCertificate.leaf("CN=List Provider,C=UT").withoutDigitalSignature(),
                TestCertificate.leaf("CN=List Provider,C=UT").asAuthority())) {
            var signer = PROVIDERS.issue(wish, NOON);
            key = signer.key();
            header.put(33, Cose.chain(signer.chain()));

            assertThat(refused()).isEqualTo(Reason.TRUST_SOURCE_SIGNATURE_INVALID);
        }
    }

    @Test
    @DisplayName("A-13: an algorithm that is not protected")
    void an_algorithm_that_is_not_protected_is_refused() {
        protectedHeader.remove(1);
        header.put(1, -7);

        assertThat(refused()).isEqualTo(Reason.TRUST_SOURCE_SIGNATURE_INVALID);
    }

    @Test
    void a_configured_key_will_do_for_a_list_without_certificates() {
        header.remove(33);
        var own = PublicJwk.of(PROVIDER.key().publicKey()).orElseThrow();
        var stranger = PublicJwk.of(TestKey.p256(CHANCE).publicKey()).orElseThrow();

        assertThat(new Vical(new Signers(List.of(), List.of(own))).read(encoded(), NOON))
                .isInstanceOf(ListReading.Readable.class);
        assertThat(new Vical(new Signers(List.of(), List.of(stranger))).read(encoded(), NOON))
                .isInstanceOf(ListReading.Refused.class);
    }

    @Test
    @DisplayName("L1: a signer whose certificate has run out")
    void a_signer_out_of_its_time_is_refused() {
        assertThat(new Vical(signers()).read(encoded(), NOON.plus(Duration.ofDays(400))))
                .extracting(VicalTest::reason)
                .isEqualTo(Reason.TRUST_SOURCE_SIGNATURE_INVALID);
    }

    @Test
    void a_list_of_another_form_is_refused() {
        for (var member : List.of("version", "date", "certificateInfos")) {
            var kept = list.put(member, "something else");
            assertThat(refused()).as(member).isEqualTo(Reason.TRUST_SOURCE_UNREADABLE);
            list.put(member, kept);
        }
        list.put("nextUpdate", "2027-01-01T00:00:00Z");
        assertThat(refused()).isEqualTo(Reason.TRUST_SOURCE_UNREADABLE);
        list.remove("nextUpdate");
        list.put("date", date(NOON.plus(Duration.ofHours(1))));
        assertThat(refused()).isEqualTo(Reason.TRUST_SOURCE_UNREADABLE);
        for (var body : List.of(new byte[0], new byte[] {(byte) 0xa0}, Cbor.encode(List.of(1, 2, 3, 4)))) {
            assertThat(reason(new Vical(signers()).read(body, NOON))).isEqualTo(Reason.TRUST_SOURCE_UNREADABLE);
        }
    }

    @Test
    void what_is_no_authority_or_is_listed_for_nothing_is_passed_over() {
        authorities.add(Map.of("certificate", der(PROVIDER.leaf()), "docType", List.of(LICENCE)));
        authorities.add(Map.of("certificate", new byte[] {1}, "docType", List.of(LICENCE)));
        authorities.add(Map.of("certificate", der(PROVIDERS.certificate()), "docType", List.of()));
        authorities.add(Map.of("certificate", der(PROVIDERS.certificate()), "docType", List.of("*")));
        authorities.add("Utopia");

        assertThat(readable().anchors()).extracting(TrustAnchor::certificate).containsExactly(UTOPIA.certificate());
    }

    private ListReading.Readable readable() {
        return new Vical(signers()).read(encoded(), NOON).fold(readable -> readable, refused -> {
            throw new AssertionError(refused);
        });
    }

    private Reason refused() {
        return reason(new Vical(signers()).read(encoded(), NOON));
    }

    private static Reason reason(ListReading reading) {
        return reading.fold(readable -> Optional.<Reason>empty(), refused -> Optional.of(refused.reason()))
                .orElseThrow();
    }

    private byte[] encoded() {
        var payload = Cbor.encode(list);
        return Cbor.encode(new Tag(18, Cose.sign1(key, protectedHeader, header, payload, payload)));
    }

    private static Signers signers() {
        return new Signers(List.of(PROVIDERS.certificate()), List.of());
    }

    private static Map<Object, Object> authority(TestCa authority, String type) {
        var info = new LinkedHashMap<Object, Object>();
        info.put("certificate", der(authority.certificate()));
        info.put(
                "serialNumber",
                new Tag(2, authority.certificate().getSerialNumber().toByteArray()));
        info.put("ski", new byte[20]);
        info.put("docType", List.of(type));
        return info;
    }

    private static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Tag date(Instant instant) {
        return new Tag(0, instant.toString());
    }
}
