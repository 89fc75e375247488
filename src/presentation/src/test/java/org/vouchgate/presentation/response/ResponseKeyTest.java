package org.vouchgate.presentation.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.vouchgate.presentation.response.Answers.CHANCE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.presentation.request.ContentEncryption;
import org.vouchgate.presentation.request.EncryptionOffer;
import org.vouchgate.presentation.request.ResponseMode;
import org.vouchgate.presentation.request.State;

class ResponseKeyTest {

    @Test
    @DisplayName("AR-09, EN-07: its public half is an ECDH-ES key on P-256 with kid, alg and use")
    void its_public_half_is_what_wallets_need() {
        var jwk = ResponseKey.generate(CHANCE, "r-1").publicJwk();

        assertThat(jwk.keySet()).containsExactlyInAnyOrder("kty", "crv", "x", "y", "kid", "alg", "use");
        assertThat(jwk.getString("kid")).isEqualTo("r-1");
        assertThat(jwk.getString("alg")).isEqualTo("ECDH-ES");
        assertThat(jwk.getString("crv")).isEqualTo("P-256");
        assertThat(jwk.getString("use")).isEqualTo("enc");
        assertThat(new EncryptionOffer(jwk, ContentEncryption.ALL).publicJwk()).isEqualTo(jwk);
    }

    @Test
    @DisplayName("EN-06: every request has a key of its own")
    void every_request_has_a_key_of_its_own() {
        assertThat(ResponseKey.generate(CHANCE, "r").publicJwk())
                .isNotEqualTo(ResponseKey.generate(CHANCE, "r").publicJwk());
    }

    @Test
    void it_survives_storage_and_does_not_print_itself() {
        var key = ResponseKey.generate(CHANCE, "r-1");

        var restored = ResponseKey.fromPrivateJwk(key.toPrivateJwk());

        assertThat(restored.toPrivateJwk()).isEqualTo(key.toPrivateJwk()).contains("\"d\"");
        assertThat(key).hasToString("ResponseKey[r-1]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"kty\":\"oct\",\"k\":\"AAAA\"}",
                "{\"kty\":\"EC\",\"crv\":\"P-256\",\"kid\":\"k\",\"x\":\"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU\","
                        + "\"y\":\"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0\"}"
            })
    void anything_else_is_no_key(String json) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResponseKey.fromPrivateJwk(json))
                .withNoCause();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a/b", "é"})
    @DisplayName("A-11: a key id is a plain name")
    void a_key_id_is_a_plain_name(String keyId) {
        assertThatIllegalArgumentException().isThrownBy(() -> ResponseKey.generate(CHANCE, keyId));
    }

    @Test
    @DisplayName("A-21, A-104: a request that wants encryption cannot be opened without a key")
    void a_request_that_wants_encryption_cannot_be_opened_without_a_key() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpenRequest(
                        ResponseMode.DIRECT_POST_JWT,
                        new State(Answers.STATE),
                        Answers.QUERY,
                        Optional.empty(),
                        List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpenRequest(
                        ResponseMode.DIRECT_POST,
                        new State(Answers.STATE),
                        Answers.QUERY,
                        Optional.of(Answers.KEY),
                        ContentEncryption.ALL));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpenRequest(
                        ResponseMode.DIRECT_POST_JWT,
                        new State(Answers.STATE),
                        Answers.QUERY,
                        Optional.of(Answers.KEY),
                        List.of()));
    }
}
