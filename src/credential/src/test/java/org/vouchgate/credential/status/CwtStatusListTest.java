package org.vouchgate.credential.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.status.Publishing.ADDRESS;
import static org.vouchgate.credential.status.Publishing.CHANCE;
import static org.vouchgate.credential.status.Publishing.NOON;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.StatusReference.TokenStatusEntry;
import org.vouchgate.credential.fetch.Fetched;
import org.vouchgate.testkit.CertifiedKey;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.mdoc.Cbor;
import org.vouchgate.testkit.mdoc.Cose;

/** Token Status List, section 5.2: lists as CWTs, for mobile documents above all. */
class CwtStatusListTest {

    private static final String TYPE = "application/statuslist+cwt";
    private static final TestCa AUTHORITY = TestCa.root("CN=Utopia IACA,C=UT", NOON, CHANCE);
    private static final CertifiedKey DOCUMENTS = AUTHORITY.leaf("CN=Documents,C=UT", NOON);
    private static final CertifiedKey LISTS = AUTHORITY.leaf("CN=Status,C=UT", NOON);

    private final Map<Object, Object> protectedHeader = new LinkedHashMap<>(Map.of(1, -7, 16, TYPE));
    private final Map<Object, Object> header = new LinkedHashMap<>(Map.of(33, Cose.chain(LISTS.chain())));
    private final Map<Object, Object> claims = new LinkedHashMap<>(
            Map.of(2, ADDRESS.toString(), 6, NOON.getEpochSecond() - 60, 4, NOON.getEpochSecond() + 3600, 65_534, 600));
    private final Map<Object, Object> list =
            new LinkedHashMap<>(Map.of("bits", 1, "lst", zlib(new byte[] {(byte) 0x80, 0})));
    private TestKey key = LISTS.key();

    @Test
    void an_entry_that_is_not_set_stands_and_one_that_is_does_not() {
        assertThat(statusOf(6))
                .extracting(Finding::answer, Finding::reason)
                .containsExactly(Answer.PASSED, Reason.NOT_REVOKED);
        assertThat(statusOf(7))
                .extracting(Finding::answer, Finding::reason)
                .containsExactly(Answer.FAILED, Reason.REVOKED);
        assertThat(statusOf(16).reason()).isEqualTo(Reason.STATUS_INDEX_OUT_OF_RANGE);
    }

    @Test
    void two_bits_may_suspend() {
        list.put("bits", 2);

        assertThat(statusOf(3).reason()).isEqualTo(Reason.SUSPENDED);
    }

    @Test
    @DisplayName("S.2: the certificate of the document signer itself will do, and so will its tag as CWT")
    void the_issuers_own_certificate_will_do() {
        header.put(33, Cose.chain(DOCUMENTS.chain()));
        key = DOCUMENTS.key();
        var message = Cose.sign1(key, protectedHeader, header, payload(), payload());

        assertThat(statusOf(Cbor.encode(new Cbor.Tag(61, new Cbor.Tag(18, message))), 6)
                        .reason())
                .isEqualTo(Reason.NOT_REVOKED);
    }

    @Test
    @DisplayName("A-84: a list by a stranger, changed, or signed in a way that is not allowed")
    void a_forged_list_fails() {
        key = TestKey.p256(CHANCE);
        assertThat(statusOf(6).reason()).isEqualTo(Reason.STATUS_LIST_SIGNATURE_INVALID);

        var stranger = TestCa.root("CN=Stranger,C=UT", NOON, CHANCE).leaf("CN=Status,C=UT", NOON);
        key = stranger.key();
        header.put(33, Cose.chain(stranger.chain()));
        assertThat(statusOf(6).reason()).isEqualTo(Reason.STATUS_LIST_SIGNER_NOT_ISSUER);

        header.remove(33);
        assertThat(statusOf(6).reason()).isEqualTo(Reason.STATUS_LIST_SIGNER_NOT_ISSUER);
    }

    @Test
    @DisplayName("A-84, A-13: an algorithm that is not protected, or is none for signatures")
    void an_algorithm_that_is_not_allowed_fails() {
        protectedHeader.put(1, 5);
        assertThat(statusOf(6).reason()).isEqualTo(Reason.STATUS_LIST_SIGNATURE_INVALID);

        protectedHeader.remove(1);
        header.put(1, -7);
        assertThat(statusOf(6).reason()).isEqualTo(Reason.STATUS_LIST_SIGNATURE_INVALID);
    }

