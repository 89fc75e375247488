package org.vouchgate.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.security.SecureRandom;
import java.text.ParseException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TestKeyTest {

    private static final SecureRandom CHANCE = new SecureRandom();

    static Stream<TestKey> keys() {
        return Stream.of(TestKey.p256(CHANCE), TestKey.p384(CHANCE), TestKey.ed25519(CHANCE), TestKey.rsa(CHANCE));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void what_it_signs_verifies_and_a_turned_bit_does_not(TestKey key) {
        var jws = Jws.sign(
                JsonObject.EMPTY_JSON_OBJECT,
                Json.createObjectBuilder().add("a", 1).build(),
                key);

        assertThat(Jws.read(jws).isSignedBy(key.publicKey())).isTrue();
        assertThat(Jws.read(Jws.corrupt(jws)).isSignedBy(key.publicKey())).isFalse();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void it_survives_export(TestKey key) {
        var restored = TestKey.restore(key.export());

        assertThat(restored.publicJwk()).isEqualTo(key.publicJwk());
        var jws = Jws.sign(JsonObject.EMPTY_JSON_OBJECT, JsonObject.EMPTY_JSON_OBJECT, restored);
        assertThat(Jws.read(jws).isSignedBy(key.publicKey())).isTrue();
    }

    @Test
    void another_library_reads_its_jwk_its_thumbprint_and_its_signature() throws ParseException, JOSEException {
        var key = TestKey.p256(CHANCE);

        var jwk = ECKey.parse(key.publicJwk().toString());
        var jws = JWSObject.parse(Jws.sign(JsonObject.EMPTY_JSON_OBJECT, JsonObject.EMPTY_JSON_OBJECT, key));

        assertThat(jwk.computeThumbprint()).hasToString(key.thumbprint());
        assertThat(jws.verify(new ECDSAVerifier(jwk))).isTrue();
        assertThat(PublicJwk.readEc(key.publicJwk())).isEqualTo(key.publicKey());
    }

    @Test
    void did_keys_start_as_their_method_prescribes() {
        assertThat(TestKey.p256(CHANCE).didKey()).startsWith("did:key:zDn");
        assertThat(TestKey.p384(CHANCE).didKey()).startsWith("did:key:z82L");
        assertThat(TestKey.ed25519(CHANCE).didKey()).startsWith("did:key:z6Mk");
    }
}
