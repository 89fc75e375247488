package org.vouchgate.gateway.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.delivery.AtsAccounts;
import org.vouchgate.gateway.employer.Employer;
import org.vouchgate.gateway.employer.Employers;
import org.vouchgate.gateway.job.Job;
import org.vouchgate.gateway.job.Jobs;
import org.vouchgate.presentation.dcql.DcqlQuery;

/** Writes what candidates are told before they share anything. */
@ApplicationScoped
public class Notices {

    @Inject
    Employers employers;

    @Inject
    Jobs jobs;

    @Inject
    AtsAccounts accounts;

    public Notice of(UUID employer, UUID job, String purpose, DcqlQuery query, Duration retention) {
        var name = employers.find(employer).map(Employer::name).orElse("The employer");
        return new Notice(
                name,
                jobs.find(employer, job).map(Job::title).orElse("A job"),
                purpose,
                Optional.empty(),
                Asked.of(query),
                Moments.length(retention),
                recipients(employer, name));
    }

    private List<String> recipients(UUID employer, String name) {
        var recipients = new ArrayList<String>();
        recipients.add("The people who recruit for " + name + ".");
        if (!accounts.of(employer).isEmpty()) {
            recipients.add("The recruiting system that " + name
                    + " uses: it receives the summary, and keeps it by its own rules.");
        }
        return recipients;
    }
}
