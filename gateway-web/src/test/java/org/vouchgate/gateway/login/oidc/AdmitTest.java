package org.vouchgate.gateway.login.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AdmitTest {

    private static final Map<String, Object> RECRUITING = Map.of("roles", List.of("recruiter"));

    @Test
    @DisplayName("R0.7: nobody of an employer that the gateway does not know gets in")
    void an_unknown_employer_is_refused() {
        assertThat(outcome(Map.of("sub", "1", "employer", "elsewhere", "realm_access", RECRUITING)))
                .isEqualTo("login-unknown-employer");
        assertThat(outcome(Map.of("sub", "1", "realm_access", RECRUITING))).isEqualTo("login-unknown-employer");
        assertThat(outcome(Map.of("sub", "1", "employer", List.of("acme"), "realm_access", RECRUITING)))
                .isEqualTo("login-unknown-employer");
    }

    @Test
    @DisplayName("R0.7: nobody without a role of ours gets in")
    void no_role_is_refused() {
        for (var roles : List.of(
                Map.<String, Object>of(),
                Map.<String, Object>of("roles", List.of()),
                Map.<String, Object>of("roles", List.of("Recruiter", "admin", 7)),
                Map.<String, Object>of("roles", 7))) {
            assertThat(outcome(Map.of("sub", "1", "employer", "acme", "realm_access", roles)))
                    .isEqualTo("login-no-role");
        }
    }

    @Test
    void a_subject_too_long_for_the_audit_trail_is_refused() {
        assertThat(outcome(Map.of("sub", "x".repeat(251), "employer", "acme", "realm_access", RECRUITING)))
                .isEqualTo("login-unproven");
        assertThat(outcome(Map.of("employer", "acme", "realm_access", RECRUITING)))
                .isEqualTo("login-unproven");
    }

    @Test
    @DisplayName(
            "A-113, VT-07: who somebody is follows from issuer and subject; an address that others can claim says nothing")
    void an_address_makes_nobody_somebody_else() {
        assertThat(outcome(Map.of(
                        "sub",
                        "mallory",
                        "email",
                        "rita@acme.example",
                        "employer",
                        "acme",
                        "realm_access",
                        RECRUITING)))
                .isEqualTo("admitted oidc:mallory to /");
        assertThat(outcome(Map.of("email", "rita@acme.example", "employer", "acme", "realm_access", RECRUITING)))
                .isEqualTo("login-unproven");
    }

    @Test
    void a_provider_cannot_speak_for_a_token_or_for_the_gateway() {
        assertThat(outcome(Map.of("sub", "token:1", "employer", "acme", "realm_access", RECRUITING)))
                .isEqualTo("admitted oidc:token:1 to /");
    }

    @Test
    void a_claim_may_be_within_a_claim_or_have_dots_itself() {
        Map<String, Object> claims = Map.of(
                "a", Map.of("b", Map.of("c", "deep")),
                "https://acme.example/roles", List.of("recruiter"),
                "single", "recruiter");

        assertThat(new ClaimPath("a.b.c").text(claims)).contains("deep");
        assertThat(new ClaimPath("a.b.d").text(claims)).isEmpty();
        assertThat(new ClaimPath("single.b").text(claims)).isEmpty();
        assertThat(new ClaimPath("https://acme.example/roles").texts(claims)).containsExactly("recruiter");
        assertThat(new ClaimPath("single").texts(claims)).containsExactly("recruiter");
    }

    private static String outcome(Map<String, Object> claims) {
        return Flow.outcome(Admit.of(
                claims, "/", Flow.SETTINGS, slug -> slug.equals("acme") ? Optional.of(Flow.ACME) : Optional.empty()));
    }
}
