package org.vouchgate.ats.generic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.StepOutcome.Retry;
import org.vouchgate.ats.TokensInMemory;
import org.vouchgate.ats.contract.LoopbackHttp;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.report.AtsTarget;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.secret.Secret;
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

    @ParameterizedTest(name = "S4: {0} slows down, as long as the receiver asks")
    @ValueSource(ints = {429, 502, 504})
    void throttling_is_waited_for(int status) {
        receiver.failNext(1, status, "41");

        assertThat(perform(OLD))
                .isInstanceOfSatisfying(
                        Retry.class, retry -> assertThat(retry.after()).contains(Duration.ofSeconds(41)));
        assertThat(perform(OLD)).isInstanceOf(Done.class);
    }

    @Test
    void another_implementation_believes_each_of_two_signatures() throws Exception {
        var now = Instant.now(); // which is what the other implementation asks
        var body = "{\"a\":\"Żółć\"}";
        var signature = StandardWebhooks.of(List.of(new Secret(NEW), new Secret(OLD)))
                .orElseThrow()
                .sign("id-1", now, body.getBytes(StandardCharsets.UTF_8));
        var headers = Map.of(
                StandardWebhooks.ID, List.of("id-1"),
                StandardWebhooks.TIMESTAMP, List.of(Long.toString(now.getEpochSecond())),
                StandardWebhooks.SIGNATURE, List.of(signature));

        new Webhook(NEW).verify(body, headers);
        new Webhook(OLD).verify(body, headers);
        assertThatThrownBy(() -> new Webhook(OLD).verify(body + " ", headers))
                .isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void words_that_nobody_knows_are_not_sent() {
        var account = new AtsAccount(
                "employer-1",
                "generic",
                Map.of("endpoint", receiver.address().toString(), "payload", "esperanto"),
                Map.of("signing-secret", List.of(new Secret(OLD))));

        assertThat(perform(account))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(Refusal.NOT_CONFIGURED));
        assertThat(receiver.answers()).isEmpty();
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
        return perform(new AtsAccount(
                "employer-1",
                "generic",
                Map.of("endpoint", receiver.address().toString()),
                Map.of("signing-secret", Stream.of(secrets).map(Secret::new).toList())));
    }

    private StepOutcome perform(AtsAccount account) {
        var step = Step.of(StepKind.ORDER, REPORT, account, Map.of());
        return new WebhookResults()
                .perform(
                        step,
                        REPORT,
                        Exchange.overHttp(account, new LoopbackHttp(), new TokensInMemory(), Reports.NOON));
    }
}
