package org.vouchgate.credential.key.x509;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.testkit.TestCa;

class CertificateChainTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final TestCa root = TestCa.root("CN=Example Root", NOON, new SecureRandom());
    private final X509Certificate leaf =
            root.leaf("CN=Northfield College", NOON).leaf();

    @Test
    void a_certificate_in_plain_base64_is_read() {
        assertThat(read(base64(der(leaf)))).containsExactly(leaf);
    }

    @Test
    @DisplayName("A-08: one spelling for one certificate")
    void other_spellings_of_base64_are_refused() {
        var plain = base64(der(leaf));

        assertThat(broken(array(Base64.getUrlEncoder().encodeToString(der(leaf)).replace('A', '-'))))
                .contains("cannot be read");
        assertThat(broken(array(plain + "\n"))).contains("cannot be read");
        assertThat(broken(array(plain.substring(0, 64) + " " + plain.substring(64))))
                .contains("cannot be read");
        assertThat(broken(array(plain + "="))).contains("cannot be read");
    }

    @Test
    @DisplayName("A-08: padding belongs to plain base64")
    void base64_without_its_padding_is_refused() {
        var padded = Stream.iterate("CN=N", name -> name + "n")
                .map(name -> base64(der(root.leaf(name, NOON).leaf())))
                .filter(text -> text.endsWith("="))
                .findFirst()
                .orElseThrow();

        assertThat(read(padded)).hasSize(1);
        assertThat(broken(array(padded.replace("=", "")))).contains("cannot be read");
    }

    @Test
    @DisplayName("A-46: strict DER, nothing after it")
    void other_encodings_of_a_certificate_are_refused() {
        var der = der(leaf);
        var trailing = Arrays.copyOf(der, der.length + 1);

        assertThat(broken(array(base64(trailing)))).contains("cannot be read");
        assertThat(broken(array(base64(Arrays.copyOf(der, der.length - 1))))).contains("cannot be read");
        assertThat(broken(array(base64(withLongerLength(der))))).contains("cannot be read");
        assertThat(broken(array(base64(new byte[0])))).contains("cannot be read");
        assertThat(broken(array(base64(new byte[] {0x30, 0})))).contains("cannot be read");
        assertThat(broken(array(base64(root.pem().getBytes(StandardCharsets.US_ASCII)))))
                .contains("cannot be read");
    }

    @Test
    @DisplayName("A-46: a signature said to lack its last bits, which parsers fill with the zeros it has there anyway")
    void unused_bits_in_a_signature_are_refused() {
        // Half of all signatures end with a bit that is zero.
        var even = Stream.generate(
                        () -> der(root.leaf("CN=Northfield College", NOON).leaf()))
                .filter(der -> der[der.length - 1] % 2 == 0)
                .findFirst()
                .orElseThrow();
        var oneBitLess = even.clone();
        oneBitLess[even.length - signatureLength(even) - 1] = 1;

        assertThat(read(base64(even))).hasSize(1);
        assertThat(broken(array(base64(oneBitLess)))).contains("cannot be read");
    }

    @Test
    @DisplayName("A-14: a curve with parameters of the attacker's choice")
    void explicit_curve_parameters_are_refused() {
        var der = ExplicitCurve.certificate(NOON);

        assertThat(CertificateChain.read(array(base64(der))).<Boolean>fold(linked -> true, broken -> false))
                .isFalse();
    }

    @Test
    void a_header_that_is_no_chain_is_refused() {
        assertThat(broken(JsonValue.NULL)).contains("not well-formed");
        assertThat(broken(Json.createValue(base64(der(leaf))))).contains("not well-formed");
        assertThat(broken(JsonValue.EMPTY_JSON_ARRAY)).contains("not well-formed");
        assertThat(broken(Json.createArrayBuilder().add(1).build())).contains("cannot be read");
    }

    @Test
    @DisplayName("A-37: a chain of any length would cost any time")
    void a_chain_of_more_than_five_is_refused() {
        var six = Json.createArrayBuilder(Collections.nCopies(6, base64(der(leaf))))
                .build();

        assertThat(broken(six)).contains("too long");
    }

    private List<X509Certificate> read(String base64) {
        return CertificateChain.read(array(base64))
                .fold(CertificateChain.Linked::certificates, broken -> fail(broken.sentence()));
    }

    private static String broken(JsonValue x5c) {
        return CertificateChain.read(x5c).fold(linked -> fail("read"), CertificateChain.Broken::sentence);
    }

    private static JsonValue array(String base64) {
        return Json.createArrayBuilder().add(base64).build();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** The outermost length in one octet more than it needs. */
    private static byte[] withLongerLength(byte[] der) {
        var longer = new byte[der.length + 1];
        longer[0] = der[0];
        longer[1] = (byte) 0x83;
        longer[2] = 0;
        System.arraycopy(der, 2, longer, 3, der.length - 2);
        return longer;
    }

    private int signatureLength(byte[] der) {
        return read(base64(der)).get(0).getSignature().length;
    }

    private static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
