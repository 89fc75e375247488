package org.vouchgate.gateway.login.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.gateway.login.oidc.Flow.answer;
import static org.vouchgate.gateway.login.oidc.Flow.outcome;

import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.gateway.login.Identity;

class LoginFlowTest {

    private final Flow flow = new Flow();
    private LoginAttempt attempt;

    @BeforeEach
    void begin() {
        attempt = flow.begin.attempt("/jobs");
        flow.provider.answersWith(FakeProvider.claims(attempt.nonce()).build());
    }

    @Test
    @DisplayName("R0.5: state, nonce and an S256 challenge go to the provider; the verifier does not")
    void the_login_page_is_asked_for_with_fresh_secrets() {
        var page = flow.begin.loginPage(attempt).orElseThrow();

        assertThat(page.toString()).startsWith(FakeProvider.ISSUER + "/auth?").doesNotContain(attempt.verifier());
        var challenge = CodeChallenge.compute(CodeChallengeMethod.S256, new CodeVerifier(attempt.verifier()));
        assertThat(URLUtils.parseParameters(page.getRawQuery()))
                .containsAllEntriesOf(Map.of(
                        "response_type", List.of("code"),
                        "client_id", List.of("vouchgate"),
                        "scope", List.of("openid profile"),
                        "redirect_uri", List.of("https://verify.example/login/callback"),
                        "state", List.of(attempt.state()),
                        "nonce", List.of(attempt.nonce()),
                        "code_challenge_method", List.of("S256"),
                        "code_challenge", List.of(challenge.getValue())));
        assertThat(List.of(attempt.state(), attempt.nonce(), attempt.verifier()))
                .doesNotHaveDuplicates();
        assertThat(flow.begin.attempt("/").state()).isNotEqualTo(attempt.state());
    }

    @Test
    void a_good_answer_admits_with_the_employer_and_the_roles_that_are_ours() {
        var outcome = flow.finish.finish(Optional.of(attempt), answer(attempt));

        Identity identity = outcome.fold(LoginOutcome.Admitted::identity, refused -> null);
        assertThat(identity).isNotNull();
        assertThat(identity.employer()).isEqualTo(Flow.ACME);
        assertThat(identity.subject()).isEqualTo("oidc:4711");
        assertThat(identity.name()).isEqualTo("Rosa Lind");
        assertThat(identity.roles()).containsExactly("recruiter");
        assertThat(outcome(outcome)).endsWith(" to /jobs");
    }

    @Test
    @DisplayName(
            "R0.5: the code is exchanged with the verifier of the browser that began, and with the client's secret")
    void the_code_is_exchanged_with_verifier_and_secret() {
        flow.finish.finish(Optional.of(attempt), answer(attempt));

        assertThat(flow.provider.form)
                .containsEntry("grant_type", "authorization_code")
                .containsEntry("code", "the-code")
                .containsEntry("code_verifier", attempt.verifier())
                .containsEntry("redirect_uri", "https://verify.example/login/callback")
                .doesNotContainKey("client_secret");
        assertThat(flow.provider.headers.get("Authorization")).startsWith("Basic ");
    }

    @Test
    @DisplayName("R0.5: nothing is asked of the provider for a login that this browser did not begin")
    void without_an_attempt_nobody_gets_in() {
        assertThat(outcome(flow.finish.finish(Optional.empty(), answer(attempt))))
                .isEqualTo("login-not-begun");
        assertThat(flow.provider.asked).isEmpty();
    }

    @Test
    @DisplayName("R0.5: a login is open for ten minutes")
    void a_late_answer_is_refused() {
        flow.at(Flow.NOON.plus(LoginAttempt.LIFETIME).minusSeconds(1));
        assertThat(outcome(flow.finish.finish(Optional.of(attempt), answer(attempt))))
                .startsWith("admitted");

        flow.at(Flow.NOON.plus(LoginAttempt.LIFETIME));
        assertThat(outcome(flow.finish.finish(Optional.of(attempt), answer(attempt))))
                .isEqualTo("login-not-begun");
    }

