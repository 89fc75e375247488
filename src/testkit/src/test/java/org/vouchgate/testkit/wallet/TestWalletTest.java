package org.vouchgate.testkit.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vouchgate.testkit.wallet.TestVerifier.NOON;
import static org.vouchgate.testkit.wallet.TestVerifier.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.security.SecureRandom;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.testkit.Jws;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.issuer.TestAchievement;
import org.vouchgate.testkit.issuer.TestIssuer;

class TestWalletTest {

    private static final String BADGE = "https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential";
    private static final JsonObject QUERY = object("""
            {"credentials":[
              {"id":"skills","format":"dc+sd-jwt","meta":{"vct_values":["urn:example:skills"]},
               "claims":[{"path":["given_name"]},{"path":["skills",null,"name"]}]},
              {"id":"badge","format":"jwt_vc_json","meta":{"type_values":[["%s"]]}}]}""".formatted(BADGE));

    private final SecureRandom chance = new SecureRandom();
    private final TestIssuer issuer = TestIssuer.didJwk(TestKey.p256(chance), chance);
    private final TestWallet wallet = TestWallet.fresh(chance);

    TestWalletTest() {
        wallet.receive(issuer.sdJwtVc("urn:example:skills", NOON)
                .claims(object("""
                        {"given_name":"Ada","birthdate":"1990-01-01","skills":[{"name":"Java","grade":"A"}]}"""))
                .hide("given_name", "birthdate", "skills/*", "skills/*/name", "skills/*/grade")
                .boundTo(wallet.key())
                .issue());
        var achievement = TestAchievement.named("urn:example:java", "Java", "Writes Java", "Passed the exam")
                .build();
        wallet.receive(issuer.vcJwt(NOON).openBadge(wallet.did(), achievement).issue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"get", "post"})
    void it_reads_a_signed_request(String method) {
        var verifier = new TestVerifier(QUERY, "direct_post", chance);

        var ask = wallet.trusting(verifier.ca.certificate()).read(verifier.link(method), verifier, NOON);

        assertThat(ask.clientId()).startsWith("x509_hash:");
        assertThat(ask.certificate()).contains(verifier.certified.leaf());
    }

    @Test
    void it_reads_a_request_by_dns_name() {
        var verifier = new TestVerifier(QUERY, "direct_post", chance);
        verifier.clientId = "x509_san_dns:gateway.example";

        assertThat(wallet.read(verifier.link("get"), verifier, NOON).clientId()).isEqualTo(verifier.clientId);
    }

    static Stream<Arguments> badRequests() {
        return Stream.of(
                Arguments.of("aud", "https://wallet.example", "wrong aud"),
                Arguments.of("response_uri", "http://gateway.example/r", "response_uri must be https"),
                Arguments.of("redirect_uri", "https://gateway.example", "redirect_uri must not be there"),
                Arguments.of("client_id", "x509_hash:abc", "client_id is not the certificate's hash"),
                Arguments.of("wallet_nonce", "unasked", "wallet_nonce was not echoed as sent"));
    }

    @ParameterizedTest
    @MethodSource("badRequests")
    void it_refuses_a_request_with(String parameter, String value, String because) {
        var verifier = new TestVerifier(QUERY, "direct_post", chance);
        verifier.alterPayload =
                claims -> Json.createObjectBuilder(claims).add(parameter, value).build();

        assertThatThrownBy(() -> wallet.read(verifier.link("get"), verifier, NOON))
                .isInstanceOf(WalletRefusedException.class)
                .hasMessage(because);
    }

    @Test
    void it_refuses_a_request_whose_signature_is_not_the_certificates() {
        var verifier = new TestVerifier(QUERY, "direct_post", chance);
        verifier.alterJwt = Jws::corrupt;

        assertThatThrownBy(() -> wallet.read(verifier.link("get"), verifier, NOON))
                .hasMessage("the signature is not by the certificate's key");
    }

