package org.vouchgate.gateway.mail;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Has due mails sent. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // no database transaction spans a talk with a mail server
public class SendMails {

    @Inject
    SendMail sendMail;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void sendDue() {
        sendMail.sendDue();
    }
}
