package org.vouchgate.gateway.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.gateway.delivery.ConnectAts;
import org.vouchgate.gateway.job.Job;
import org.vouchgate.gateway.job.Jobs;

/** Finds which job of ours something in an ATS is for. Never a guess. */
@ApplicationScoped
public class FindJob {

    private static final int MOST = 1_000;

    @Inject
    Jobs jobs;

    @Inject
    AtsJobRows atsJobs;

    /**
     * The job that an administrator said the ATS's job is, or whose id or title it carries, rather one that is not put
     * away; else the job that the account is set to; and where the ATS names none, the only one that is not put away.
     */
    public Optional<UUID> of(AtsAccount account, Optional<String> jobRef) {
        var employer = UUID.fromString(account.employer());
        return jobRef.flatMap(
                        ref -> atsJobs.find(employer, account.connector(), ref).or(() -> called(employer, ref)))
                .or(() -> account.setting(ConnectAts.JOB).flatMap(name -> called(employer, name)))
                .or(() -> jobRef.isEmpty() ? only(employer) : Optional.empty());
    }

    private Optional<UUID> called(UUID employer, String name) {
        return jobs.of(employer, MOST).stream()
                .filter(job -> job.id().toString().equals(name) || job.title().equals(name))
                .min(Comparator.comparing(job -> job.archivedAt().isPresent()))
                .map(Job::id);
    }

    private Optional<UUID> only(UUID employer) {
        var open = jobs.of(employer, MOST).stream()
                .filter(job -> job.archivedAt().isEmpty())
                .toList();
        return open.size() == 1 ? Optional.of(open.get(0).id()) : Optional.empty();
    }
}
