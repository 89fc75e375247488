package org.vouchgate.acceptance.line;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.acceptance.server.Gateways;
import org.vouchgate.acceptance.wallet.NodeWallet;

/** The line with a wallet made of npm packages: @openid4vc/openid4vp, @sd-jwt, dcql, jose. */
class NodeWalletIT {

    private final Recruiting recruiting = Recruiting.on(Gateways.shared());
    private final NodeWallet wallet = NodeWallet.around(College.holderKey());

    @Test
    void a_certificate_from_a_trusted_college_is_verified_matched_and_summarised() {
        wallet.receive(College.certificateFor(wallet.key()));
        var asked = recruiting.ask();

        var run = wallet.answer(asked.authorizationRequest());

        assertThat(run.refusal()).isEmpty();
        assertThat(run.status()).isEqualTo(200);
        assertThat(asked.state()).isEqualTo("verified");
        assertThat(asked.reason()).isEqualTo("every-check-passed");
        assertThat(asked.findings())
                .containsExactlyInAnyOrder(
                        "integrity:passed:signed-by-issuer",
                        "holder-binding:passed:presented-by-holder",
                        "validity-period:passed:within-validity-period",
                        "query-match:passed:as-asked",
                        "issuer-trust:passed:issuer-on-trust-list",
                        "status:not-applicable:no-status-published");
        var match = asked.assessment().getJsonObject("match");
        assertThat(match.getInt("score")).isPositive();
        var pdf = recruiting.recruiter().get(asked.path() + "/summary.pdf");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.contentType()).isEqualTo("application/pdf");
        assertThat(pdf.bytes())
                .startsWith('%', 'P', 'D', 'F')
                .isEqualTo(recruiting
                        .recruiter()
                        .get(asked.path() + "/summary.pdf")
                        .bytes());
    }

    @Test
    void names_that_were_not_asked_for_are_neither_disclosed_nor_kept() {
        wallet.receive(College.certificateFor(wallet.key()));
        var asked = recruiting.ask();

        var run = wallet.answer(asked.authorizationRequest());

        assertThat(run.seen().getJsonObject("disclosed").toString())
                .contains("Java")
                .doesNotContain(College.GIVEN_NAME);
        assertThat(asked.assessment().toString()).doesNotContain(College.GIVEN_NAME, College.FAMILY_NAME);
    }

    @Test
    void a_badge_from_a_registered_issuer_is_verified_and_its_skill_is_found() {
        wallet.receive(College.badge(wallet.key()).issue());
        var asked = recruiting.ask(request -> request.add("template", "open-badges"));

        var run = wallet.answer(asked.authorizationRequest());

        assertThat(run.refusal()).isEmpty();
        assertThat(asked.state()).isEqualTo("verified");
        assertThat(asked.findings()).contains("issuer-trust:passed:issuer-on-trust-list");
        assertThat(asked.assessment().getJsonObject("skills").toString()).contains("urn:vouchgate:skill:sql");
    }

    @Test
    void a_badge_in_the_older_dress_is_verified_too() {
        wallet.receive(College.badge(wallet.key()).dataModel11().issue());
        var asked = recruiting.ask(request -> request.add("template", "open-badges"));

        var run = wallet.answer(asked.authorizationRequest());

        assertThat(run.refusal()).isEmpty();
        assertThat(asked.state()).isEqualTo("verified");
    }

    @Test
    void a_certificate_and_a_badge_answer_one_request_together() {
        wallet.receive(College.certificateFor(wallet.key()))
                .receive(College.badge(wallet.key()).issue());
        var asked = recruiting.ask();

        var run = wallet.answer(asked.authorizationRequest());

        assertThat(run.seen().getJsonObject("disclosed")).containsOnlyKeys("skill_certificate", "open_badge");
        assertThat(asked.state()).isEqualTo("verified");
        assertThat(asked.assessment().getJsonArray("credentials")).hasSize(2);
    }

    @ParameterizedTest(name = "{0} with {1}, fetched by {2}")
    @CsvSource({
        "x509_hash, direct_post.jwt, post",
        "x509_hash, direct_post, get",
        "x509_san_dns, direct_post.jwt, get",
        "x509_san_dns, direct_post, post",
        "redirect_uri, direct_post, get",
        "redirect_uri, direct_post.jwt, get"
    })
    void every_way_of_asking_is_understood_and_answered(String prefix, String mode, String method) {
        wallet.receive(College.certificateFor(wallet.key()));
        var asked = recruiting.ask(request ->
                request.add("clientIdPrefix", prefix).add("responseMode", mode).add("requestUriMethod", method));

        var run = wallet.answer(asked.authorizationRequest());

        assertThat(run.refusal()).isEmpty();
        assertThat(run.seen().getString("prefix")).isEqualTo(prefix);
        assertThat(run.request().getString("response_mode")).isEqualTo(mode);
        assertThat(run.request().containsKey("wallet_nonce")).isEqualTo(method.equals("post"));
        assertThat(asked.state()).isEqualTo("verified");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A128GCM", "A256GCM"})
    void answers_are_opened_whichever_content_encryption_the_wallet_prefers(String encryption) {
        wallet.receive(College.certificateFor(wallet.key()));
        var asked = recruiting.ask();

        wallet.answer(asked.authorizationRequest(), encryption);

        assertThat(asked.state()).isEqualTo("verified");
    }

    @Test
    void the_library_takes_the_request_for_openid4vp_1_0_final() {
        var asked = recruiting.ask();

        var run = wallet.read(asked.authorizationRequest());

        assertThat(run.refusal()).isEmpty();
        assertThat(run.seen().getInt("version")).isEqualTo(100);
        assertThat(run.seen().getJsonObject("header").getString("typ")).isEqualTo("oauth-authz-req+jwt");
    }

    @Test
    void a_request_can_be_fetched_twice_and_answered_after_the_second_time() {
        wallet.receive(College.certificateFor(wallet.key()));
        var asked = recruiting.ask();

        var first = wallet.read(asked.authorizationRequest());
        var fetched = asked.state();
        wallet.answer(asked.authorizationRequest());

        assertThat(first.refusal()).isEmpty();
        assertThat(fetched).isEqualTo("fetched");
        assertThat(asked.state()).isEqualTo("verified");
    }

    @Test
    void a_candidate_who_declines_in_the_wallet_ends_the_request_and_nothing_is_assessed() {
        var asked = recruiting.ask();

        var run = wallet.decline(asked.authorizationRequest());

        assertThat(run.status()).isEqualTo(200);
        assertThat(asked.state()).isEqualTo("declined");
        assertThat(asked.reason()).isEqualTo("declined-by-candidate");
        assertThat(recruiting.recruiter().get(asked.path() + "/assessment").status())
                .isEqualTo(404);
    }

    @Test
    void a_wallet_without_what_is_asked_for_says_so_and_the_request_stays_open() {
        var asked = recruiting.ask();

        var run = wallet.answer(asked.authorizationRequest());

        assertThat(run.refusal()).contains("no credential here answers the query");
        assertThat(asked.state()).isEqualTo("fetched");
    }

    @Test
    void claims_that_only_one_element_of_a_query_names_are_all_that_is_disclosed() {
        wallet.receive(College.certificateFor(wallet.key()));
        var asked = recruiting.ask(request -> request.add("dcqlQuery", queryFor("family_name"))
                .add("purpose", "To see that claims are chosen one by one."));

        var run = wallet.answer(asked.authorizationRequest());

        assertThat(run.seen().getJsonObject("disclosed").toString())
                .contains(College.FAMILY_NAME)
                .doesNotContain(College.GIVEN_NAME);
        assertThat(asked.state()).isEqualTo("verified");
    }

    private static JsonObject queryFor(String claim) {
        return Json.createObjectBuilder()
                .add(
                        "credentials",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("id", "certificate")
                                        .add("format", "dc+sd-jwt")
                                        .add(
                                                "meta",
                                                Json.createObjectBuilder()
                                                        .add(
                                                                "vct_values",
                                                                Json.createArrayBuilder()
                                                                        .add(College.CERTIFICATE_TYPE)))
                                        .add(
                                                "claims",
                                                Json.createArrayBuilder()
                                                        .add(Json.createObjectBuilder()
                                                                .add(
                                                                        "path",
                                                                        Json.createArrayBuilder()
                                                                                .add(claim))))))
                .build();
    }
}
