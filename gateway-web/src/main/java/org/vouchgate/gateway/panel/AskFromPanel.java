package org.vouchgate.gateway.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.delivery.AtsAccounts;
import org.vouchgate.gateway.job.Job;
import org.vouchgate.gateway.job.Jobs;
import org.vouchgate.gateway.login.Identity;
import org.vouchgate.gateway.ordering.AskOnce;
import org.vouchgate.gateway.pages.OnlyEnglish;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.request.AtsOrigin;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.gateway.request.RequestTemplates;
import org.vouchgate.gateway.request.Requester;
import org.vouchgate.words.Words;

/** Asks a candidate from beside their record: first shows what they will read, then asks, once. */
@ApplicationScoped
public class AskFromPanel {

    @Inject
    AtsAccounts accounts;

    @Inject
    Jobs jobs;

    @Inject
    RequestTemplates templates;

    @Inject
    PanelLines lines;

    @Inject
    PanelViews views;

    @Inject
    AskOnce askOnce;

    @Inject
    Validator validator;

    /** What came of it: another view to go on from, or a request that is open. */
    record Asked(PanelView view, Optional<UUID> request) {}

    Asked ask(Identity by, PanelRecord record, PanelForm form, Words words) {
        if (accounts.find(by.employer(), record.connector()).isEmpty()) {
            throw new NotFound("account with this connector");
        }
        var job = job(by.employer(), form);
        var mistake = mistake(by.employer(), record, form, job).map(name -> words.say("panel.mistake." + name));
        if (mistake.isPresent() || form.step() == PanelForm.Step.CHANGE) {
            return again(by, record, form, mistake, words);
        }
        var id = job.orElseThrow().id();
        return form.step() == PanelForm.Step.CONFIRMED
                ? open(by, record, form, id, words)
                : new Asked(views.toConfirm(by.employer(), record, form, id, words), Optional.empty());
    }

    private Asked again(Identity by, PanelRecord record, PanelForm form, Optional<String> mistake, Words words) {
        return new Asked(views.chosen(by.employer(), record, form, mistake, words), Optional.empty());
    }

    private Asked open(Identity by, PanelRecord record, PanelForm form, UUID job, Words words) {
        try {
            var request = request(by, record, form, job);
            return new Asked(views.fresh(by.employer(), record, words), Optional.of(request.id()));
        } catch (BadInput refused) {
            return again(
                    by,
                    record,
                    form,
                    refused.in(words)
                            .or(() -> Optional.of(
                                    OnlyEnglish.quote(refused.problem().detail()))),
                    words);
        }
    }

    private PresentationRequest request(Identity by, PanelRecord record, PanelForm form, UUID job) {
        var wanted = form.wanted(job, record.application());
        var origin = AtsOrigin.record(record.connector(), record.application(), record.candidate());
        var requester = new Requester(by.subject(), by.name());
        return live(by.employer(), record, form)
                .orElseGet(() -> askOnce.ask(
                        new AskOnce.Wanted(by.employer(), requester, wanted, origin),
                        opened -> opened,
                        joined -> joined));
    }

    /** What is being asked already is not asked again. */
    private Optional<PresentationRequest> live(UUID employer, PanelRecord record, PanelForm form) {
        return lines.about(employer, record).stream()
                .filter(request -> RequestState.LIVE.contains(request.state()))
                .filter(request -> request.template().equals(Optional.of(form.template())))
                .findFirst();
    }

    private Optional<Job> job(UUID employer, PanelForm form) {
        try {
            return jobs.find(employer, UUID.fromString(form.job()))
                    .filter(job -> job.archivedAt().isEmpty());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What is wrong, as the words for it are called. */
    private Optional<String> mistake(UUID employer, PanelRecord record, PanelForm form, Optional<Job> job) {
        if (job.isEmpty()) {
            return Optional.of("job");
        }
        if (templates.find(employer, form.template()).isEmpty()) {
            return Optional.of("template");
        }
        return validator
                        .validate(form.wanted(job.get().id(), record.application()))
                        .isEmpty()
                ? Optional.empty()
                : Optional.of("person");
    }
}
