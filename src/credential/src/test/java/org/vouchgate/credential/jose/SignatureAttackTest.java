package org.vouchgate.credential.jose;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.testkit.Jws;
import org.vouchgate.testkit.TestKey;

/** Signatures made by another library verify; signatures that mathematics or carelessness would let pass do not. */
class SignatureAttackTest {

    private static final Set<JwsAlgorithm> ANY = EnumSet.allOf(JwsAlgorithm.class);
    private static final TestKey P256 = TestKey.p256(new SecureRandom());
    private static final TestKey ED25519 = TestKey.ed25519(new SecureRandom());

    @ParameterizedTest
    @CsvSource({"ES256,P-256", "ES384,P-384", "ES512,P-521"})
    void elliptic_signatures_of_another_library_verify(String algorithm, String curve) throws JOSEException {
        var key = new ECKeyGenerator(Curve.parse(curve)).generate();
        var token = foreign(JWSAlgorithm.parse(algorithm), new ECDSASigner(key));

        assertThat(check(token, key.toPublicKey())).isEqualTo(SignatureCheck.VALID);
        assertThat(check(Jws.corrupt(token), key.toPublicKey())).isEqualTo(SignatureCheck.SIGNATURE_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PS256", "RS256"})
    void rsa_signatures_of_another_library_verify(String algorithm) throws JOSEException {
        var key = new RSAKeyGenerator(2048).generate();
        var token = foreign(JWSAlgorithm.parse(algorithm), new RSASSASigner(key));

        assertThat(check(token, key.toPublicKey())).isEqualTo(SignatureCheck.VALID);
        assertThat(check(Jws.corrupt(token), key.toPublicKey())).isEqualTo(SignatureCheck.SIGNATURE_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EdDSA", "Ed25519"})
    void edwards_signatures_verify_by_either_name(String algorithm) {
        var token = Signed.with(ED25519::sign, "{\"alg\":\"" + algorithm + "\"}", "{}");

        assertThat(check(token, ED25519.publicKey())).isEqualTo(SignatureCheck.VALID);
        assertThat(check(Jws.corrupt(token), ED25519.publicKey())).isEqualTo(SignatureCheck.SIGNATURE_INVALID);
    }

    @ParameterizedTest
    @EnumSource(JwsAlgorithm.class)
    @DisplayName("A-06: an algorithm never verifies under a key of another kind")
    void an_algorithm_never_verifies_under_another_kind_of_key(JwsAlgorithm algorithm) {
        var other = algorithm.isEdwards() || algorithm == JwsAlgorithm.ES384 ? P256 : TestKey.p384(new SecureRandom());
        var token = Signed.with(other::sign, "{\"alg\":\"" + algorithm.wireName() + "\"}", "{}");

        assertThat(check(token, other.publicKey())).isEqualTo(SignatureCheck.KEY_UNFIT);
    }

    @Test
    @DisplayName("A-05: r and s of zero are refused")
    void zeros_are_refused() {
        assertThat(checkSignature(new byte[64])).isEqualTo(SignatureCheck.SIGNATURE_INVALID);
    }

    @Test
    @DisplayName("A-05: r and s of the order or beyond are refused")
    void numbers_beyond_the_order_are_refused() {
        var order = fixed(NistCurve.P_256.order());
        var beyond = new byte[64];
        Arrays.fill(beyond, (byte) 0xff);

        assertThat(checkSignature(joined(order, order))).isEqualTo(SignatureCheck.SIGNATURE_INVALID);
        assertThat(checkSignature(beyond)).isEqualTo(SignatureCheck.SIGNATURE_INVALID);
    }

    @Test
    @DisplayName("A-05: range and length are our own check, whatever the platform does")
    void range_and_length_are_our_own_check() {
        var one = fixed(BigInteger.ONE);
        var order = fixed(NistCurve.P_256.order());
        var last = fixed(NistCurve.P_256.order().subtract(BigInteger.ONE));

        assertThat(Signatures.isWellFormed(JwsAlgorithm.ES256, joined(one, last)))
                .isTrue();
        assertThat(Signatures.isWellFormed(JwsAlgorithm.ES256, joined(new byte[32], one)))
                .isFalse();
        assertThat(Signatures.isWellFormed(JwsAlgorithm.ES256, joined(one, new byte[32])))
                .isFalse();
        assertThat(Signatures.isWellFormed(JwsAlgorithm.ES256, joined(order, one)))
                .isFalse();
        assertThat(Signatures.isWellFormed(JwsAlgorithm.ES256, joined(one, order)))
                .isFalse();
        assertThat(Signatures.isWellFormed(JwsAlgorithm.ES384, joined(one, one)))
                .isFalse();
        assertThat(Signatures.isWellFormed(JwsAlgorithm.EDDSA, new byte[63])).isFalse();
    }

    @Test
    @DisplayName("A-05: DER where r and s are expected, and any other length, is refused")
    void other_lengths_are_refused() throws GeneralSecurityException {
        var der = java.security.Signature.getInstance("SHA256withECDSA");
        der.initSign(P256.privateKey());
        der.update("e30.e30".getBytes(java.nio.charset.StandardCharsets.US_ASCII));

        assertThat(checkSignature(der.sign())).isEqualTo(SignatureCheck.SIGNATURE_INVALID);
        for (int length : new int[] {0, 1, 32, 63, 65, 96, 128}) {
            assertThat(checkSignature(new byte[length])).isEqualTo(SignatureCheck.SIGNATURE_INVALID);
        }
    }

    @Test
    @DisplayName("A-05: an Edwards signature with S beyond the order is refused")
    void an_edwards_signature_has_one_spelling() {
        var order = new BigInteger("7237005577332262213973186563042994240857116359379907606001950938285454250989");
        var token = Signed.with(content -> addToS(ED25519.sign(content), order), "{\"alg\":\"EdDSA\"}", "{}");

        assertThat(check(token, ED25519.publicKey())).isEqualTo(SignatureCheck.SIGNATURE_INVALID);
    }

    @Test
    @DisplayName("A-14: an RSA key of 1024 bits is refused")
    void a_short_rsa_key_is_refused() throws JOSEException {
        var key = new RSAKeyGenerator(1024, true).generate();
        var token = Signed.with(content -> new byte[128], "{\"alg\":\"PS256\"}", "{}");

        assertThat(check(token, key.toPublicKey())).isEqualTo(SignatureCheck.KEY_UNFIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "4", "65536", "340282366920938463463374607431768211455"})
    @DisplayName("A-14: an RSA exponent under which signatures can be made up, or that takes for ever, is refused")
    void a_bad_rsa_exponent_is_refused(BigInteger exponent) {
        var modulus = ((RSAPublicKey) TestKey.rsa(new SecureRandom()).publicKey()).getModulus();

        assertThat(Signatures.isSoundRsa(modulus, exponent)).isFalse();
        assertThat(Signatures.isSoundRsa(modulus, BigInteger.valueOf(65537))).isTrue();
    }

    @Test
    @DisplayName("A-14: under an exponent of one anybody could sign")
    void an_exponent_of_one_is_refused() {
        var modulus = ((RSAPublicKey) TestKey.rsa(new SecureRandom()).publicKey()).getModulus();
        var key = new ForeignKeys.RsaWithExponentOne(modulus);
        var token = Signed.with(content -> new byte[256], "{\"alg\":\"RS256\"}", "{}");

        assertThat(check(token, key)).isEqualTo(SignatureCheck.KEY_UNFIT);
    }

    @Test
    @DisplayName("A-14: points off the curve and at infinity are refused")
    void points_off_the_curve_are_refused() {
        var point = ((ECPublicKey) P256.publicKey()).getW();
        var off = new ECPoint(point.getAffineX(), point.getAffineY().add(BigInteger.ONE));

        var field = ((ECFieldFp) NistCurve.P_256.parameters().getCurve().getField()).getP();
        var beyond = new ECPoint(point.getAffineX().add(field), point.getAffineY());

        assertThat(NistCurve.P_256.contains(point)).isTrue();
        assertThat(NistCurve.P_256.contains(beyond)).isFalse();
        assertThat(check(sound(), new ForeignKeys.Elliptic(off, NistCurve.P_256.parameters())))
                .isEqualTo(SignatureCheck.KEY_UNFIT);
        assertThat(check(sound(), new ForeignKeys.Elliptic(ECPoint.POINT_INFINITY, NistCurve.P_256.parameters())))
                .isEqualTo(SignatureCheck.KEY_UNFIT);
    }

    @Test
    @DisplayName("A-14: a curve with a generator of the forger's choice is refused")
    void a_curve_of_the_forgers_choice_is_refused() {
        var ours = NistCurve.P_256.parameters();
        var point = ((ECPublicKey) P256.publicKey()).getW();
        var forged = new ECParameterSpec(ours.getCurve(), point, ours.getOrder(), ours.getCofactor());

        assertThat(check(sound(), new ForeignKeys.Elliptic(point, forged))).isEqualTo(SignatureCheck.KEY_UNFIT);
        assertThat(check(sound(), new ForeignKeys.Elliptic(point, ours))).isEqualTo(SignatureCheck.VALID);
    }

    private static String sound() {
        return Signed.with(P256::sign, "{\"alg\":\"ES256\"}", "{}");
    }

    private static SignatureCheck checkSignature(byte[] signature) {
        return check(Signed.with(content -> signature, "{\"alg\":\"ES256\"}", "{}"), P256.publicKey());
    }

    private static SignatureCheck check(String token, PublicKey key) {
        return CompactJws.parse(token).orElseThrow().verify(key, ANY);
    }

    private static String foreign(JWSAlgorithm algorithm, JWSSigner signer) throws JOSEException {
        var jws = new JWSObject(new JWSHeader(algorithm), new Payload("{\"sub\":\"x\"}"));
        jws.sign(signer);
        return jws.serialize();
    }

    private static byte[] fixed(BigInteger number) {
        return NistCurve.P_256.fixedLength(number);
    }

    private static byte[] joined(byte[] r, byte[] s) {
        var joined = Arrays.copyOf(r, r.length + s.length);
        System.arraycopy(s, 0, joined, r.length, s.length);
        return joined;
    }

    private static byte[] addToS(byte[] signature, BigInteger order) {
        var s = BigInteger.ZERO;
        for (int i = 63; i >= 32; i--) {
            s = s.shiftLeft(8).or(BigInteger.valueOf(signature[i] & 0xff));
        }
        var sum = s.add(order);
        for (int i = 32; i < 64; i++) {
            signature[i] = sum.shiftRight(8 * (i - 32)).byteValue();
        }
        return signature;
    }
}
