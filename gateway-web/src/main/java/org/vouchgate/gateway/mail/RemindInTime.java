package org.vouchgate.gateway.mail;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.vouchgate.gateway.platform.MailSettings;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.round.OneByOne;

/** Reminds candidates once before their request lapses, where the operator wants that. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // each reminder is queued in a commit of its own
public class RemindInTime {

    private static final String WORK = "remind";
    private static final int ROUND = 100;

    @Inject
    Mails mails;

    @Inject
    QueueMail queue;

    @Inject
    PresentationRequests requests;

    @Inject
    MailSettings settings;

    @Inject
    OneByOne oneByOne;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    public void remind() {
        var now = clock.instant();
        if (!settings.isOn() || settings.reminderBefore().isZero()) {
            return;
        }
        var due = mails.toRemindOf(now, now.plus(settings.reminderBefore()), ROUND + oneByOne.failing(WORK));
        oneByOne.each(
                WORK,
                due,
                Mail::id,
                mail -> requests.find(mail.employer(), mail.request())
                        .ifPresent(request -> queue.remind(request, "gateway", now)));
    }
}
