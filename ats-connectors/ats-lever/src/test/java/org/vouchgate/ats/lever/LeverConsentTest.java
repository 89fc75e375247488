package org.vouchgate.ats.lever;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.TokensInMemory;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.testkit.ats.FakeLever;

class LeverConsentTest {

    private static final URI RETURN = URI.create("https://gateway.example/back");

    private final FakeLever lever = FakeLever.start();
    private final String opportunity = lever.apply("Ada Example", "ada@mail.example");
    private final TokensInMemory tokens = new TokensInMemory();
    private final LeverConsent consent = new LeverConsent();

    @AfterEach
    void stop() {
        lever.close();
    }

    @Test
    void the_admin_is_asked_for_lasting_access_to_lever_itself() {
        var plain = new AtsAccount("employer-1", "lever", Map.of(LeverSettings.CLIENT_ID, "app"), Map.of());

        assertThat(consent.consentAddress(plain, RETURN, "s/1"))
                .hasHost("auth.lever.co")
                .hasPath("/authorize")
                .hasParameter("client_id", "app")
                .hasParameter("response_type", "code")
                .hasParameter("redirect_uri", RETURN.toString())
                .hasParameter("state", "s/1")
                .hasParameter("prompt", "consent")
                .hasParameter("audience", "https://api.lever.co/v1/");
        assertThat(consent.consentAddress(plain, RETURN, "s").toString())
                .contains("offline_access%20")
                .doesNotContain("confidential");
    }

    @Test
    void a_sandbox_has_hosts_of_its_own() {
        var sandbox = new AtsAccount(
                "employer-1",
                "lever",
                Map.of(LeverSettings.SANDBOX, "true", LeverSettings.CONFIDENTIAL, "true"),
                Map.of());

        assertThat(consent.consentAddress(sandbox, RETURN, "s"))
                .hasHost("sandbox-lever.auth0.com")
                .hasParameter("audience", "https://api.sandbox.lever.co/v1/");
        assertThat(consent.consentAddress(sandbox, RETURN, "s").toString()).contains("confidential%3Aaccess%3Aadmin");
    }

    @Test
    void a_code_is_traded_once_and_its_tokens_renew_themselves() {
        assertThat(consent.accept(lever.consent(), RETURN, Accounts.exchange(account(), tokens, Reports.NOON)))
                .isInstanceOf(Done.class);

        lever.expireTokens();
        assertThat(note(1)).isInstanceOf(Done.class);
        lever.expireTokens();
        assertThat(note(2)).as("the refresh token rotated").isInstanceOf(Done.class);

        assertThat(lever.tokensIssued()).isEqualTo(3);
        assertThat(lever.notes(opportunity)).hasSize(2);
    }

    @Test
    void an_hour_later_the_token_is_renewed_before_it_is_refused() {
        consent.accept(lever.consent(), RETURN, Accounts.exchange(account(), tokens, Reports.NOON));

        var later = Accounts.exchange(account(), tokens, Reports.NOON.plus(Duration.ofMinutes(61)));
        new LeverRecords().jobs(later);

        assertThat(lever.tokensIssued()).isEqualTo(2);
    }

    @Test
    void access_is_kept_while_nothing_is_sent() {
        var exchange = Accounts.exchange(account(), tokens, Reports.NOON);
        assertThat(code(consent.renew(exchange))).isEqualTo(Refusal.AUTHORIZATION_REVOKED);

        consent.accept(lever.consent(), RETURN, exchange);
        assertThat(consent.renew(exchange)).isInstanceOf(Done.class);

        assertThat(lever.tokensIssued()).isEqualTo(2);
        assertThat(consent.renewEvery())
                .hasValueSatisfying(often -> assertThat(often).isLessThan(Duration.ofDays(90)));
    }

    @Test
    void a_code_that_is_none_and_a_consent_that_never_was_are_told_apart_from_trouble() {
        assertThat(code(consent.accept("nonsense", RETURN, Accounts.exchange(account(), tokens, Reports.NOON))))
                .isEqualTo(Refusal.AUTHORIZATION_REVOKED);
        assertThat(code(note(1))).isEqualTo(Refusal.AUTHORIZATION_REVOKED);
    }

    @Test
    void without_a_client_there_is_nothing_to_trade_a_code_with() {
        var nobody = Accounts.account(lever, Map.of(), Map.of());

        assertThat(code(consent.accept(lever.consent(), RETURN, Accounts.exchange(nobody))))
                .isEqualTo(Refusal.NOT_CONFIGURED);
    }

    private StepOutcome note(int revision) {
        var report = Accounts.report(opportunity, revision);
        return new LeverResults()
                .perform(
                        Step.of(StepKind.NOTE, report, account(), Map.of()),
                        report,
                        Accounts.exchange(account(), tokens, Reports.NOON));
    }

    private AtsAccount account() {
        return Accounts.byConsent(lever);
    }

    private static Refusal code(StepOutcome outcome) {
        return ((Refused) outcome).code();
    }
}