    @Test
    @DisplayName("A-84: a list that is protected by a MAC")
    void a_list_under_a_mac_fails() {
        var message = Cose.mac0(new byte[32], Map.of(1, 5, 16, TYPE), payload(), payload());

        assertThat(statusOf(Cbor.encode(new Cbor.Tag(17, message)), 6).reason())
                .isEqualTo(Reason.STATUS_LIST_SIGNATURE_INVALID);
        assertThat(statusOf(Cbor.encode(message), 6).reason()).isEqualTo(Reason.STATUS_LIST_SIGNATURE_INVALID);
    }

    @Test
    @DisplayName("A-85: a list that belongs to another address")
    void a_moved_list_fails() {
        claims.put(2, ADDRESS + "/");
        assertThat(statusOf(6).reason()).isEqualTo(Reason.STATUS_LIST_OF_ANOTHER_ADDRESS);

        claims.remove(2);
        assertThat(statusOf(6).reason()).isEqualTo(Reason.STATUS_LIST_OF_ANOTHER_ADDRESS);
    }

    @Test
    @DisplayName("A-10: a CWT of another class, or one without a class")
    void the_type_of_the_token_is_checked() {
        protectedHeader.put(16, "application/cwt");
        assertThat(statusOf(6))
                .extracting(Finding::answer, Finding::reason)
                .containsExactly(Answer.UNKNOWN, Reason.STATUS_LIST_MALFORMED);

        protectedHeader.remove(16);
        header.put(16, TYPE);
        assertThat(statusOf(6).reason()).isEqualTo(Reason.STATUS_LIST_MALFORMED);
    }

    @Test
    void a_list_out_of_its_time_says_nothing() {
        claims.put(4, NOON.getEpochSecond() - 120);
        assertThat(statusOf(6))
                .extracting(Finding::answer, Finding::reason)
                .containsExactly(Answer.UNKNOWN, Reason.STATUS_LIST_EXPIRED);

        claims.put(4, NOON.getEpochSecond() + 600);
        claims.put(6, NOON.getEpochSecond() + 120);
        assertThat(statusOf(6).reason()).isEqualTo(Reason.STATUS_LIST_MALFORMED);

        claims.put(6, "yesterday");
        assertThat(statusOf(6).reason()).isEqualTo(Reason.STATUS_LIST_MALFORMED);
    }

    @Test
    @DisplayName("A-87, A-90: a lifetime or a width that is none")
    void a_lifetime_or_width_that_is_none_says_nothing() {
        claims.put(65_534, 0);
        assertThat(statusOf(6).reason()).isEqualTo(Reason.STATUS_LIST_MALFORMED);

        claims.remove(65_534);
        list.put("bits", 3);
        assertThat(statusOf(6).reason()).isEqualTo(Reason.STATUS_LIST_MALFORMED);

        list.put("bits", 1);
        list.put("lst", new byte[] {1, 2, 3});
        assertThat(statusOf(6).reason()).isEqualTo(Reason.STATUS_LIST_MALFORMED);
    }

    @Test
    void what_is_no_cwt_says_nothing() {
        for (var body : List.of(
                new byte[0],
                new byte[] {(byte) 0xd2},
                "eyJhbGciOiJFUzI1NiJ9.e30.AA".getBytes(StandardCharsets.US_ASCII))) {
            assertThat(statusOf(body, 6))
                    .extracting(Finding::answer, Finding::reason)
                    .containsExactly(Answer.UNKNOWN, Reason.STATUS_LIST_MALFORMED);
        }
    }

    private Finding statusOf(int index) {
        return statusOf(
                Cbor.encode(new Cbor.Tag(18, Cose.sign1(key, protectedHeader, header, payload(), payload()))), index);
    }

    private static Finding statusOf(byte[] body, int index) {
        return Publishing.of(() -> new Fetched.Document(body, TYPE), AUTHORITY.certificate())
                .statusOf(
                        Publishing.certified(DOCUMENTS.leaf()), NOON, new TokenStatusEntry(ADDRESS.toString(), index));
    }

    private byte[] payload() {
        claims.put(65_533, list);
        return Cbor.encode(claims);
    }

    private static byte[] zlib(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
