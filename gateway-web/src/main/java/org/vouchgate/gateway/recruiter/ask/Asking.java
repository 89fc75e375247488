package org.vouchgate.gateway.recruiter.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.vouchgate.gateway.job.JobView;
import org.vouchgate.gateway.pages.Notice;
import org.vouchgate.gateway.pages.Notices;
import org.vouchgate.gateway.platform.MailSettings;
import org.vouchgate.gateway.platform.RequestSettings;
import org.vouchgate.gateway.policy.PolicyInForce;
import org.vouchgate.gateway.recruiter.ask.WhatPart.Choice;
import org.vouchgate.gateway.recruiter.ask.WhatPart.TemplateChoice;
import org.vouchgate.gateway.request.RequestTemplate;
import org.vouchgate.gateway.request.RequestTemplates;
import org.vouchgate.gateway.request.TemplateWords;
import org.vouchgate.presentation.dcql.QueryProblem;
import org.vouchgate.words.Words;

/** Lays out what can be asked: the least that will do is chosen already. */
@ApplicationScoped
public class Asking {

    private static final List<Duration> USUAL =
            List.of(Duration.ofDays(7), Duration.ofDays(30), Duration.ofDays(90), Duration.ofDays(180));

    @Inject
    RequestTemplates templates;

    @Inject
    PolicyInForce policy;

    @Inject
    RequestSettings settings;

    @Inject
    MailSettings mail;

    @Inject
    Notices notices;

    /** As a recruiter finds it: candidates are first taken to read what the recruiter reads. */
    WhatForm blank(UUID employer, Words words) {
        var proposed = Proposal.of(templates.all(employer));
        var usual = TemplateWords.purpose(proposed, words);
        return new WhatForm(proposed.name(), usual, usual, iso(policy.retention(employer)), words.language());
    }

    /** As typed, with the usual purpose for the template and the language where nobody has typed another. */
    WhatForm filled(UUID employer, WhatForm form, Words words) {
        var usual = TemplateWords.purpose(template(employer, form), reader(form, words));
        return form.isUntouched() ? form.with(usual, usual) : form.with(form.purpose(), usual);
    }

    WhatPart part(UUID employer, JobView job, WhatForm typed, Words words) {
        var form = filled(employer, typed, words);
        var proposed = Proposal.of(templates.all(employer));
        return new WhatPart(
                form,
                choice(proposed, Proposal.why(proposed, job, words), words),
                templates.all(employer).stream()
                        .filter(template -> !template.name().equals(proposed.name()))
                        .map(template -> choice(template, List.of(), words))
                        .toList(),
                retentionLengths(employer)
                        .map(length -> new Choice(iso(length), words.length(length)))
                        .toList(),
                Words.all().stream()
                        .map(language -> new Choice(language.language(), language.name()))
                        .toList(),
                reader(form, words),
                preview(employer, job, form, words),
                words.length(settings.lifetime()),
                settings.crossDevice(),
                mail.isOn(),
                typed.purpose().equals(typed.usual()) && !form.usual().equals(typed.usual()));
    }

    /** As it would be sent now, in the candidate's language. */
    Notice preview(UUID employer, JobView job, WhatForm form, Words words) {
        return notices.of(
                        employer,
                        job.id(),
                        form.purpose(),
                        template(employer, form).query(),
                        retention(employer, form))
                .writtenIn(Optional.of(reader(form, words).language()));
    }

    boolean knows(UUID employer, WhatForm form) {
        return templates.find(employer, form.template()).isPresent();
    }

    boolean mayKeepFor(UUID employer, String retention) {
        return retentionLengths(employer).anyMatch(length -> iso(length).equals(retention));
    }

    boolean sendsMail() {
        return mail.isOn();
    }

    static Words reader(WhatForm form, Words words) {
        return Words.in(form.language()).orElse(words);
    }

    private RequestTemplate template(UUID employer, WhatForm form) {
        return templates.find(employer, form.template()).orElseGet(() -> Proposal.of(templates.all(employer)));
    }

    private Duration retention(UUID employer, WhatForm form) {
        return retentionLengths(employer)
                .filter(length -> iso(length).equals(form.retention()))
                .findFirst()
                .orElseGet(() -> policy.retention(employer));
    }

    private Stream<Duration> retentionLengths(UUID employer) {
        var longest = policy.longestRetention(employer);
        return Stream.concat(USUAL.stream(), Stream.of(policy.retention(employer)))
                .filter(length -> length.compareTo(longest) <= 0)
                .distinct()
                .sorted();
    }

    private static String iso(Duration length) {
        return length.toSeconds() % 86_400 == 0 ? "P" + length.toDays() + "D" : length.toString();
    }

    private static TemplateChoice choice(RequestTemplate template, List<String> why, Words words) {
        return new TemplateChoice(
                template.name(),
                TemplateWords.title(template, words),
                TemplateWords.description(template, words),
                why,
                template.warnings().stream()
                        .map(QueryProblem::sentence)
                        .distinct()
                        .toList());
    }
}
