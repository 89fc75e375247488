package org.vouchgate.credential.mdoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECPrivateKeySpec;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import javax.crypto.KeyAgreement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Handover.Recipient;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.cbor.CborItem.Bytes;
import org.vouchgate.credential.cbor.CborItem.Tagged;
import org.vouchgate.credential.cbor.CborReader;
import org.vouchgate.credential.jose.Base64Url;
import org.vouchgate.credential.w3c.Read;

/** The standard's own response (ISO/IEC 18013-5, annex D), whose device proves itself with a MAC. */
class StandardExampleTest {

    private static final Properties EXAMPLE = new Properties();

    @BeforeAll
    static void load() throws IOException {
        try (var in = StandardExampleTest.class.getResourceAsStream("annex-d.properties")) {
            EXAMPLE.load(in);
        }
    }

    @Test
    @DisplayName("ISO/IEC 18013-5, D.4.1.2: the issuer's part is signed, and every element is digested")
    void the_issuers_part_is_sound() {
        var issuer = content(new IssuerAuth(MdocPolicy.USUAL)
                .check(
                        document().issuerAuth(),
                        document().issuerAuth().payload().orElseThrow(),
                        object().validity().signed()));
        var elements = content(IssuerItems.check(document(), object())).get("org.iso.18013.5.1");

        assertThat(issuer.identifier()).isEqualTo("C=US,CN=utopia ds");
        assertThat(ElementJson.of(elements.get("family_name"))).hasToString("\"Doe\"");
        assertThat(ElementJson.of(elements.get("issue_date"))).hasToString("\"2019-10-20\"");
        assertThat(elements)
                .containsOnlyKeys(
                        "family_name",
                        "issue_date",
                        "expiry_date",
                        "document_number",
                        "portrait",
                        "driving_privileges");
    }

    @Test
    @DisplayName("ISO/IEC 18013-5, D.4.1.2: it was valid for a year")
    void it_was_valid_for_a_year() {
        var validity = object().validity();

        assertThat(validity.from()).hasValue(Instant.parse("2020-10-01T13:30:02Z"));
        assertThat(validity.until()).hasValue(Instant.parse("2021-10-01T13:30:02Z"));
        assertThat(validity.finding(Instant.parse("2021-03-01T00:00:00Z")).reason())
                .isEqualTo(Reason.WITHIN_VALIDITY_PERIOD);
    }

    @Test
    @DisplayName("ISO/IEC 18013-5, D.5.3: the device's MAC, under the key agreed with the reader")
    void the_devices_mac_is_right() throws GeneralSecurityException {
        assertThat(deviceProof(bytes("reader-d")).reason()).isEqualTo(Reason.PRESENTED_BY_HOLDER);
    }

    @Test
    void under_another_readers_key_it_is_not() throws GeneralSecurityException {
        var other = bytes("reader-d");
        other[31] ^= 1;

        assertThat(deviceProof(other).reason()).isEqualTo(Reason.HOLDER_PROOF_SIGNATURE_INVALID);
    }

    private static Finding deviceProof(byte[] readerSecret) throws GeneralSecurityException {
        var transcript = CborReader.read(bytes("session-transcript-bytes"))
                .flatMap(item -> item.as(Tagged.class))
                .flatMap(tagged -> tagged.content().as(Bytes.class))
                .map(encoded -> new SessionTranscript(encoded.value()))
                .orElseThrow();
        var recipient = new Recipient("not used", device -> Optional.of(agreed(readerSecret, device)));
        return new DeviceProof(MdocPolicy.USUAL, object(), transcript, Optional.of(recipient))
                .check(document().deviceSigned().orElseThrow());
    }

    private static byte[] agreed(byte[] secret, ECPublicKey device) {
        try {
            var spec = new ECPrivateKeySpec(new BigInteger(1, secret), device.getParams());
            var agreement = KeyAgreement.getInstance("ECDH");
            agreement.init(KeyFactory.getInstance("EC").generatePrivate(spec));
            agreement.doPhase(device, true);
            return agreement.generateSecret();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MobileDocument document() {
        return content(MobileDocument.read(Base64Url.encode(bytes("device-response"))));
    }

    private static SecurityObject object() {
        return content(SecurityObject.read(document().issuerAuth().payload().orElseThrow()));
    }

    private static <T> T content(Read<T> read) {
        return read.fold(content -> content, refusal -> {
            throw new AssertionError(refusal);
        });
    }

    private static byte[] bytes(String name) {
        return HexFormat.of().parseHex(EXAMPLE.getProperty(name).strip());
    }
}
