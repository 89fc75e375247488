package org.vouchgate.ats.lever;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.AtsJob;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.StepOutcome.Retry;
import org.vouchgate.ats.order.Happening;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.StagedApplication;
import org.vouchgate.testkit.ats.FakeLever;

class LeverRecordsTest {

    private final FakeLever lever = FakeLever.start();
    private final String opportunity = lever.apply("Ada Example", "ada@mail.example");
    private final LeverRecords records = new LeverRecords();

    @AfterEach
    void stop() {
        lever.close();
    }

    @Test
    void the_stage_is_the_one_lever_shows_whatever_the_event_said() {
        lever.move(opportunity, "lead-new");

        assertThat(happening("candidateStageChange", opportunity))
                .isInstanceOfSatisfying(Happening.Staged.class, staged -> {
                    assertThat(staged.application().stageRef()).isEqualTo("lead-new");
                    assertThat(staged.application().jobRef()).contains(FakeLever.POSTING);
                    assertThat(staged.application().candidate().email()).isEqualTo("ada@mail.example");
                    assertThat(staged.application().candidate().applicationRef())
                            .contains(opportunity);
                    assertThat(staged.application().candidate().candidateRef()).contains(lever.contact(opportunity));
                });
    }

    @Test
    void a_forged_hiring_of_somebody_who_is_still_there_closes_nothing() {
        assertThat(happening("candidateHired", opportunity)).isInstanceOf(Happening.Staged.class);
        assertThat(happening("candidateDeleted", opportunity)).isInstanceOf(Happening.Staged.class);
    }

    @Test
    void an_archived_opportunity_is_closed() {
        lever.archive(opportunity);

        assertThat(happening("candidateArchiveChange", opportunity)).isEqualTo(new Happening.Closed(opportunity));
    }

    @Test
    void an_anonymous_contact_is_erased() {
        var contact = lever.contact(opportunity);
        lever.anonymize(opportunity);

        assertThat(happening("candidateArchiveChange", opportunity)).isEqualTo(new Happening.Erased(contact));
        assertThat(happening("contactUpdated", contact)).isEqualTo(new Happening.Erased(contact));
    }

    @Test
    void a_deleted_opportunity_is_closed_and_a_contact_that_is_not_shown_is_not_taken_for_erased() {
        var other = lever.apply("Ada Example", "ada@work.example");
        lever.merge(other, opportunity);
        lever.delete(opportunity);
        assertThat(happening("candidateDeleted", opportunity)).isEqualTo(new Happening.Closed(opportunity));

        lever.delete(other);
        assertThat(happening("candidateDeleted", other)).isEqualTo(new Happening.Closed(other));
    }

    @Test
    void what_is_hidden_is_gone_but_never_erased() {
        lever.delete(lever.apply("Somebody Else", "else@mail.example"));
        lever.makeConfidential(opportunity);

        assertThat(read("candidateDeleted", opportunity)).isInstanceOf(Reading.Gone.class);
        assertThat(read("candidateStageChange", "no-such")).isInstanceOf(Reading.Gone.class);

        lever.grantConfidentialAccess();
        assertThat(happening("candidateStageChange", opportunity)).isInstanceOf(Happening.Staged.class);
    }

    @Test
    void a_contact_that_moved_was_merged() {
        var other = lever.apply("A. Example", "a@work.example");
        var from = lever.contact(other);
        lever.merge(other, opportunity);

        assertThat(happening("contactUpdated", from)).isEqualTo(new Happening.Merged(from, lever.contact(opportunity)));
        assertThat(happening("contactUpdated", lever.contact(opportunity))).isInstanceOf(Happening.Nothing.class);
        assertThat(read("contactUpdated", "no-such")).isInstanceOf(Reading.Gone.class);
    }

    @Test
    void whoever_may_not_be_written_to_is_not_invited() {
        lever.forbidContact(opportunity);

        assertThat(happening("candidateStageChange", opportunity))
                .isInstanceOfSatisfying(
                        Happening.Nothing.class,
                        nothing -> assertThat(nothing.why()).contains("data policy"));
        assertThat(inStage(10)).isEmpty();
    }

    @Test
    void what_could_not_be_read_now_is_read_later() {
        lever.allow(0);

        assertThat(read("candidateStageChange", opportunity))
                .isInstanceOfSatisfying(
                        Reading.Failed.class,
                        failed -> assertThat(failed.outcome()).isInstanceOf(Retry.class));
        assertThat(read("contactUpdated", "c-1")).isInstanceOf(Reading.Failed.class);
    }

    @Test
    void jobs_are_postings_and_each_has_every_stage() {
        var jobs = ((Reading.Known<List<AtsJob>>) records.jobs(Accounts.exchange(Accounts.byKey(lever, Map.of()))))
                .value();

        assertThat(jobs).singleElement().satisfies(job -> {
            assertThat(job.ref()).isEqualTo(FakeLever.POSTING);
            assertThat(job.title()).isEqualTo("Java developer");
            assertThat(job.stages()).extracting(AtsJob.Stage::ref).containsExactly("lead-new", FakeLever.STAGE);
        });
    }

    @Test
    void whoever_stands_in_a_stage_is_listed_over_all_pages_up_to_a_limit() {
        for (int i = 0; i < 130; i++) {
            lever.apply("Somebody", i + "@mail.example");
        }
        lever.archive(lever.apply("Gone", "gone@mail.example"));
        lever.move(lever.apply("Elsewhere", "elsewhere@mail.example"), "lead-new");

        assertThat(inStage(1_000)).hasSize(131);
        assertThat(inStage(7)).hasSize(7);
    }

    private List<?> inStage(int limit) {
        return ((Reading.Known<List<StagedApplication>>) records.inStage(
                        FakeLever.POSTING, FakeLever.STAGE, limit, Accounts.exchange(Accounts.byKey(lever, Map.of()))))
                .value();
    }

    private Happening happening(String event, String ref) {
        return ((Reading.Known<Happening>) read(event, ref)).value();
    }

    private Reading<Happening> read(String event, String ref) {
        return records.read(
                new Inbound.Change("token", event, ref, Map.of()), Accounts.exchange(Accounts.byKey(lever, Map.of())));
    }
}
