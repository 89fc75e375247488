package org.vouchgate.gateway.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JobArchivedTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final Job job = Job.of(UUID.randomUUID(), "Developer", "Java", "{}", NOON, "rita");

    @Test
    void nobody_is_asked_for_an_archived_job() {
        job.archive(NOON);

        assertThatExceptionOfType(JobArchived.class)
                .isThrownBy(job::refuseIfArchived)
                .satisfies(refused -> assertThat(refused.problem().status()).isEqualTo(409))
                .satisfies(refused -> assertThat(refused.problem().detail()).contains("Bring it back"));
    }

    @Test
    void a_job_that_was_brought_back_can_be_asked_for() {
        job.archive(NOON);
        job.restore();

        assertThatCode(job::refuseIfArchived).doesNotThrowAnyException();
    }
}
