package org.vouchgate.gateway.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.gateway.delivery.AtsAccounts;
import org.vouchgate.gateway.delivery.Connectors;
import org.vouchgate.gateway.employer.Employer;
import org.vouchgate.gateway.employer.Employers;
import org.vouchgate.gateway.job.Job;
import org.vouchgate.gateway.job.Jobs;
import org.vouchgate.presentation.dcql.DcqlQuery;

/** Gathers what candidates are told before they share anything. */
@ApplicationScoped
public class Notices {

    @Inject
    Employers employers;

    @Inject
    Jobs jobs;

    @Inject
    AtsAccounts accounts;

    @Inject
    Connectors connectors;

    public Notice of(UUID employer, UUID job, String purpose, DcqlQuery query, Duration retention) {
        return new Notice(
                employers
                        .find(employer)
                        .map(Employer::name)
                        .orElseThrow(() -> new IllegalStateException("there is no employer " + employer)),
                jobs.find(employer, job).map(Job::title),
                purpose,
                Optional.empty(),
                Asked.of(query),
                retention,
                systems(employer));
    }

    private List<String> systems(UUID employer) {
        return accounts.of(employer).stream()
                .map(AtsAccount::connector)
                .map(connectors::called)
                .distinct()
                .toList();
    }
}
