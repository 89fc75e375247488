package org.vouchgate.ats.ashby;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.ats.AtsJob;
import org.vouchgate.ats.ChecksAccount.State;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.order.Happening;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.secret.Secret;

class AshbyRecordsTest {

    private final FakeAshby ashby = new FakeAshby();
    private final AshbyRecords records = new AshbyRecords();

    @AfterEach
    void every_body_was_as_the_contract_says() {
        ashby.close();
        assertThat(ashby.violations()).isEmpty();
    }

    @Test
    void where_an_application_stands_is_read_from_ashby() {
        var read = records.read(change(AshbyWebhook.STAGE_CHANGE, AshbyStore.APPLICATION), Accounts.exchange(ashby));

        assertThat(known(read)).isInstanceOfSatisfying(Happening.Staged.class, staged -> {
            assertThat(staged.application().stageRef()).isEqualTo(AshbyStore.STAGE);
            assertThat(staged.application().jobRef()).contains(AshbyStore.JOB);
            assertThat(staged.application().candidate().email()).isEqualTo(AshbyStore.EMAIL);
            assertThat(staged.application().candidate().candidateRef()).contains(AshbyStore.CANDIDATE);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hired", "Archived"})
    void an_application_that_ended_is_closed(String status) {
        ashby.store.status = status;

        assertThat(known(records.read(
                        change(AshbyWebhook.STAGE_CHANGE, AshbyStore.APPLICATION), Accounts.exchange(ashby))))
                .isEqualTo(new Happening.Closed(AshbyStore.APPLICATION));
    }

    @Test
    void an_application_that_is_gone_is_gone_and_one_that_cannot_be_read_is_not() {
        var exchange = Accounts.exchange(ashby);
        assertThat(records.read(change(AshbyWebhook.STAGE_CHANGE, AshbyStore.JOB), exchange))
                .isInstanceOf(Reading.Gone.class);

        ashby.refuseOnce(FakeAshby.failure("internal_error"));
        assertThat(records.read(change(AshbyWebhook.STAGE_CHANGE, AshbyStore.APPLICATION), exchange))
                .isInstanceOfSatisfying(
                        Reading.Failed.class,
                        failed -> assertThat(failed.outcome()).isInstanceOf(StepOutcome.Retry.class));
    }

    @Test
    void merges_and_deletions_are_taken_at_their_word() {
        var merge = new Inbound.Change("1", AshbyWebhook.MERGE, "old", Map.of(AshbyWebhook.INTO, "new"));

        assertThat(known(records.read(merge, Accounts.exchange(ashby)))).isEqualTo(new Happening.Merged("old", "new"));
        assertThat(known(records.read(change(AshbyWebhook.DELETE, "old"), Accounts.exchange(ashby))))
                .isEqualTo(new Happening.Erased("old"));
        assertThat(ashby.called()).isEmpty();
    }

    @Test
    void jobs_come_with_the_stages_of_their_plan() {
        assertThat(known(records.jobs(Accounts.exchange(ashby))))
                .containsExactly(new AtsJob(
                        AshbyStore.JOB,
                        "Java developer",
                        "",
                        List.of(new AtsJob.Stage(AshbyStore.STAGE, "Verification"))));
    }

    @Test
    void a_stage_is_read_page_by_page_and_no_further_than_wanted() {
        ashby.store.applications = 7;

        assertThat(known(records.inStage(AshbyStore.JOB, AshbyStore.STAGE, 100, Accounts.exchange(ashby))))
                .hasSize(7);
        assertThat(ashby.called()).hasSize(4);
        assertThat(known(records.inStage(AshbyStore.JOB, AshbyStore.STAGE, 3, Accounts.exchange(ashby))))
                .hasSize(3);
        assertThat(ashby.called()).hasSize(6);
        assertThat(known(records.inStage(AshbyStore.JOB, AshbyStore.PLAN, 3, Accounts.exchange(ashby))))
                .isEmpty();
    }

    @Test
    void events_are_subscribed_to_with_the_secret_that_signs_them() {
        var address = URI.create("https://gateway.example/ats/ashby/at/k/webhook");

        var subscribed = new AshbySubscriptions()
                .subscribe(address, Optional.of(new Secret("s3cret")), Accounts.exchange(ashby));

        assertThat(subscribed.outcome()).isInstanceOf(StepOutcome.Done.class);
        assertThat(ashby.store.webhooks)
                .extracting(one -> one.getString("webhookType"))
                .containsExactly("candidateStageChange", "candidateMerge", "candidateDelete");
        assertThat(ashby.store.webhooks)
                .allMatch(one -> "s3cret".equals(one.getString("secretToken"))
                        && address.toString().equals(one.getString("requestUrl")));
    }

    @Test
    void a_subscription_that_is_not_allowed_says_so() {
        ashby.refuseOnce(FakeAshby.failure("missing_endpoint_permission"));

        var subscribed = new AshbySubscriptions()
                .subscribe(URI.create("https://gateway.example/x"), Optional.empty(), Accounts.exchange(ashby));

        assertThat(subscribed.outcome())
                .isInstanceOfSatisfying(
                        StepOutcome.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo(Refusal.FORBIDDEN));
    }

    @Test
    void a_check_says_what_the_key_may_do_and_which_fields_are_there() {
        var checked = new AshbyCheck().check(Accounts.exchange(ashby));

        assertThat(checked)
                .extracting(one -> one.what() + " " + one.state())
                .containsExactly(
                        "candidatesWrite " + State.GOOD,
                        "candidatesRead " + State.GOOD,
                        "jobsRead " + State.LIMITED,
                        "interviewsRead " + State.LIMITED,
                        "hiringProcessMetadataRead " + State.LIMITED,
                        "hiringProcessMetadataWrite " + State.LIMITED,
                        "Fields " + State.GOOD);
    }

    @Test
    void a_key_that_is_refused_is_bad_and_one_that_may_not_look_is_unknown() {
        ashby.refuseOnce(FakeAshby.failure("invalid_api_key"));
        assertThat(new AshbyCheck().check(Accounts.exchange(ashby)).get(0).state())
                .isEqualTo(State.BAD);

        ashby.refuseOnce(FakeAshby.failure("missing_endpoint_permission"));
        assertThat(new AshbyCheck().check(Accounts.exchange(ashby)).get(0).state())
                .isEqualTo(State.UNKNOWN);
    }

    private static Inbound.Change change(String event, String ref) {
        return new Inbound.Change("1", event, ref, Map.of());
    }

    private static <T> T known(Reading<T> reading) {
        return reading.fold(
                known -> known.value(),
                gone -> {
                    throw new AssertionError("it is gone");
                },
                failed -> {
                    throw new AssertionError(failed.outcome().toString());
                });
    }
}
