package org.vouchgate.testkit.mail;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a {@link MailServer} took on. */
public final class Mailbox {

    private final List<Received> received = new CopyOnWriteArrayList<>();

    /**
     * One mail.
     *
     * @param secure whether it came over TLS
     * @param user   who had made themselves known; empty if nobody
     * @param from   the envelope's sender
     * @param to     the envelope's receiver
     * @param source headers and body as they came
     */
    public record Received(boolean secure, String user, String from, String to, String source) {}

    public List<Received> all() {
        return List.copyOf(received);
    }

    void put(Received mail) {
        received.add(mail);
    }
}
