package org.vouchgate.credential.key.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.jose.Base64Url;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.testkit.TestKey;

class MultikeyTest {

    private static final SecureRandom CHANCE = new SecureRandom();

    @Test
    void reads_the_ed25519_key_of_the_did_key_specification() {
        var key = Multikey.read("z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK");

        var bytes = HexFormat.of().parseHex("2e6fcce36701dc791488e0d0b1745cc1e33a4c1c9fcc41c63bd343dbbe0970e6");
        assertThat(key.flatMap(PublicJwk::of).map(jwk -> jwk.json().getString("x")))
                .contains(Base64Url.encode(bytes));
    }

    @Test
    void reads_the_p_256_key_of_the_did_key_specification() {
        var key = Multikey.read("zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169")
                .flatMap(PublicJwk::of);

        assertThat(key.map(jwk -> jwk.json().getString("x"))).contains("fyNYMN0976ci7xqiSdag3buk-ZCwgXU4kz9XNkBlNUI");
        assertThat(key.map(jwk -> jwk.json().getString("y"))).contains("hW2ojTNfH7Jbi8--CJUo3OCbH3y5n91g-IMA9MLMbTU");
    }

    @Test
    void reads_points_of_either_parity() {
        for (int i = 0; i < 20; i++) {
            var p256 = TestKey.p256(CHANCE);
            var p384 = TestKey.p384(CHANCE);

            assertThat(Multikey.read(multibase(p256))).contains(p256.publicKey());
            assertThat(Multikey.read(multibase(p384))).contains(p384.publicKey());
        }
    }

    @Test
    @DisplayName("A-53: an X25519 key signs nothing")
    void refuses_a_key_for_key_agreement() {
        assertThat(Multikey.read(encoded(0xec, 0x01, new byte[32]))).isEmpty();
    }

    @Test
    @DisplayName("A-53: a multicodec that is not read")
    void refuses_secp256k1() {
        assertThat(Multikey.read(encoded(0xe7, 0x01, compressed(TestKey.p256(CHANCE)))))
                .isEmpty();
    }

    @Test
    @DisplayName("A-53: an uncompressed point")
    void refuses_an_uncompressed_point() {
        var point = ((ECPublicKey) TestKey.p256(CHANCE).publicKey()).getW();
        var bytes = new byte[65];
        bytes[0] = 4;
        put(point.getAffineX(), bytes, 1);
        put(point.getAffineY(), bytes, 33);

        assertThat(Multikey.read(encoded(0x80, 0x24, bytes))).isEmpty();
        assertThat(Multikey.read(encoded(0x80, 0x24, Arrays.copyOf(bytes, 33)))).isEmpty();
    }

    @Test
    @DisplayName("A-53: bytes after the key, or too few")
    void refuses_another_length() {
        var key = compressed(TestKey.p256(CHANCE));

        assertThat(Multikey.read(encoded(0x80, 0x24, key))).isPresent();
        assertThat(Multikey.read(encoded(0x80, 0x24, Arrays.copyOf(key, 34)))).isEmpty();
        assertThat(Multikey.read(encoded(0x80, 0x24, Arrays.copyOf(key, 32)))).isEmpty();
    }

    @Test
    @DisplayName("A-14: a point that is not on the curve")
    void refuses_an_x_that_has_no_y() {
        var found = 0;
        for (int x = 1; x <= 40; x++) {
            var bytes = new byte[33];
            bytes[0] = 2;
            bytes[32] = (byte) x;
            found += Multikey.read(encoded(0x80, 0x24, bytes)).isPresent() ? 1 : 0;
        }

        // About half of all coordinates belong to a point: reading all of them would mean that nothing is checked.
        assertThat(found).isBetween(5, 35);
    }

    @Test
    void refuses_a_coordinate_beyond_the_field() {
        var bytes = new byte[33];
        Arrays.fill(bytes, (byte) 0xff);
        bytes[0] = 2;

        assertThat(Multikey.read(encoded(0x80, 0x24, bytes))).isEmpty();
    }

    @Test
    void refuses_text_that_is_not_base58btc() {
        var good = multibase(TestKey.p256(CHANCE));

        assertThat(Multikey.read(good)).isPresent();
        assertThat(Multikey.read(good.substring(1))).isEmpty();
        assertThat(Multikey.read("z1" + good.substring(1))).isEmpty();
        assertThat(Multikey.read(good + "0")).isEmpty();
        assertThat(Multikey.read(good + " ")).isEmpty();
        assertThat(Multikey.read("z")).isEmpty();
        assertThat(Multikey.read("z".repeat(100_000))).isEmpty();
    }

    private static String multibase(TestKey key) {
        return key.didKey().substring("did:key:".length());
    }

    private static byte[] compressed(TestKey key) {
        var point = ((ECPublicKey) key.publicKey()).getW();
        var bytes = new byte[33];
        bytes[0] = (byte) (point.getAffineY().testBit(0) ? 3 : 2);
        put(point.getAffineX(), bytes, 1);
        return bytes;
    }

    private static void put(BigInteger coordinate, byte[] into, int at) {
        for (int i = 0; i < 32; i++) {
            into[at + 31 - i] = coordinate.shiftRight(8 * i).byteValue();
        }
    }

    private static String encoded(int first, int second, byte[] key) {
        var bytes = new byte[key.length + 2];
        bytes[0] = (byte) first;
        bytes[1] = (byte) second;
        System.arraycopy(key, 0, bytes, 2, key.length);
        var digits = new StringBuilder();
        for (var rest = new BigInteger(1, bytes); rest.signum() > 0; rest = rest.divide(BigInteger.valueOf(58))) {
            digits.append("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
                    .charAt(rest.mod(BigInteger.valueOf(58)).intValue()));
        }
        return "z" + digits.reverse();
    }
}
