package org.vouchgate.gateway.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.gateway.persistence.Engine;
import org.vouchgate.gateway.request.Opened;
import org.vouchgate.gateway.request.PresentationRequest;

/** Jobs as lists show them. */
class JobListTest {

    @ParameterizedTest
    @EnumSource
    void a_job_that_was_put_away_is_among_those_and_nowhere_else(Engine engine) {
        var request = fresh(engine);

        engine.database().commit(Jobs.class, jobs -> {
            jobs.find(request.employer(), request.job()).orElseThrow().archive(Opened.NOON);
            return true;
        });

        assertThat(found(engine, request.employer(), JobFilter.CURRENT)).isEmpty();
        assertThat(size(engine, list -> list.names(request.employer(), 10))).isZero();
        assertThat(found(engine, request.employer(), new JobFilter("", true))).containsExactly(request.job());
    }

    @ParameterizedTest
    @EnumSource
    void jobs_are_found_by_any_part_of_their_titles_and_counted_likewise(Engine engine) {
        var request = fresh(engine);
        var title = asked(engine, list ->
                (String) list.titles(request.employer(), List.of(request.job())).get(0)[1]);
        var part = new JobFilter(title.substring(1).toUpperCase(Locale.ROOT), false);

        assertThat(found(engine, request.employer(), part)).containsExactly(request.job());
        assertThat(count(engine, list -> list.count(request.employer(), part))).isEqualTo(1);
        assertThat(found(engine, request.employer(), new JobFilter("%", false)))
                .as("no wildcard")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void another_employers_jobs_are_not_there(Engine engine) {
        var request = fresh(engine);
        var stranger = UUID.randomUUID();

        assertThat(found(engine, stranger, JobFilter.CURRENT)).isEmpty();
        assertThat(count(engine, list -> list.count(stranger, JobFilter.CURRENT)))
                .isZero();
        assertThat(size(engine, list -> list.titles(stranger, List.of(request.job()))))
                .isZero();
        assertThat(size(engine, list -> list.names(stranger, 10))).isZero();
        assertThat(size(engine, list -> list.names(request.employer(), 10))).isEqualTo(1);
    }

    private static PresentationRequest fresh(Engine engine) {
        engine.database().empty();
        return Opened.in(engine.database());
    }

    private static List<UUID> found(Engine engine, UUID employer, JobFilter filter) {
        return asked(
                engine,
                list -> list.page(employer, filter, 0, 10).stream().map(Job::id).toList());
    }

    private static int size(Engine engine, Function<JobList, List<Object[]>> question) {
        return asked(engine, question).size();
    }

    private static long count(Engine engine, Function<JobList, Long> question) {
        return asked(engine, question);
    }

    private static <T> T asked(Engine engine, Function<JobList, T> question) {
        return engine.database().commit(JobList.class, question);
    }
}