    @Test
    @DisplayName("R0.5: an answer with another state is refused before its code is used")
    void another_state_is_refused() {
        var foreign = new CallbackAnswer(attempt.state() + "x", "the-code", "", FakeProvider.ISSUER);

        assertThat(outcome(flow.finish.finish(Optional.of(attempt), foreign))).isEqualTo("login-foreign-answer");
        assertThat(outcome(flow.finish.finish(Optional.of(attempt), new CallbackAnswer("", "the-code", "", ""))))
                .isEqualTo("login-foreign-answer");
        assertThat(flow.provider.asked).isEmpty();
    }

    @Test
    @DisplayName("RFC 9207: an answer that names another issuer, or none although the provider always does, is refused")
    void an_answer_of_another_provider_is_refused() {
        for (var issuer : List.of("https://evil.example", "")) {
            var foreign = new CallbackAnswer(attempt.state(), "the-code", "", issuer);
            assertThat(outcome(flow.finish.finish(Optional.of(attempt), foreign)))
                    .isEqualTo("login-foreign-answer");
        }
        assertThat(flow.provider.form).isEmpty();
    }

    @Test
    void a_provider_that_declines_admits_nobody() {
        for (var declined : List.of(
                new CallbackAnswer(attempt.state(), "", "access_denied", FakeProvider.ISSUER),
                new CallbackAnswer(attempt.state(), "", "", FakeProvider.ISSUER))) {
            assertThat(outcome(flow.finish.finish(Optional.of(attempt), declined)))
                    .isEqualTo("login-declined");
        }
    }

    @Test
    @DisplayName("R0.8: a silent provider lets nobody in, and says to try again")
    void a_silent_provider_admits_nobody() {
        flow.provider.silent = true;

        assertThat(outcome(flow.finish.finish(Optional.of(attempt), answer(attempt))))
                .isEqualTo("login-unreachable");
        assertThat(flow.begin.loginPage(attempt)).isEmpty();
    }

    @Test
    void a_code_the_provider_refuses_admits_nobody() {
        flow.provider.tokenStatus = 400;
        flow.provider.tokenBody = "{\"error\": \"invalid_grant\"}";
        assertThat(outcome(flow.finish.finish(Optional.of(attempt), answer(attempt))))
                .isEqualTo("login-unproven");

        flow.provider.tokenStatus = 200;
        flow.provider.tokenBody = "{\"access_token\": \"a\", \"token_type\": \"Bearer\"}";
        assertThat(outcome(flow.finish.finish(Optional.of(attempt), answer(attempt))))
                .isEqualTo("login-unproven");

        flow.provider.tokenBody = "<html>";
        assertThat(outcome(flow.finish.finish(Optional.of(attempt), answer(attempt))))
                .isEqualTo("login-unproven");

        flow.provider.tokenStatus = 502;
        assertThat(outcome(flow.finish.finish(Optional.of(attempt), answer(attempt))))
                .isEqualTo("login-unreachable");
    }

    @Test
    @DisplayName("R0.6: an ID token of another login is refused")
    void an_id_token_of_another_login_is_refused() {
        flow.provider.answersWith(FakeProvider.claims("another-nonce").build());

        assertThat(outcome(flow.finish.finish(Optional.of(attempt), answer(attempt))))
                .isEqualTo("login-unproven");
    }

    @Test
    void logging_out_ends_at_the_providers_logout_page() {
        var page = flow.begin.logoutPage().orElseThrow();

        assertThat(page.toString()).startsWith(FakeProvider.ISSUER + "/logout?");
        assertThat(URLUtils.parseParameters(page.getRawQuery()))
                .containsEntry("client_id", List.of("vouchgate"))
                .containsEntry("post_logout_redirect_uri", List.of("https://verify.example/login/out"));
    }
}
