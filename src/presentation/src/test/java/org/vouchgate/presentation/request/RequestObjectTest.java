package org.vouchgate.presentation.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.vouchgate.presentation.request.Requests.CERTIFIED;
import static org.vouchgate.presentation.request.Requests.FORMATS;
import static org.vouchgate.presentation.request.Requests.IDENTITY;
import static org.vouchgate.presentation.request.Requests.NOON;
import static org.vouchgate.presentation.request.Requests.ROOT;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.jose.CompactJws;
import org.vouchgate.credential.jose.JwsAlgorithm;
import org.vouchgate.credential.jose.SignatureCheck;
import org.vouchgate.presentation.request.RequestAnswer.Refused;
import org.vouchgate.testkit.TestCertificate;

class RequestObjectTest {

    @Test
    @DisplayName("RU-01, CP-04: signed with the leaf's key, typed, with the chain but without the root")
    void a_request_object_is_signed_typed_and_carries_its_chain() {
        var jws = served(Requests.encrypted(), Map.of());

        assertThat(jws.header().keySet()).containsExactlyInAnyOrder("alg", "typ", "x5c");
        assertThat(jws.header().getString("typ")).isEqualTo("oauth-authz-req+jwt");
        assertThat(jws.header().get("x5c")).isEqualTo(CERTIFIED.x5c());
        assertThat(jws.header().getJsonArray("x5c")).hasSize(1);
        assertThat(jws.verify(CERTIFIED.leaf().getPublicKey(), Set.of(JwsAlgorithm.ES256)))
                .isEqualTo(SignatureCheck.VALID);
    }

    @Test
    @DisplayName(
            "AR-02, AR-03, AR-05, AR-01 to AR-08, AR-16, RU-02, RU-03, RU-04, RU-05, RU-07, RU-13: the claims, and no others")
    void a_request_object_says_what_it_must_and_nothing_else() {
        var claims = served(Requests.encrypted(), Map.of()).payload();

        assertThat(claims.keySet())
                .containsExactlyInAnyOrder(
                        "client_id",
                        "response_type",
                        "response_mode",
                        "response_uri",
                        "nonce",
                        "state",
                        "dcql_query",
                        "client_metadata",
                        "iss",
                        "aud",
                        "iat",
                        "exp");
        assertThat(claims.getString("client_id")).isEqualTo("x509_hash:" + CERTIFIED.sha256());
        assertThat(claims.getString("iss")).isEqualTo(claims.getString("client_id"));
        assertThat(claims.getString("aud")).isEqualTo("https://self-issued.me/v2");
        assertThat(claims.getString("response_type")).isEqualTo("vp_token");
        assertThat(claims.getString("response_mode")).isEqualTo("direct_post.jwt");
        assertThat(claims.getString("response_uri")).isEqualTo("https://verifier.example/wallet/response/1");
        assertThat(claims.getString("nonce")).isEqualTo("n".repeat(43));
        assertThat(claims.getString("state")).isEqualTo("s".repeat(43));
        assertThat(claims.get("dcql_query")).isEqualTo(Requests.QUERY.toJson());
        assertThat(claims.getInt("iat")).isEqualTo((int) NOON.getEpochSecond());
        assertThat(claims.getInt("exp"))
                .isEqualTo((int) NOON.plus(Duration.ofMinutes(10)).getEpochSecond());
    }

    @Test
    @DisplayName(
            "AR-08 to AR-11, EN-07: the metadata offers one key by kid and alg, both methods, and what is verified")
    void the_metadata_has_the_three_members_wallets_use() {
        var metadata = served(Requests.encrypted(), Map.of()).payload().getJsonObject("client_metadata");

        assertThat(metadata.keySet())
                .containsExactlyInAnyOrder("jwks", "encrypted_response_enc_values_supported", "vp_formats_supported");
        assertThat(metadata.getJsonObject("jwks").getJsonArray("keys")).containsExactly(Requests.OFFER.publicJwk());
        assertThat(texts(metadata, "encrypted_response_enc_values_supported")).containsExactly("A128GCM", "A256GCM");
        assertThat(metadata.getJsonObject("vp_formats_supported").keySet()).containsExactly("dc+sd-jwt");
        var format = metadata.getJsonObject("vp_formats_supported").getJsonObject("dc+sd-jwt");
        assertThat(texts(format, "sd-jwt_alg_values")).containsExactly("ES256", "Ed25519");
        assertThat(texts(format, "kb-jwt_alg_values")).containsExactly("ES256", "Ed25519");
    }

