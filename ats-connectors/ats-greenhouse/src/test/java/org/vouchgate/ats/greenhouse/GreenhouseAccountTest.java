package org.vouchgate.ats.greenhouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.ChecksAccount.Checked;
import org.vouchgate.ats.ChecksAccount.State;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.TokensInMemory;
import org.vouchgate.ats.contract.LoopbackHttp;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.order.BasicKey;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.InboundRequest;
import org.vouchgate.ats.secret.Secret;
import org.vouchgate.testkit.ats.FakeGreenhouse;

/** What an admin sets up: consent, webhooks, addresses; and what a check says of it. */
class GreenhouseAccountTest {

    private static final URI RETURN = URI.create("https://gateway.example/back");
    private static final URI ADDRESS = URI.create("https://gateway.example/ats/greenhouse/at/k1/events");

    private final FakeGreenhouse greenhouse = FakeGreenhouse.start();
    private final GreenhouseConsent consent = new GreenhouseConsent();
    private final TokensInMemory tokens = new TokensInMemory();

    @AfterEach
    void stop() {
        greenhouse.close();
    }

    @Test
    void a_partners_admin_is_asked_for_what_is_needed_and_no_more() {
        var plain = consent.consentAddress(Accounts.of(greenhouse), RETURN, "s1");
        var all = consent.consentAddress(
                Accounts.with(
                        greenhouse,
                        Map.of(GreenhouseSettings.SCORE_FIELD, "x", GreenhouseSettings.TAG_PREFIX, "Credentials")),
                RETURN,
                "s1");

        assertThat(plain)
                .hasHost("auth.greenhouse.io")
                .hasPath("/authorize")
                .hasParameter("response_type", "code")
                .hasParameter("client_id", greenhouse.clientId())
                .hasParameter("redirect_uri", RETURN.toString())
                .hasParameter("state", "s1");
        assertThat(plain.toString())
                .contains("harvest%3Anotes%3Acreate")
                .doesNotContain("candidate_tags", "candidates%3Aupdate");
        assertThat(all.toString()).contains("applied_candidate_tags%3Acreate", "candidates%3Aupdate");
    }

    @Test
    void a_partners_tokens_come_from_a_code_and_rotate() {
        assertThat(consent.accept(greenhouse.consent(), RETURN, exchange(partner())))
                .isInstanceOf(Done.class);
        assertThat(jobs(partner())).isInstanceOf(Reading.Known.class);

        greenhouse.revokeTokens();
        assertThat(jobs(partner())).isInstanceOf(Reading.Known.class);
        assertThat(greenhouse.tokensIssued()).as("one end for many calls").isEqualTo(2);
    }

    @Test
    void a_day_without_a_call_does_not_end_access() {
        consent.accept(greenhouse.consent(), RETURN, exchange(partner()));

        assertThat(consent.renew(exchange(partner()))).isInstanceOf(Done.class);
        assertThat(consent.renew(exchange(partner()))).isInstanceOf(Done.class);

        assertThat(greenhouse.tokensIssued()).isEqualTo(3);
        assertThat(consent.renewEvery())
                .hasValueSatisfying(often -> assertThat(often).isLessThan(Duration.ofHours(12)));
    }

    @Test
    void a_code_that_is_none_pauses_the_account_and_keys_need_no_renewal() {
        assertThat(code(consent.accept("nonsense", RETURN, exchange(partner()))))
                .isEqualTo(Refusal.AUTHORIZATION_REVOKED);
        assertThat(code(consent.renew(exchange(partner())))).isEqualTo(Refusal.AUTHORIZATION_REVOKED);
        assertThat(consent.renew(exchange(Accounts.of(greenhouse)))).isInstanceOf(StepOutcome.Unsupported.class);
    }

    @Test
    void every_action_gets_a_webhook_once_and_one_that_slept_is_woken() {
        var hooks = new GreenhouseHooks();
        var secret = Optional.of(new Secret("hook-secret"));

        assertThat(hooks.subscribe(ADDRESS, secret, exchange(Accounts.of(greenhouse)))
                        .outcome())
                .isInstanceOf(Done.class);
        var first = greenhouse.webhooks().size();
        greenhouse.deactivateWebhooks();
        assertThat(hooks.subscribe(ADDRESS, secret, exchange(Accounts.of(greenhouse)))
                        .outcome())
                .isInstanceOf(Done.class);

        assertThat(greenhouse.webhooks())
                .hasSize(first)
                .allSatisfy(hook -> {
                    assertThat(hook.getString("url")).isEqualTo(ADDRESS.toString());
                    assertThat(hook.getBoolean("deactivated")).isFalse();
                })
                .extracting(hook -> hook.getString("event_action_type"))
                .contains("candidate_stage_change", "merge_candidate", "candidate_anonymized", "delete_candidate");
    }

