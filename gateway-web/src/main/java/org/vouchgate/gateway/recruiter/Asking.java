package org.vouchgate.gateway.recruiter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.vouchgate.gateway.job.Job;
import org.vouchgate.gateway.pages.Asked;
import org.vouchgate.gateway.pages.Moments;
import org.vouchgate.gateway.pages.Notice;
import org.vouchgate.gateway.pages.Notices;
import org.vouchgate.gateway.platform.RequestSettings;
import org.vouchgate.gateway.request.RequestTemplate;
import org.vouchgate.gateway.request.RequestTemplates;
import org.vouchgate.presentation.dcql.QueryProblem;

/** Lays out the form that asks a candidate: the least that will do is chosen already. */
@ApplicationScoped
public class Asking {

    private static final List<Duration> USUAL =
            List.of(Duration.ofDays(7), Duration.ofDays(30), Duration.ofDays(90), Duration.ofDays(180));

    @Inject
    RequestTemplates templates;

    @Inject
    RequestSettings settings;

    @Inject
    Notices notices;

    AskForm blank() {
        return new AskForm("", "", "", RequestTemplates.DEFAULT, "", iso(settings.retention()));
    }

    AskPage page(Shell shell, UUID employer, Job job, AskForm form, Mistakes mistakes) {
        return new AskPage(
                shell,
                job.id(),
                job.title(),
                form,
                templates.all(employer).stream().map(Asking::choice).toList(),
                retentions(),
                Moments.length(settings.lifetime()),
                settings.crossDevice(),
                preview(employer, job, form),
                mistakes);
    }

    /** As it would be sent now; what is not typed yet is what would be filled in. */
    Notice preview(UUID employer, Job job, AskForm form) {
        var template = templates
                .find(employer, form.template())
                .or(() -> templates.find(employer, RequestTemplates.DEFAULT))
                .orElseThrow();
        var purpose = form.purpose().isEmpty() ? template.purpose() : form.purpose();
        return notices.of(employer, job.id(), purpose, template.query(), retention(form));
    }

    private Duration retention(AskForm form) {
        return retentionLengths()
                .filter(length -> iso(length).equals(form.retention()))
                .findFirst()
                .orElse(settings.retention());
    }

    private List<AskPage.RetentionChoice> retentions() {
        return retentionLengths()
                .map(length -> new AskPage.RetentionChoice(iso(length), Moments.length(length)))
                .toList();
    }

    private Stream<Duration> retentionLengths() {
        return Stream.concat(USUAL.stream(), Stream.of(settings.retention()))
                .distinct()
                .sorted();
    }

    private static String iso(Duration length) {
        return length.toSeconds() % 86_400 == 0 ? "P" + length.toDays() + "D" : length.toString();
    }

    private static AskPage.TemplateChoice choice(RequestTemplate template) {
        return new AskPage.TemplateChoice(
                template.name(),
                template.title(),
                template.description(),
                Asked.of(template.query()),
                template.warnings().stream()
                        .map(QueryProblem::sentence)
                        .distinct()
                        .toList());
    }
}
