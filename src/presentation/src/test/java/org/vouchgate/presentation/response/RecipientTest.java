package org.vouchgate.presentation.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.presentation.response.Answers.CHANCE;

import java.security.GeneralSecurityException;
import java.security.interfaces.ECPublicKey;
import javax.crypto.KeyAgreement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.testkit.TestKey;

class RecipientTest {

    private final ResponseKey key = ResponseKey.generate(CHANCE, "r-1");

    @Test
    @DisplayName("EN-10, A-22: the thumbprint is that of the key the answer is opened with")
    void it_has_the_thumbprint_of_its_key() {
        var announced = PublicJwk.read(key.publicJwk()).orElseThrow();

        assertThat(key.recipient().thumbprint()).isEqualTo(announced.thumbprint());
    }

    @Test
    void it_agrees_with_a_device_on_a_secret() throws GeneralSecurityException {
        var device = TestKey.p256(CHANCE);
        var agreed = KeyAgreement.getInstance("ECDH");
        agreed.init(device.privateKey());
        agreed.doPhase(PublicJwk.read(key.publicJwk()).orElseThrow().key(), true);

        var secret = key.recipient().agreement().with((ECPublicKey) device.publicKey());

        assertThat(secret).hasValue(agreed.generateSecret());
    }

    @Test
    @DisplayName("A-18: it agrees on nothing with a key on another curve")
    void it_agrees_on_nothing_with_a_key_on_another_curve() {
        var device = TestKey.p384(CHANCE);

        assertThat(key.recipient().agreement().with((ECPublicKey) device.publicKey()))
                .isEmpty();
    }
}
