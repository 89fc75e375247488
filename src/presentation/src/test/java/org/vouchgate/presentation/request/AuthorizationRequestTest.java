package org.vouchgate.presentation.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.vouchgate.presentation.request.Requests.BY_HASH;
import static org.vouchgate.presentation.request.Requests.BY_URI;
import static org.vouchgate.presentation.request.Requests.FORMATS;
import static org.vouchgate.presentation.request.Requests.OFFER;
import static org.vouchgate.presentation.request.Requests.REQUEST_URI;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.jose.StrictJson;

class AuthorizationRequestTest {

    @Test
    @DisplayName("RU-04, RU-05, AR-16: a reference says who, where and how, and nothing else")
    void a_reference_says_who_where_and_how_and_nothing_else() {
        var link = AuthorizationRequest.byReference(
                AuthorizationRequest.HAIP, BY_HASH, REQUEST_URI, RequestUriMethod.POST);

        assertThat(link).startsWith("haip-vp://?client_id=x509_hash%3A");
        assertThat(parameters(link))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "client_id", BY_HASH.text(),
                        "request_uri", "https://verifier.example/wallet/request/1",
                        "request_uri_method", "post"));
    }

    @Test
    @DisplayName("CP-02, AR-16: by value everything is in the link, and a wallet can read it")
    void by_value_everything_is_in_the_link() {
        var plan = Requests.plan(BY_URI, ResponseMode.DIRECT_POST_JWT, Optional.of(OFFER));

        var parameters = parameters(AuthorizationRequest.byValue(AuthorizationRequest.OPENID4VP, plan, FORMATS));

        assertThat(parameters)
                .containsOnlyKeys(
                        "client_id",
                        "response_type",
                        "response_mode",
                        "response_uri",
                        "nonce",
                        "state",
                        "dcql_query",
                        "client_metadata")
                .containsEntry("client_id", "redirect_uri:https://verifier.example/wallet/response/1")
                .containsEntry("response_uri", "https://verifier.example/wallet/response/1")
                .containsEntry("response_type", "vp_token")
                .containsEntry("response_mode", "direct_post.jwt");
        assertThat(StrictJson.object(parameters.get("dcql_query")))
                .contains(plan.query().toJson());
        assertThat(StrictJson.object(parameters.get("client_metadata")))
                .hasValueSatisfying(metadata -> assertThat(metadata).containsKey("jwks"));
    }

    @Test
    @DisplayName("CP-02: who signs sends a reference, who does not sends a value")
    void who_signs_sends_a_reference_who_does_not_sends_a_value() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AuthorizationRequest.byReference(
                        AuthorizationRequest.OPENID4VP, BY_URI, REQUEST_URI, RequestUriMethod.GET))
                .withMessageContaining("is not signed");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        AuthorizationRequest.byValue(AuthorizationRequest.OPENID4VP, Requests.encrypted(), FORMATS))
                .withMessageContaining("must be signed");
    }

    @Test
    @DisplayName("RU-12: a request is fetched over https, without a fragment")
    void a_request_is_fetched_over_https() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AuthorizationRequest.byReference(
                        AuthorizationRequest.OPENID4VP,
                        BY_HASH,
                        URI.create("http://verifier.example/r"),
                        RequestUriMethod.GET))
                .withMessageContaining("https address");
    }

    @Test
    @DisplayName("SE-09: a wallet's own link is taken as it is")
    void a_wallets_own_link_is_taken() {
        assertThat(AuthorizationRequest.byReference(
                        "https://wallet.example/open?lang=de", BY_HASH, REQUEST_URI, RequestUriMethod.GET))
                .startsWith("https://wallet.example/open?lang=de&client_id=");
        assertThat(AuthorizationRequest.byReference("eudi-openid4vp://", BY_HASH, REQUEST_URI, RequestUriMethod.GET))
                .startsWith("eudi-openid4vp://?client_id=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript://%0aalert(1)",
                "data:text/html,x",
                "http://wallet.example/",
                "openid4vp:",
                "https://w.example/#f",
                "https://w.example/\"><b>"
            })
    @DisplayName("A-109: a link that opens no wallet is refused")
    void a_link_that_opens_no_wallet_is_refused(String base) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AuthorizationRequest.byReference(base, BY_HASH, REQUEST_URI, RequestUriMethod.GET))
                .withMessageContaining("not a link that opens a wallet");
    }

    private static Map<String, String> parameters(String link) {
        var query = link.substring(link.indexOf('?') + 1);
        assertThat(query).doesNotContain("+");
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
}
