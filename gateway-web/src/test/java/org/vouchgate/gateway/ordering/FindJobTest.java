package org.vouchgate.gateway.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.gateway.job.Jobs;
import org.vouchgate.gateway.persistence.Database;
import org.vouchgate.gateway.persistence.Engine;
import org.vouchgate.gateway.request.Opened;
import org.vouchgate.gateway.request.PresentationRequest;

/** Which job of ours an ATS's order is for. */
class FindJobTest {

    private static final UUID SECOND = UUID.fromString("00000000-0000-4000-8000-000000000002");

    @ParameterizedTest
    @EnumSource
    void an_order_that_names_no_job_is_for_the_only_one_whatever_was_put_away(Engine engine) {
        var request = withTwoJobs(engine);

        assertThat(found(engine, request, Optional.empty()))
                .as("two to choose from")
                .isEmpty();

        archive(engine, request.job());
        assertThat(found(engine, request, Optional.empty())).contains(SECOND);
    }

    @ParameterizedTest
    @EnumSource
    void of_two_jobs_with_one_title_the_one_that_is_not_put_away_is_meant(Engine engine) {
        var request = withTwoJobs(engine);

        archive(engine, SECOND);
        assertThat(found(engine, request, Optional.of("Welder"))).contains(request.job());
    }

    @ParameterizedTest
    @EnumSource
    void a_job_that_was_put_away_is_found_by_its_id_so_that_the_refusal_can_say_why(Engine engine) {
        var request = withTwoJobs(engine);

        archive(engine, SECOND);
        assertThat(found(engine, request, Optional.of(SECOND.toString()))).contains(SECOND);
    }

    private static PresentationRequest withTwoJobs(Engine engine) {
        engine.database().empty();
        var request = Opened.in(engine.database());
        engine.database()
                .commit(entities -> entities.createNativeQuery(
                                "insert into job values (?1, ?2, 'Welder', 'Weld', '{}', 1, ?3, 'recruiter-1', null)")
                        .setParameter(1, SECOND)
                        .setParameter(2, request.employer())
                        .setParameter(3, Opened.NOON.plusSeconds(1))
                        .executeUpdate());
        return request;
    }

    private static void archive(Engine engine, UUID job) {
        engine.database()
                .commit(entities -> entities.createNativeQuery("update job set archived_at = ?1 where id = ?2")
                        .setParameter(1, Opened.NOON)
                        .setParameter(2, job)
                        .executeUpdate());
    }

    private static Optional<UUID> found(Engine engine, PresentationRequest request, Optional<String> jobRef) {
        var account = new AtsAccount(request.employer().toString(), "example", Map.of(), Map.of());
        return engine.database().commit(entities -> {
            var find = new FindJob();
            find.jobs = Database.on(entities, Jobs.class);
            find.atsJobs = Database.on(entities, AtsJobRows.class);
            return find.of(account, jobRef);
        });
    }
}
