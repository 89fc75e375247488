package org.vouchgate.credential.jose;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.testkit.TestKey;

class PublicJwkTest {

    private static final TestKey P256 = TestKey.p256(new SecureRandom());
    private static final TestKey ED25519 = TestKey.ed25519(new SecureRandom());
    private static final TestKey RSA = TestKey.rsa(new SecureRandom());

    @ParameterizedTest
    @ValueSource(strings = {"P-256", "P-384", "P-521"})
    void elliptic_keys_of_another_library_are_read(String curve) throws JOSEException {
        var theirs = new ECKeyGenerator(Curve.parse(curve)).generate();

        var ours = read(theirs.toPublicJWK().toJSONString());

        assertThat(ours.key()).isEqualTo(theirs.toPublicKey());
        assertThat(ours.thumbprint()).isEqualTo(theirs.computeThumbprint().toString());
    }

    @Test
    void rsa_keys_of_another_library_are_read() throws JOSEException {
        var theirs = new RSAKeyGenerator(2048).keyID("1").generate();

        var ours = read(theirs.toPublicJWK().toJSONString());

        assertThat(ours.key()).isEqualTo(theirs.toPublicKey());
        assertThat(ours.keyId()).contains("1");
        assertThat(ours.thumbprint()).isEqualTo(theirs.computeThumbprint().toString());
    }

    @Test
    void edwards_keys_are_read() {
        var ours = PublicJwk.read(ED25519.publicJwk()).orElseThrow();

        assertThat(ours.key()).isEqualTo(ED25519.publicKey());
        assertThat(ours.thumbprint()).isEqualTo(ED25519.thumbprint());
    }

    @Test
    void keys_of_any_kind_become_the_same_jwk_again() {
        for (var key : new TestKey[] {P256, TestKey.p384(new SecureRandom()), ED25519, RSA}) {
            assertThat(PublicJwk.of(key.publicKey()).orElseThrow().thumbprint()).isEqualTo(key.thumbprint());
        }
    }

    @Test
    void many_edwards_keys_survive_the_way_there_and_back() {
        // Leading zeros and the sign bit are where encodings go wrong.
        for (int i = 0; i < 300; i++) {
            var key = TestKey.ed25519(new SecureRandom());

            assertThat(PublicJwk.of(key.publicKey()).orElseThrow().key()).isEqualTo(key.publicKey());
        }
    }

