package org.vouchgate.gateway.recruiter.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.gateway.automation.AtsJobsResource.AtsJobView;
import org.vouchgate.gateway.automation.LinkJobs;
import org.vouchgate.gateway.delivery.AtsAccounts;
import org.vouchgate.gateway.delivery.Connectors;
import org.vouchgate.gateway.job.JobFile.Trouble;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.PageLanguage;
import org.vouchgate.gateway.recruiter.Desk;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.recruiter.Shell;
import org.vouchgate.gateway.recruiter.job.NewJobPage.Choice;
import org.vouchgate.gateway.recruiter.job.NewJobPage.Listing;
import org.vouchgate.matching.JobDescription;

/** Lays out the ways to describe a job, and says what is wrong with a description. */
@ApplicationScoped
public class NewJobs {

    static final int LONGEST_TITLE = 300;

    @Inject
    Desk desk;

    @Inject
    AtsAccounts accounts;

    @Inject
    Connectors connectors;

    @Inject
    LinkJobs linkJobs;

    @Inject
    PageLanguage language;

    Page page(String from, String title, String description, Mistakes mistakes) {
        return page(from, title, description, Optional.empty(), mistakes);
    }

    /** The jobs that are open in a system, to take one of. */
    Page listing(String system) {
        var jobs = linkJobs.all(desk.employer(), system).stream()
                .map(NewJobs::choice)
                .toList();
        return page("ats", "", "", Optional.of(new Listing(system, jobs)), Mistakes.none());
    }

    private static Choice choice(AtsJobView job) {
        return new Choice(job.ref(), job.title(), job.job().map(ours -> "/jobs/" + ours));
    }

    private Page page(String from, String title, String description, Optional<Listing> listing, Mistakes mistakes) {
        var shell = desk.shell();
        return new Page(
                "recruiter/job/new.jte",
                new NewJobPage(shell, from, title, description, systems(shell), listing, mistakes));
    }

    /** Which job of ours one of theirs is, administrators say; so they alone take them over. */
    private List<String> systems(Shell shell) {
        return shell.admin()
                ? accounts.of(desk.employer()).stream()
                        .map(AtsAccount::connector)
                        .filter(this::isRead)
                        .toList()
                : List.of();
    }

    private boolean isRead(String connector) {
        return connectors
                .find(connector)
                .filter(known -> known.records().isPresent())
                .isPresent();
    }

    /** What is wrong with what was typed. */
    Mistakes mistakes(String title, String description) {
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            return mistake("title", "job.wrong.title", LONGEST_TITLE);
        }
        if (description.isBlank() || description.length() > JobDescription.MAX_LENGTH) {
            return mistake("description", "job.wrong.description", JobDescription.MAX_LENGTH);
        }
        return Mistakes.none();
    }

    Mistakes mistake(String field, String key, Object... arguments) {
        return Mistakes.in(field, language.words().say(key, arguments));
    }

    Mistakes trouble(Trouble trouble) {
        return mistake("file", key(trouble));
    }

    static String key(Trouble trouble) {
        return "job.file." + trouble.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
