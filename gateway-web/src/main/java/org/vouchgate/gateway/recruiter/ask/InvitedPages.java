package org.vouchgate.gateway.recruiter.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.vouchgate.gateway.blind.Curtains;
import org.vouchgate.gateway.job.Job;
import org.vouchgate.gateway.job.Jobs;
import org.vouchgate.gateway.mail.Mail;
import org.vouchgate.gateway.mail.QueueMail;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.pages.QrCode;
import org.vouchgate.gateway.platform.MailSettings;
import org.vouchgate.gateway.recruiter.Shell;
import org.vouchgate.gateway.request.Invitation;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.words.Words;

/** Lays out what is done once a candidate has been asked. */
@ApplicationScoped
public class InvitedPages {

    @Inject
    Invitation invitation;

    @Inject
    QueueMail queue;

    @Inject
    Curtains curtains;

    @Inject
    MailSettings settings;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    InvitedPage of(Shell shell, PresentationRequest request, Words words) {
        var mails = queue.of(request.employer(), request.id());
        var curtain = curtains.of(request);
        return new InvitedPage(
                shell,
                request.id(),
                request.job(),
                jobs.find(request.employer(), request.job()).map(Job::title).orElse(""),
                curtain.name(words, request),
                Badge.of(request.state()),
                words.minute(request.expiresAt()),
                link(request),
                mails.stream().map(mail -> MailLine.of(mail, curtain, words)).toList(),
                settings.isOn(),
                queue.mayInvite(request, clock.instant()),
                queue.mayRemind(request, clock.instant()),
                request.isAnswerable(clock.instant()),
                seen(request, mails));
    }

    private Optional<InvitedPage.Link> link(PresentationRequest request) {
        var address = invitation.candidatePage(request).toString();
        return request.isAnswerable(clock.instant())
                ? Optional.of(new InvitedPage.Link(address, QrCode.of(address)))
                : Optional.empty();
    }

    private static String seen(PresentationRequest request, List<Mail> mails) {
        var words = new StringBuilder(request.state().wireName());
        mails.forEach(mail ->
                words.append('.').append(mail.state().ordinal()).append('-').append(mail.attempts()));
        return words.toString();
    }
}