    @Test
    void many_elliptic_keys_survive_the_way_there_and_back() {
        for (int i = 0; i < 300; i++) {
            var key = TestKey.p256(new SecureRandom());

            assertThat(PublicJwk.of(key.publicKey()).orElseThrow().thumbprint()).isEqualTo(key.thumbprint());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"d", "p", "q", "dp", "dq", "qi", "oth", "k"})
    @DisplayName("A-30: whatever carries a private part is refused")
    void private_parts_are_refused(String member) {
        assertThat(PublicJwk.read(with(P256, member, "AAAA"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "kty,oct",
        "kty,ec",
        "kty,OKP",
        "crv,P-384",
        "crv,secp256k1",
        "crv,p-256",
        "x,AA",
        "y,AA",
        "x,''",
        "use,",
        "kty,"
    })
    @DisplayName("A-14: what does not describe a key on its curve is refused")
    void what_describes_no_key_is_refused(String member, String value) {
        var jwk = value == null
                ? Json.createObjectBuilder(P256.publicJwk()).addNull(member).build()
                : with(P256, member, value);

        assertThat(PublicJwk.read(jwk)).isEmpty();
    }

    @Test
    @DisplayName("A-14: a point off the curve is refused")
    void a_point_off_the_curve_is_refused() {
        var x = P256.publicJwk().getString("x");

        assertThat(PublicJwk.read(with(P256, "y", x))).isEmpty();
        assertThat(PublicJwk.read(with(P256, "x", Base64Url.encode(new byte[32]))))
                .isEmpty();
    }

    @Test
    @DisplayName("A-14: a coordinate beyond the field, padded, or without its leading zeros is refused")
    void a_coordinate_has_one_spelling() {
        var beyond = new byte[32];
        Arrays.fill(beyond, (byte) 0xff);
        var point = ((ECPublicKey) P256.publicKey()).getW();

        assertThat(PublicJwk.read(with(P256, "x", Base64Url.encode(beyond)))).isEmpty();
        assertThat(PublicJwk.read(with(P256, "x", padded(point.getAffineX())))).isEmpty();
        assertThat(PublicJwk.read(with(P256, "y", padded(point.getAffineY())))).isEmpty();
    }

    @Test
    @DisplayName("A-06: a key for key agreement cannot verify signatures")
    void a_key_for_agreement_is_refused() {
        assertThat(PublicJwk.read(with(ED25519, "crv", "X25519"))).isEmpty();
        assertThat(PublicJwk.read(with(ED25519, "crv", "Ed448"))).isEmpty();
    }

    @Test
    void an_edwards_key_has_no_second_coordinate_and_32_bytes() {
        assertThat(PublicJwk.read(with(ED25519, "y", "AAAA"))).isEmpty();
        assertThat(PublicJwk.read(with(ED25519, "x", Base64Url.encode(new byte[31]))))
                .isEmpty();
        assertThat(PublicJwk.read(with(ED25519, "x", Base64Url.encode(new byte[33]))))
                .isEmpty();
    }

    @Test
    @DisplayName("A-14: Edwards keys under which anybody can sign, and keys with two spellings, are refused")
    void weak_edwards_keys_are_refused() {
        var zero = new byte[32];
        var one = new byte[32];
        one[0] = 1;
        var beyond = new byte[32];
        Arrays.fill(beyond, (byte) 0xff);

        assertThat(PublicJwk.read(with(ED25519, "x", Base64Url.encode(zero)))).isEmpty();
        assertThat(PublicJwk.read(with(ED25519, "x", Base64Url.encode(one)))).isEmpty();
        assertThat(PublicJwk.read(with(ED25519, "x", Base64Url.encode(beyond)))).isEmpty();
    }

    @Test
    @DisplayName("A-14: short RSA keys, even exponents and leading zeros are refused")
    void weak_rsa_keys_are_refused() throws JOSEException {
        var shortKey = new RSAKeyGenerator(1024, true).generate().toPublicJWK().toJSONString();

        assertThat(StrictJson.object(shortKey).flatMap(PublicJwk::read)).isEmpty();
        assertThat(PublicJwk.read(with(RSA, "e", "AQ"))).isEmpty();
        assertThat(PublicJwk.read(with(RSA, "e", "AQAA"))).isEmpty();
        assertThat(PublicJwk.read(with(RSA, "e", "AAEAAQ"))).isEmpty();
        assertThat(PublicJwk.read(with(RSA, "e", ""))).isEmpty();
    }

    @Test
    void a_key_without_purpose_may_verify() {
        assertThat(PublicJwk.read(P256.publicJwk()).orElseThrow().permitsVerifying(JwsAlgorithm.ES256))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"use\":\"enc\"}",
                "{\"key_ops\":[\"sign\"]}",
                "{\"key_ops\":[]}",
                "{\"alg\":\"ES384\"}",
                "{\"alg\":\"ECDH-ES\"}",
                "{\"use\":\"sig\",\"key_ops\":[\"deriveKey\"]}"
            })
    void a_key_for_another_purpose_may_not_verify(String members) {
        var jwk = withAll(P256, members);

        assertThat(jwk.permitsVerifying(JwsAlgorithm.ES256)).isFalse();
        assertThat(verified(jwk)).isEqualTo(SignatureCheck.KEY_UNFIT);
    }

    @Test
    void a_key_for_this_purpose_may_verify() {
        var jwk = withAll(P256, "{\"use\":\"sig\",\"key_ops\":[\"verify\"],\"alg\":\"ES256\"}");

        assertThat(verified(jwk)).isEqualTo(SignatureCheck.VALID);
    }

    @Test
    void both_names_of_the_edwards_algorithm_mean_the_same() {
        var jwk = withAll(ED25519, "{\"alg\":\"EdDSA\"}");

        assertThat(jwk.permitsVerifying(JwsAlgorithm.ED25519)).isTrue();
        assertThat(jwk.permitsVerifying(JwsAlgorithm.EDDSA)).isTrue();
        assertThat(jwk.permitsVerifying(JwsAlgorithm.ES256)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"kid\":1}", "{\"use\":[]}", "{\"alg\":null}", "{\"key_ops\":\"verify\"}", "{\"key_ops\":[1]}"
            })
    void members_of_the_wrong_type_are_refused(String members) {
        assertThat(PublicJwk.read(merged(P256, members))).isEmpty();
    }

    @Test
    void other_members_are_no_part_of_the_thumbprint() {
        assertThat(withAll(P256, "{\"kid\":\"1\",\"alg\":\"ES256\"}").thumbprint())
                .isEqualTo(P256.thumbprint());
    }

    private static String padded(BigInteger coordinate) {
        var padded = new byte[33];
        System.arraycopy(NistCurve.P_256.fixedLength(coordinate), 0, padded, 1, 32);
        return Base64Url.encode(padded);
    }

    private static SignatureCheck verified(PublicJwk key) {
        return CompactJws.parse(Signed.with(P256::sign, "{\"alg\":\"ES256\"}", "{}"))
                .orElseThrow()
                .verify(key, JwsAlgorithm.USUAL);
    }

    private static PublicJwk read(String json) {
        return StrictJson.object(json).flatMap(PublicJwk::read).orElseThrow();
    }

    private static PublicJwk withAll(TestKey key, String members) {
        return PublicJwk.read(merged(key, members)).orElseThrow();
    }

    private static JsonObject merged(TestKey key, String members) {
        return Json.createObjectBuilder(key.publicJwk())
                .addAll(Json.createObjectBuilder(StrictJson.object(members).orElseThrow()))
                .build();
    }

    private static JsonObject with(TestKey key, String member, String value) {
        return Json.createObjectBuilder(key.publicJwk()).add(member, value).build();
    }
}
