package org.vouchgate.gateway.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.employer.Employer;
import org.vouchgate.gateway.employer.Employers;
import org.vouchgate.gateway.job.Job;
import org.vouchgate.gateway.job.Jobs;
import org.vouchgate.gateway.lease.Taken;
import org.vouchgate.gateway.mail.Mail.Kind;
import org.vouchgate.gateway.mail.Mail.State;
import org.vouchgate.gateway.platform.MailSettings;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.platform.Templates;
import org.vouchgate.gateway.platform.network.MailPost;
import org.vouchgate.gateway.platform.network.OutgoingMail;
import org.vouchgate.gateway.platform.network.Posted;
import org.vouchgate.gateway.request.Invitation;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.words.Words;

/** Sends the mails that are due, one after the other; no transaction is open while the mail server is spoken to. */
@ApplicationScoped
public class SendMail {

    private static final System.Logger LOG = System.getLogger(SendMail.class.getName());

    /** Longer than the mail server may take for everything it is asked: whoever has not come back by then is dead. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final int ROUND = 100;

    @Inject
    Mails mails;

    @Inject
    PresentationRequests requests;

    @Inject
    Invitation invitation;

    @Inject
    Employers employers;

    @Inject
    Jobs jobs;

    @Inject
    MailPost post;

    @Inject
    MailSettings settings;

    @Inject
    AuditTrail audit;

    @Inject
    ShortCommit commit;

    @Inject
    Clock clock;

    /** Sends what is due now. */
    void sendDue() {
        for (int i = 0; settings.isOn() && i < ROUND; i++) {
            var next = commit.run(
                    () -> mails.takeNext(clock.instant(), clock.instant().plus(LEASE)));
            if (next.isEmpty()) {
                return;
            }
            send(next.get());
        }
    }

    /** What breaks off whenever it is tried, as a letter does that a bug keeps from being written, is a person's matter. */
    private void send(Taken<Mail> taken) {
        var mail = taken.row();
        if (mail.wasLeftBehind() && mail.attempts() >= settings.attempts()) {
            settle(taken, State.STUCK, "");
            return;
        }
        var request = requests.find(mail.employer(), mail.request()).filter(known -> isOfUse(mail, known));
        if (request.isEmpty()) {
            settle(taken, State.DROPPED, "");
            return;
        }
        var posted = post.send(written(mail, request.get()));
        if (posted instanceof Posted.Taken) {
            settle(taken, State.SENT, "");
        } else if (posted instanceof Posted.Refused refused) {
            settle(taken, State.REFUSED, refused.answer());
        } else if (posted instanceof Posted.Later later) {
            int failures = mail.attempts() + 1;
            settle(taken, failures < settings.attempts() ? State.WAITING : State.STUCK, later.answer());
        }
    }

    /** Nobody is invited to what cannot be answered any more. */
    private boolean isOfUse(Mail mail, PresentationRequest request) {
        return mail.kind() == Kind.TAKEN_BACK || request.isAnswerable(clock.instant());
    }

    private OutgoingMail written(Mail mail, PresentationRequest request) {
        var words = Words.in(mail.language()).orElseGet(Words::english);
        var letter = Letter.of(mail.kind(), subject(request, words), words);
        return new OutgoingMail(
                mail.id(),
                mail.recipient(),
                letter.subject(),
                letter.text(words),
                Templates.html(new Page("mail/letter.jte", letter), words),
                words.language(),
                clock.instant());
    }

    private Letter.Subject subject(PresentationRequest request, Words words) {
        return new Letter.Subject(
                employers.find(request.employer()).map(Employer::name).orElse(""),
                jobs.find(request.employer(), request.job()).map(Job::title).orElse(""),
                request.candidate().name(),
                new Letter.Why(request.purpose(), request.purposeLanguage()),
                words.minute(request.expiresAt()),
                invitation.candidatePage(request).toString());
    }

    private void settle(Taken<Mail> taken, State state, String answer) {
        var mail = taken.row();
        var now = clock.instant();
        var due = state == State.WAITING ? now.plus(settings.pause(mail.attempts() + 1)) : mail.dueAt();
        commit.run(() -> {
            if (mails.settle(taken, state, answer, due, now) && state != State.WAITING) {
                audit.note(
                        mail.employer(),
                        now,
                        "gateway",
                        "mail." + state.wireName(),
                        mail.request(),
                        mail.kind().name().toLowerCase(Locale.ROOT));
            }
            return state;
        });
        LOG.log(state == State.STUCK ? Level.WARNING : Level.INFO, "mail {0}: {1}", mail.id(), state);
    }
}