    @Test
    void it_refuses_a_requester_nobody_it_knows_vouches_for() {
        var verifier = new TestVerifier(QUERY, "direct_post", chance);
        var careful =
                wallet.trusting(TestCa.root("CN=Another Root", NOON, chance).certificate());

        assertThatThrownBy(() -> careful.read(verifier.link("get"), verifier, NOON))
                .hasMessage("the certificate leads to nobody this wallet knows");
    }

    @Test
    void it_shares_only_what_is_asked() {
        var verifier = new TestVerifier(QUERY, "direct_post", chance);
        var ask = wallet.read(verifier.link("get"), verifier, NOON);

        var choice = wallet.choose(ask);

        assertThat(choice.complete()).isTrue();
        var shared = choice.byQuery().get("skills").get(0);
        assertThat(shared.disclosures()).hasSize(3);
        assertThat(shared.claims().toString()).contains("Ada", "Java").doesNotContain("birthdate", "grade");
        assertThat(choice.byQuery().get("badge")).hasSize(1);
    }

    @Test
    void it_answers_with_a_proof_for_this_request() {
        var verifier = new TestVerifier(QUERY, "direct_post", chance);
        var ask = wallet.read(verifier.link("get"), verifier, NOON);

        wallet.post(ask, wallet.answer(ask, wallet.choose(ask), NOON), verifier);

        var vpToken = object(verifier.posted.get(0).get("vp_token"));
        var presented = vpToken.getJsonArray("skills").getString(0);
        var proof = Jws.read(presented.substring(presented.lastIndexOf('~') + 1));
        assertThat(proof.isSignedBy(wallet.key().publicKey())).isTrue();
        assertThat(proof.payload().getString("aud")).isEqualTo(verifier.clientId);
        assertThat(verifier.posted.get(0)).containsEntry("state", "state-1");
        var presentation = Jws.read(vpToken.getJsonArray("badge").getString(0));
        assertThat(presentation.payload().getString("iss")).isEqualTo(wallet.did());
    }

    @Test
    void it_encrypts_when_asked_with_the_first_method_offered() throws Exception {
        var verifier = new TestVerifier(QUERY, "direct_post.jwt", chance);
        var ask = wallet.read(verifier.link("post"), verifier, NOON);

        wallet.post(ask, wallet.answer(ask, wallet.choose(ask), NOON), verifier);

        assertThat(verifier.posted.get(0)).containsOnlyKeys("response");
        assertThat(verifier.opened()).containsKeys("vp_token", "state");
    }

    @Test
    @DisplayName("a tweak changes one thing of the proof and leaves the rest sound")
    void a_tweak_changes_one_thing() {
        var verifier = new TestVerifier(QUERY, "direct_post", chance);
        var ask = wallet.read(verifier.link("get"), verifier, NOON);

        var vpToken = wallet.answer(ask, wallet.choose(ask), NOON, ProofTweaks.claim("nonce", "other"));

        var presented = vpToken.getJsonArray("skills").getString(0);
        var proof = Jws.read(presented.substring(presented.lastIndexOf('~') + 1));
        assertThat(proof.payload().getString("nonce")).isEqualTo("other");
        assertThat(proof.isSignedBy(wallet.key().publicKey())).isTrue();
    }

    @Test
    void it_declines_in_the_clear() {
        var verifier = new TestVerifier(QUERY, "direct_post.jwt", chance);
        var ask = wallet.read(verifier.link("get"), verifier, NOON);

        wallet.decline(ask, verifier);

        assertThat(verifier.posted).containsExactly(Map.of("error", "access_denied", "state", "state-1"));
    }

    @Test
    void it_says_what_it_cannot_answer() {
        var empty = TestWallet.fresh(chance);
        var verifier = new TestVerifier(QUERY, "direct_post", chance);

        var choice = empty.choose(empty.read(verifier.link("get"), verifier, NOON));

        assertThat(choice.complete()).isFalse();
        assertThat(choice.unmatched()).containsExactly("skills", "badge");
    }
}
