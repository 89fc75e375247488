package org.vouchgate.credential.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.key.KeyLookups.CHANCE;
import static org.vouchgate.credential.key.KeyLookups.NO_HEADER;
import static org.vouchgate.credential.key.KeyLookups.found;
import static org.vouchgate.credential.key.KeyLookups.kid;
import static org.vouchgate.credential.key.KeyLookups.lookUp;
import static org.vouchgate.credential.key.KeyLookups.notFound;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.Reason;
import org.vouchgate.testkit.TestKey;

class SelfContainedDidTest {

    static Stream<TestKey> keys() {
        return Stream.of(TestKey.ed25519(CHANCE), TestKey.p256(CHANCE), TestKey.p384(CHANCE));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void a_did_key_is_its_key(TestKey key) {
        var found = found(lookUp(key.didKey(), kid(key.didKeyMethod())));

        assertThat(found.key()).isEqualTo(key.publicKey());
        assertThat(found.issuer().identifier()).isEqualTo(key.didKey());
        assertThat(found.issuer().keySource()).isEqualTo(KeySource.DID_KEY);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void the_only_key_of_a_did_need_not_be_named(TestKey key) {
        assertThat(found(lookUp(key.didKey(), NO_HEADER)).key()).isEqualTo(key.publicKey());
        assertThat(found(lookUp(key.didJwk(), NO_HEADER)).key()).isEqualTo(key.publicKey());
    }

    @Test
    void a_did_jwk_is_its_key() {
        var key = TestKey.p256(CHANCE);

        var found = found(lookUp(key.didJwk(), kid(key.didJwk() + "#0")));

        assertThat(found.key()).isEqualTo(key.publicKey());
        assertThat(found.issuer().keySource()).isEqualTo(KeySource.DID_JWK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#1", "1", "", "x#0", "#"})
    void a_key_that_a_did_jwk_does_not_have_is_not_found(String kid) {
        var finding = notFound(lookUp(TestKey.p256(CHANCE).didJwk(), kid(kid)));

        assertThat(finding.reason()).isEqualTo(Reason.ISSUER_KEY_NOT_FOUND);
    }

    @Test
    void a_key_identifier_that_is_no_text_names_no_key() {
        var header = Json.createObjectBuilder().add("kid", 0).build();

        var finding = notFound(lookUp(TestKey.p256(CHANCE).didJwk(), header));

        assertThat(finding.reason()).isEqualTo(Reason.ISSUER_KEY_NOT_FOUND);
    }

    @Test
    @DisplayName("A-41: a key of somebody else is not the issuer's")
    void a_foreign_key_is_not_bound() {
        var finding = notFound(
                lookUp(TestKey.p256(CHANCE).didKey(), kid(TestKey.p256(CHANCE).didKeyMethod())));

        assertThat(finding.reason()).isEqualTo(Reason.ISSUER_KEY_NOT_BOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"use", "alg", "key_ops"})
    void a_did_jwk_that_is_not_for_such_signatures_is_refused(String member) {
        var jwk = Json.createObjectBuilder(TestKey.p256(CHANCE).publicJwk());
        switch (member) {
            case "use" -> jwk.add("use", "enc");
            case "alg" -> jwk.add("alg", "ES384");
            default -> jwk.add("key_ops", Json.createArrayBuilder().add("deriveKey"));
        }

        assertThat(notFound(lookUp(didJwk(jwk.build()), kid("#0"))).reason()).isEqualTo(Reason.ISSUER_KEY_NOT_FOUND);
    }

    @Test
    void a_did_jwk_that_gives_its_private_key_away_is_refused() {
        var jwk = Json.createObjectBuilder(TestKey.p256(CHANCE).publicJwk())
                .add("d", "AAAA")
                .build();

        assertThat(notFound(lookUp(didJwk(jwk), NO_HEADER)).reason()).isEqualTo(Reason.ISSUER_KEY_NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"did:jwk:", "did:jwk:e30", "did:jwk:e30=", "did:jwk:!", "did:key:", "did:key:z", "did:key:uAAAA"
            })
    void a_did_without_a_key_is_refused(String did) {
        assertThat(notFound(lookUp(did, NO_HEADER)).reason()).isEqualTo(Reason.ISSUER_KEY_NOT_FOUND);
    }

    private static String didJwk(JsonObject jwk) {
        return "did:jwk:"
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(jwk.toString().getBytes(StandardCharsets.UTF_8));
    }
}
