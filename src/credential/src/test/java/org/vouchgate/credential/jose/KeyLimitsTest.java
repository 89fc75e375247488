package org.vouchgate.credential.jose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A-14: keys under which anybody can sign, or that take for ever")
class KeyLimitsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "1",
                "57896044618658097711785492504343953926634992332820282019728792003956564819948",
                "2707385501144840649318225287225658788936804267575313519463743609750303402022",
                "55188659117513257062467267217118295137698188065244968500265048394206261417927"
            })
    void an_edwards_key_of_small_order_fits_nothing_however_it_came(String height) throws GeneralSecurityException {
        var key = edwards(height);
        // The neutral point and zero: a signature that such keys may take for any message.
        var forged = new byte[64];
        forged[0] = 1;

        assertThat(Signatures.check(JwsAlgorithm.EDDSA, key, new byte[] {1}, forged))
                .isEqualTo(SignatureCheck.KEY_UNFIT);
        assertThat(PublicJwk.of(key)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2047, 3, false",
        "2048, 3, true",
        "8192, 3, true",
        "8193, 3, false",
        "2048, 1, false",
        "2048, 2, false",
        "2048, 4, false",
        "2048, 18446744073709551615, true",
        "2048, 18446744073709551617, false"
    })
    void an_rsa_key_keeps_to_its_limits(int bits, String exponent, boolean sound) {
        var odd = BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE);

        assertThat(Signatures.isSoundRsa(odd, new BigInteger(exponent))).isEqualTo(sound);
        assertThat(Signatures.isSoundRsa(odd.subtract(BigInteger.ONE), new BigInteger(exponent)))
                .isFalse();
    }

    private static PublicKey edwards(String height) throws GeneralSecurityException {
        var point = new EdECPoint(false, new BigInteger(height));
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point));
    }
}