    @Test
    @DisplayName("AR-11: without encryption no key and no method is offered")
    void without_encryption_nothing_about_it_is_said() {
        var metadata =
                served(Requests.plain(Requests.BY_HASH), Map.of()).payload().getJsonObject("client_metadata");

        assertThat(metadata.keySet()).containsExactly("vp_formats_supported");
    }

    @Test
    @DisplayName("RU-07: a wallet's nonce is repeated as it came")
    void a_wallets_nonce_is_repeated_as_it_came() {
        var claims = served(Requests.encrypted(), Map.of("wallet_nonce", List.of("kxbJ//QQ/qh+\"<é==")))
                .payload();

        assertThat(claims.getString("wallet_nonce")).isEqualTo("kxbJ//QQ/qh+\"<é==");
    }

    @Test
    @DisplayName("RU-12, D2: fetched twice, it says the same twice")
    void fetched_twice_it_says_the_same_twice() {
        assertThat(served(Requests.encrypted(), Map.of()).payload())
                .isEqualTo(served(Requests.encrypted(), Map.of()).payload());
    }

    @Test
    @DisplayName("RU-08: parameters that are not known are ignored")
    void parameters_that_are_not_known_are_ignored() {
        var claims = served(Requests.encrypted(), Map.of("x", List.of("y"), "wallet_nonce", List.of("")))
                .payload();

        assertThat(claims).doesNotContainKeys("x", "wallet_nonce");
    }

    @Test
    @DisplayName("A-103: a repeated parameter and a nonce of any length are refused")
    void repeated_parameters_and_endless_nonces_are_refused() {
        assertThat(refused(Map.of("wallet_nonce", List.of("a", "b")))).isEqualTo(Refused.Code.PARAMETER_REPEATED);
        assertThat(refused(Map.of("wallet_nonce", List.of("a".repeat(1025)))))
                .isEqualTo(Refused.Code.WALLET_NONCE_TOO_LONG);
    }

    @Test
    @DisplayName("A-111: nothing is served that a wallet would have to refuse")
    void another_identity_cannot_sign_for_the_client_identifier() {
        var other = ROOT.issue(TestCertificate.leaf("CN=Verifier").dnsName("verifier.example"), NOON);
        var identity = SigningIdentity.of(other.key().privateKey(), other.chain());

        assertThatIllegalStateException()
                .isThrownBy(
                        () -> RequestObject.of(Requests.encrypted(), FORMATS).answer(identity, Map.of()))
                .withMessageContaining("cannot be signed by");
    }

    @Test
    @DisplayName("CP-02: a request by redirect_uri is never signed")
    void a_request_by_redirect_uri_is_never_signed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> RequestObject.of(Requests.plain(Requests.BY_URI), FORMATS)
                        .answer(IDENTITY, Map.of()))
                .withMessageContaining("cannot be signed by");
    }

    @Test
    void an_expired_certificate_signs_nothing() {
        assertSignsNothing(TestCertificate.leaf("CN=Old").validUntil(NOON.minusSeconds(1)));
    }

    @Test
    void a_certificate_that_is_not_valid_yet_signs_nothing() {
        assertSignsNothing(TestCertificate.leaf("CN=New").validFrom(NOON.plusSeconds(1)));
    }

    private static void assertSignsNothing(TestCertificate wish) {
        var certified = ROOT.issue(wish, NOON);
        var identity = SigningIdentity.of(certified.key().privateKey(), certified.chain());
        var plan =
                Requests.plan(ClientIdentifier.x509Hash(certified.leaf()), ResponseMode.DIRECT_POST, Optional.empty());

        assertThatIllegalStateException()
                .isThrownBy(() -> RequestObject.of(plan, FORMATS).answer(identity, Map.of()))
                .withMessageContaining("are not valid at");
    }

    private static CompactJws served(RequestPlan plan, Map<String, List<String>> form) {
        var jwt = RequestObject.of(plan, FORMATS)
                .answer(IDENTITY, form)
                .fold(
                        RequestAnswer.Served::requestObject,
                        refused -> refused.code().wireName());
        return CompactJws.parse(jwt).orElseThrow(() -> new AssertionError(jwt));
    }

    private static Refused.Code refused(Map<String, List<String>> form) {
        return RequestObject.of(Requests.encrypted(), FORMATS)
                .answer(IDENTITY, form)
                .fold(
                        served -> {
                            throw new AssertionError(Json.createValue(served.requestObject()));
                        },
                        Refused::code);
    }

    private static List<String> texts(JsonObject object, String name) {
        return object.getJsonArray(name).getValuesAs(JsonString::getString);
    }
}