    @Test
    void without_a_secret_no_webhook_is_made() {
        var subscribed = new GreenhouseHooks().subscribe(ADDRESS, Optional.empty(), exchange(Accounts.of(greenhouse)));

        assertThat(code(subscribed.outcome())).isEqualTo(Refusal.NOT_CONFIGURED);
        assertThat(greenhouse.webhooks()).isEmpty();
    }

    @Test
    void the_four_addresses_may_be_called_anything() {
        var own =
                Accounts.with(greenhouse, Map.of("path-send-test", "/vouchgate/order", "path-response-error", "oops"));

        assertThat(operation("GET", "list_tests", own)).isInstanceOf(Inbound.ListPackages.class);
        assertThat(operation("POST", "oops", own)).isInstanceOf(Inbound.ErrorReport.class);
        assertThat(operation("POST", "response_error", own))
                .as("what it is called elsewhere is nothing here")
                .isInstanceOf(Inbound.Rejected.class);
        assertThat(((Inbound.Rejected) operation("POST", "vouchgate/order", own)).why())
                .as("an order, though not a good one")
                .contains("partner_test_id");
    }

    @Test
    void a_check_says_what_stands_ready_and_what_does_not() {
        assertThat(check(Accounts.of(greenhouse)))
                .filteredOn(one -> !one.what().equals("Webhooks"))
                .extracting(Checked::state)
                .containsOnly(State.GOOD);
        assertThat(check(Accounts.partnerOnly("k".repeat(171))).get(0).state()).isEqualTo(State.BAD);
        assertThat(check(Accounts.partnerOnly("key")))
                .filteredOn(one -> one.what().equals("Harvest v3"))
                .extracting(Checked::state)
                .containsExactly(State.LIMITED);
    }

    @Test
    void a_field_that_is_not_defined_is_found_out_before_a_result_needs_it() {
        var account = Accounts.with(greenhouse, Map.of(GreenhouseSettings.SCORE_FIELD, "vg_score"));

        assertThat(last(check(account)).state()).isEqualTo(State.LIMITED);
        assertThat(last(check(account)).sentence()).contains("vg_score");

        greenhouse.defineField("vg_score");
        assertThat(last(check(account)).state()).isEqualTo(State.GOOD);
    }

    @Test
    void an_unknown_user_and_a_busy_greenhouse_are_told_apart() {
        var unknown = Accounts.with(greenhouse, Map.of(GreenhouseSettings.USER_ID, "999"));
        assertThat(user(unknown)).isEqualTo(State.BAD);

        greenhouse.allow(0);
        assertThat(user(Accounts.of(greenhouse))).isEqualTo(State.UNKNOWN);
    }

    private State user(AtsAccount account) {
        return new GreenhouseCheck()
                .check(Exchange.overHttp(account, new LoopbackHttp(), new TokensInMemory(), Reports.NOON)).stream()
                        .filter(one -> one.what().startsWith("User"))
                        .findFirst()
                        .orElseThrow()
                        .state();
    }

    private static Checked last(List<Checked> checks) {
        return checks.get(checks.size() - 1);
    }

    private List<Checked> check(AtsAccount account) {
        return new GreenhouseCheck().check(exchange(account));
    }

    private Inbound operation(String method, String operation, AtsAccount account) {
        var key = BasicKey.header(new Secret(greenhouse.partnerKey()));
        return new GreenhouseOrders()
                .receive(
                        new InboundRequest(
                                method, operation, Map.of(), Map.of("Authorization", List.of(key)), new byte[] {'{', '}'
                                }),
                        account,
                        Reports.NOON);
    }

    private Reading<?> jobs(AtsAccount account) {
        return new GreenhouseRecords().jobs(exchange(account));
    }

    private AtsAccount partner() {
        return Accounts.with(greenhouse, Map.of(GreenhouseSettings.BY_CONSENT, "true"));
    }

    private Exchange exchange(AtsAccount account) {
        return Exchange.overHttp(account, new LoopbackHttp(), tokens, Reports.NOON);
    }

    private static Refusal code(StepOutcome outcome) {
        return ((Refused) outcome).code();
    }
}
