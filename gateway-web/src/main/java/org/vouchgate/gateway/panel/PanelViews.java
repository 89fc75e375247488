package org.vouchgate.gateway.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.blind.Curtains;
import org.vouchgate.gateway.delivery.AtsAccounts;
import org.vouchgate.gateway.employer.Employer;
import org.vouchgate.gateway.employer.Employers;
import org.vouchgate.gateway.job.FindJobs;
import org.vouchgate.gateway.ordering.FindJob;
import org.vouchgate.gateway.pages.Notice;
import org.vouchgate.gateway.pages.Notices;
import org.vouchgate.gateway.policy.PolicyInForce;
import org.vouchgate.gateway.request.Candidate;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.RequestTemplate;
import org.vouchgate.gateway.request.RequestTemplates;
import org.vouchgate.words.Words;

/** Lays out what stands beside a record. */
@ApplicationScoped
public class PanelViews {

    private static final int MOST_JOBS = 200;

    @Inject
    PanelLines lines;

    @Inject
    AtsAccounts accounts;

    @Inject
    Employers employers;

    @Inject
    FindJobs findJobs;

    @Inject
    FindJob findJob;

    @Inject
    RequestTemplates templates;

    @Inject
    Notices notices;

    @Inject
    PolicyInForce policy;

    @Inject
    Curtains curtains;

    /** With the least that will do chosen already, and the candidate as they were last named unless that is hidden. */
    PanelView fresh(UUID employer, PanelRecord record, Words words) {
        var about = lines.about(employer, record);
        var job = about.stream()
                .findFirst()
                .map(PresentationRequest::job)
                .or(() -> accounts.find(employer, record.connector())
                        .flatMap(account -> findJob.of(account, Optional.empty())));
        var candidate =
                about.stream().findFirst().flatMap(last -> curtains.of(last).candidate(last));
        var form = new PanelForm(
                job.map(UUID::toString).orElse(""),
                RequestTemplates.DEFAULT,
                candidate.flatMap(Candidate::name).orElse(""),
                candidate.flatMap(Candidate::email).orElse(""),
                PanelForm.Step.CHANGE);
        return view(employer, record, form, about, words, Optional.empty(), Optional.empty());
    }

    /** With what was chosen, to be changed, and what is wrong with it if anything is. */
    PanelView chosen(UUID employer, PanelRecord record, PanelForm form, Optional<String> mistake, Words words) {
        return view(employer, record, form, lines.about(employer, record), words, mistake, Optional.empty());
    }

    /** With what the candidate will read, for the recruiter to agree to. */
    PanelView toConfirm(UUID employer, PanelRecord record, PanelForm form, UUID job, Words words) {
        var notice = templates
                .find(employer, form.template())
                .map(template ->
                        notices.of(employer, job, template.purpose(), template.query(), policy.retention(employer)));
        return view(employer, record, form, lines.about(employer, record), words, Optional.empty(), notice);
    }

    private PanelView view(
            UUID employer,
            PanelRecord record,
            PanelForm form,
            List<PresentationRequest> about,
            Words words,
            Optional<String> mistake,
            Optional<Notice> notice) {
        var told = about.stream().map(request -> lines.line(request, words)).toList();
        return new PanelView(
                employers.find(employer).map(Employer::name).orElse(""),
                record,
                lines.system(record.connector()),
                told,
                PanelLines.seen(told),
                form,
                findJobs.names(employer, MOST_JOBS).stream()
                        .map(job -> new PanelView.Choice(job.id().toString(), job.title(), ""))
                        .toList(),
                templates.all(employer).stream().map(PanelViews::choice).toList(),
                mistake,
                notice);
    }

    private static PanelView.Choice choice(RequestTemplate template) {
        return new PanelView.Choice(template.name(), template.title(), template.description());
    }
}
