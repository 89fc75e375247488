package org.vouchgate.ats.generic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.Secret;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.TokensInMemory;
import org.vouchgate.ats.contract.LoopbackHttp;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.report.AtsTarget;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.testkit.ats.WebhookReceiver;

class WebhookResultsTest {

    private static final String OLD = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final String NEW = "whsec_HxwdHhsaGRgXFhUUExIREA8ODQwLCgkIBwYFBAMCAQA=";
    private static final CandidateReport REPORT = Reports.partlyVerified(AtsTarget.application("application-42"), 1);

    private final WebhookReceiver receiver = WebhookReceiver.start(0, Clock.fixed(Reports.NOON, ZoneOffset.UTC), OLD);

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void during_a_rotation_a_receiver_with_either_secret_believes_the_event() {
        assertThat(perform(NEW, OLD)).isInstanceOf(Done.class);

        assertThat(receiver.events()).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("org.vouchgate.verification.completed.v1");
            assertThat(event.subject()).isEqualTo("application-42");
            assertThat(event.data().getString("state")).isEqualTo("partially_verified");
        });
    }

    @Test
    void a_receiver_that_does_not_know_the_secret_refuses() {
        assertThat(perform(NEW)).isInstanceOf(Refused.class);
        assertThat(receiver.events()).isEmpty();
    }

    @Test
    void a_receiver_that_is_gone_switches_the_account_off() {
        receiver.failNext(1, 410);

        assertThat(perform(OLD)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(Refusal.GONE);
            assertThat(refused.code().pausesAccount()).isTrue();
        });
    }

    @Test
    void a_secret_that_is_too_short_or_of_another_form_signs_nothing() {
        assertThat(List.of("whsec_c2hvcnQ=", "plain-secret-without-prefix-0123456789", "whsec_!!!"))
                .allSatisfy(secret -> assertThat(perform(secret))
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused -> assertThat(refused.code()).isEqualTo(Refusal.NOT_CONFIGURED)));
        assertThat(receiver.answers()).isEmpty();
    }

    private StepOutcome perform(String... secrets) {
        var account = new AtsAccount(
                "employer-1",
                "generic",
                Map.of("endpoint", receiver.address().toString()),
                Map.of("signing-secret", Stream.of(secrets).map(Secret::new).toList()));
        var step = Step.of(StepKind.ORDER, REPORT, account, Map.of());
        return new WebhookResults()
                .perform(
                        step,
                        REPORT,
                        Exchange.overHttp(account, new LoopbackHttp(), new TokensInMemory(), Reports.NOON));
    }
}
