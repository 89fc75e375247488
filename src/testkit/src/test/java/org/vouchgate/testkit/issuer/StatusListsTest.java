package org.vouchgate.testkit.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.vouchgate.testkit.Base64Url;
import org.vouchgate.testkit.Jws;
import org.vouchgate.testkit.TestKey;

class StatusListsTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final URI LIST = URI.create("https://college.example/status/1");

    private final SecureRandom chance = new SecureRandom();
    private final TestIssuer issuer = TestIssuer.didWeb("did:web:college.example", TestKey.p256(chance), chance);

    @Test
    void a_token_status_list_packs_from_the_least_significant_bit() throws IOException {
        // the example of the Token Status List draft, section 4.1: values 1,0,0,1,1,1,0,1 make 0xB9
        var list = issuer.tokenStatusList(LIST, 1, 8)
                .set(0, 1)
                .set(3, 1)
                .set(4, 1)
                .set(5, 1)
                .set(7, 1);

        var payload = Jws.read(list.publish(NOON).body()).payload();
        var lst = payload.getJsonObject("status_list").getString("lst");
        try (var zlib = new InflaterInputStream(new ByteArrayInputStream(Base64Url.decode(lst)))) {
            assertThat(zlib.readAllBytes()).containsExactly(0xB9);
        }
        assertThat(payload.getString("sub")).isEqualTo(LIST.toString());
    }

    @Test
    void an_entry_of_two_bits_can_be_set_and_set_back() throws IOException {
        var list = issuer.tokenStatusList(LIST, 2, 4).set(1, 3).set(3, 2).set(1, 1);

        var lst = Jws.read(list.publish(NOON).body())
                .payload()
                .getJsonObject("status_list")
                .getString("lst");
        try (var zlib = new InflaterInputStream(new ByteArrayInputStream(Base64Url.decode(lst)))) {
            assertThat(zlib.readAllBytes()).containsExactly(0b10_00_01_00);
        }
    }

    @Test
    void a_bitstring_status_list_counts_from_the_most_significant_bit() throws IOException {
        var list = issuer.bitstringStatusList(LIST, "revocation").set(0, true).set(9, true);

        var credential = Jws.read(list.publish(NOON).body()).payload();
        var encoded = credential.getJsonObject("credentialSubject").getString("encodedList");
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(Base64Url.decode(encoded.substring(1))))) {
            var bits = gzip.readAllBytes();
            assertThat(bits).hasSize(16_384).startsWith(0x80, 0x40, 0x00);
        }
        assertThat(encoded).startsWith("u");
    }

    @Test
    void documents_stand_where_their_methods_look_for_them() {
        assertThat(TestIssuer.didDocument("did:web:college.example"))
                .isEqualTo(URI.create("https://college.example/.well-known/did.json"));
        assertThat(TestIssuer.didDocument("did:web:localhost%3A8443:demo:college"))
                .isEqualTo(URI.create("https://localhost:8443/demo/college/did.json"));
        var metadata =
                TestIssuer.atAddress(URI.create("https://college.example/tenant/7"), TestKey.p256(chance), chance);
        assertThat(metadata.documents())
                .containsOnlyKeys(URI.create("https://college.example/.well-known/jwt-vc-issuer/tenant/7"));
    }
}
