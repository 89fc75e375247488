package org.vouchgate.presentation.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.vouchgate.presentation.request.Requests.BY_HASH;
import static org.vouchgate.presentation.request.Requests.BY_URI;
import static org.vouchgate.presentation.request.Requests.CHANCE;
import static org.vouchgate.presentation.request.Requests.NOON;
import static org.vouchgate.presentation.request.Requests.OFFER;

import jakarta.json.Json;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.jose.Base64Url;
import org.vouchgate.presentation.request.ClientIdentifier.Prefix;

class RequestPlanTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"http://verifier.example/r", "https://verifier.example/r#f", "/r", "openid4vp://r", "https:/r"})
    @DisplayName("AR-07, RU-12: answers go to an https address without a fragment")
    void answers_go_to_a_web_address(String responseUri) {
        var plan = Requests.encrypted();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RequestPlan(
                        plan.clientIdentifier(),
                        plan.responseMode(),
                        URI.create(responseUri),
                        plan.nonce(),
                        plan.state(),
                        plan.query(),
                        plan.encryption(),
                        NOON,
                        NOON.plusSeconds(1)))
                .withMessageContaining("https address without a fragment");
    }

    @Test
    @DisplayName("AR-11, A-104: encryption is offered exactly if it is asked for")
    void encryption_is_offered_exactly_if_it_is_asked_for() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Requests.plan(BY_HASH, ResponseMode.DIRECT_POST_JWT, Optional.empty()))
                .withMessageContaining("needs a key to encrypt to");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Requests.plan(BY_HASH, ResponseMode.DIRECT_POST, Optional.of(OFFER)))
                .withMessageContaining("does not encrypt");
    }

    @Test
    @DisplayName("CP-02: who asks by redirect_uri receives there")
    void who_asks_by_redirect_uri_receives_there() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Requests.plain(ClientIdentifier.redirectUri(URI.create("https://other.example/r"))))
                .withMessageContaining("cannot receive answers at");
    }

    @Test
    @DisplayName("RU-13: a request expires after it was made")
    void a_request_expires_after_it_was_made() {
        var plan = Requests.encrypted();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RequestPlan(
                        plan.clientIdentifier(),
                        plan.responseMode(),
                        plan.responseUri(),
                        plan.nonce(),
                        plan.state(),
                        plan.query(),
                        plan.encryption(),
                        NOON,
                        NOON))
                .withMessageContaining("expires after");
    }

    @Test
    @DisplayName("AR-09: a key is offered with kid and alg, and without its private half")
    void a_key_is_offered_with_kid_and_alg_and_without_its_private_half() {
        var key = OFFER.publicJwk();

        for (var member : List.of("kid", "alg", "x")) {
            var lacking = Json.createObjectBuilder(key).remove(member).build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new EncryptionOffer(lacking, ContentEncryption.ALL))
                    .withMessage("the key has no " + member);
        }
        var secret = Json.createObjectBuilder(key).add("d", "AA").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EncryptionOffer(secret, ContentEncryption.ALL))
                .withMessageContaining("public half");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EncryptionOffer(key, List.of()))
                .withMessageContaining("at least one method");
    }

    @Test
    @DisplayName("AR-04, AR-06, D3, A-96: nonce and state are 32 random bytes, new each time")
    void nonce_and_state_are_32_random_bytes_new_each_time() {
        var values = Stream.concat(
                        Stream.generate(() -> Nonce.fresh(CHANCE).value()).limit(50),
                        Stream.generate(() -> State.fresh(CHANCE).value()).limit(50))
                .toList();

        assertThat(values).doesNotHaveDuplicates().allMatch(value -> value.length() == 43);
        assertThat(values).allMatch(value -> Base64Url.decode(value).orElseThrow().length == 32);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "short",
                "with space and long enough",
                "plus+is+not+safe+at+all+here",
                "ünïcödé-is-not-safe-either"
            })
    @DisplayName("AR-04, AR-06: no nonce or state that is short or unsafe in URLs")
    void no_nonce_that_is_short_or_unsafe(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Nonce(value));
        assertThatIllegalArgumentException().isThrownBy(() -> new State(value));
    }

    @Test
    @DisplayName("EN-07, SE-02, CP-04: HAIP is x509_hash, encrypted, with both methods, and a return to the browser")
    void haip_is_strict() {
        var oneMethod = new EncryptionOffer(OFFER.publicJwk(), List.of(ContentEncryption.A256GCM));

        assertThat(Profile.HAIP.objectionsTo(Requests.encrypted())).isEmpty();
        assertThat(Profile.HAIP.objectionsTo(
                        Requests.plan(BY_HASH, ResponseMode.DIRECT_POST_JWT, Optional.of(oneMethod))))
                .containsExactly("HAIP asks for A128GCM and A256GCM both");
        assertThat(Profile.HAIP.objectionsTo(Requests.plain(BY_URI))).hasSize(2);
        assertThat(Profile.HAIP.permits(Prefix.X509_SAN_DNS, ResponseMode.DIRECT_POST_JWT))
                .isFalse();
        assertThat(Profile.HAIP.permits(Prefix.X509_HASH, ResponseMode.DIRECT_POST))
                .isFalse();
        assertThat(Profile.HAIP.returnIsMandatory()).isTrue();
    }

    @Test
    void the_plain_profile_objects_to_nothing() {
        assertThat(Profile.PLAIN.objectionsTo(Requests.plain(BY_URI))).isEmpty();
        assertThat(Profile.PLAIN.returnIsMandatory()).isFalse();
    }
}
