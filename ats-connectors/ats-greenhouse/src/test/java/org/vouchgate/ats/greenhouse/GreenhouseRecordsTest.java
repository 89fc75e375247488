package org.vouchgate.ats.greenhouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.AtsJob;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.TokensInMemory;
import org.vouchgate.ats.contract.LoopbackHttp;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.order.Happening;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.StagedApplication;
import org.vouchgate.testkit.ats.FakeGreenhouse;
import org.vouchgate.testkit.ats.GreenhouseApplication;

class GreenhouseRecordsTest {

    private final FakeGreenhouse greenhouse = FakeGreenhouse.start();
    private final GreenhouseApplication application = greenhouse.apply("Ada", "Example", "ada@mail.example");
    private final String id = Long.toString(application.id());
    private final GreenhouseRecords records = new GreenhouseRecords();

    @AfterEach
    void stop() {
        greenhouse.close();
    }

    @Test
    void the_stage_is_the_current_one_of_the_job_not_the_applications_own() {
        assertThat(happening("candidate_stage_change", id, Map.of()))
                .isInstanceOfSatisfying(Happening.Staged.class, staged -> {
                    assertThat(staged.application().stageRef()).isEqualTo(Long.toString(FakeGreenhouse.STAGE));
                    assertThat(staged.application().jobRef()).contains(Long.toString(FakeGreenhouse.JOB));
                    assertThat(staged.application().candidate().name()).isEqualTo("Ada Example");
                    assertThat(staged.application().candidate().email()).isEqualTo("ada@mail.example");
                    assertThat(staged.application().candidate().candidateRef())
                            .contains(Long.toString(application.candidateId()));
                });
    }

    @Test
    void an_older_event_does_not_bring_an_older_stage_back() {
        greenhouse.move(application, FakeGreenhouse.FIRST_STAGE);

        assertThat(happening("hire_candidate", id, Map.of()))
                .isInstanceOfSatisfying(
                        Happening.Staged.class,
                        staged -> assertThat(staged.application().stageRef())
                                .isEqualTo(Long.toString(FakeGreenhouse.FIRST_STAGE)));
    }

    @Test
    void whoever_was_hired_or_rejected_is_closed() {
        greenhouse.state(application, "rejected");
        assertThat(happening("application_updated", id, Map.of())).isEqualTo(new Happening.Closed(id));

        greenhouse.state(application, "hired");
        assertThat(happening("hire_candidate", id, Map.of())).isEqualTo(new Happening.Closed(id));
    }

    @Test
    void what_is_not_there_any_more_is_closed_only_if_it_was_deleted() {
        greenhouse.state(application, "deleted");

        assertThat(happening("delete_application", id, Map.of())).isEqualTo(new Happening.Closed(id));
        assertThat(read("candidate_stage_change", id, Map.of())).isInstanceOf(Reading.Gone.class);
    }

    @Test
    void merges_and_deletions_are_taken_at_their_word() {
        assertThat(happening("merge_candidate", "7", Map.of("into", "8"))).isEqualTo(new Happening.Merged("7", "8"));
        assertThat(happening("delete_candidate", "7", Map.of())).isEqualTo(new Happening.Erased("7"));
        assertThat(happening("candidate_anonymized", "7", Map.of())).isEqualTo(new Happening.Erased("7"));
        assertThat(read("merge_candidate", "7", Map.of())).isInstanceOf(Reading.Gone.class);
    }

    @Test
    void whoever_wants_no_mail_is_not_invited() {
        greenhouse.state(application, "silent");

        assertThat(happening("candidate_stage_change", id, Map.of())).isInstanceOf(Happening.Nothing.class);
        assertThat(inStage(10)).isEmpty();
    }

    @Test
    void open_jobs_have_their_stages_in_order() {
        var jobs = ((Reading.Known<List<AtsJob>>) records.jobs(exchange())).value();

        assertThat(jobs).singleElement().satisfies(job -> {
            assertThat(job.ref()).isEqualTo(Long.toString(FakeGreenhouse.JOB));
            assertThat(job.text()).isEqualTo("<p>Java, and more Java.</p>");
            assertThat(job.stages())
                    .extracting(AtsJob.Stage::name)
                    .containsExactly("Application review", "Credential check");
        });
    }

    @Test
    void a_stage_is_listed_in_batches_up_to_a_limit() {
        for (int i = 0; i < 120; i++) {
            greenhouse.apply("Somebody", Integer.toString(i), i + "@mail.example");
        }
        greenhouse.state(greenhouse.apply("Rejected", "One", "r@mail.example"), "rejected");
        greenhouse.move(greenhouse.apply("Earlier", "One", "e@mail.example"), FakeGreenhouse.FIRST_STAGE);

        assertThat(inStage(1_000)).hasSize(121);
        assertThat(inStage(7)).hasSize(7);
    }

    @Test
    void what_could_not_be_read_now_is_read_later_and_without_access_never() {
        greenhouse.allow(0);
        assertThat(read("candidate_stage_change", id, Map.of())).isInstanceOf(Reading.Failed.class);

        var partner =
                Exchange.overHttp(Accounts.partnerOnly("key"), new LoopbackHttp(), new TokensInMemory(), Reports.NOON);
        assertThat(records.jobs(partner)).isInstanceOf(Reading.Failed.class);
    }

    private List<StagedApplication> inStage(int limit) {
        return ((Reading.Known<List<StagedApplication>>) records.inStage(
                        Long.toString(FakeGreenhouse.JOB), Long.toString(FakeGreenhouse.STAGE), limit, exchange()))
                .value();
    }

    private Happening happening(String event, String ref, Map<String, String> more) {
        return ((Reading.Known<Happening>) read(event, ref, more)).value();
    }

    private Reading<Happening> read(String event, String ref, Map<String, String> more) {
        return records.read(new Inbound.Change("1", event, ref, more), exchange());
    }

    private Exchange exchange() {
        return Exchange.overHttp(Accounts.of(greenhouse), new LoopbackHttp(), new TokensInMemory(), Reports.NOON);
    }
}
