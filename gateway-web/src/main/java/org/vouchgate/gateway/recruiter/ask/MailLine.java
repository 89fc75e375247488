package org.vouchgate.gateway.recruiter.ask;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vouchgate.gateway.blind.Curtain;
import org.vouchgate.gateway.mail.Mail;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.words.Words;

/**
 * How a mail stands.
 *
 * @param to     the address; empty under blind review
 * @param what   what it was for
 * @param happened what became of it, and what to do next
 * @param answer what the mail server said, in its own words: it may name the address
 */
public record MailLine(Optional<String> to, String what, Badge badge, String happened, Optional<String> answer) {

    public static MailLine of(Mail mail, Curtain curtain, Words words) {
        return new MailLine(
                curtain.unlessDrawn(Optional.of(mail.recipient())),
                words.say("ask.mail." + name(mail.kind())),
                badge(mail.state()),
                happened(mail, words),
                curtain.unlessDrawn(told(mail)));
    }

    /** At a glance. */
    public static Badge badge(Mail.State state) {
        return switch (state) {
            case WAITING -> new Badge("ask.mail.state.waiting", "…", "waiting");
            case SENT -> new Badge("ask.mail.state.sent", "✓", "good");
            case REFUSED -> new Badge("ask.mail.state.refused", "✕", "bad");
            case STUCK -> new Badge("ask.mail.state.stuck", "!", "bad");
            case DROPPED -> new Badge("ask.mail.state.dropped", "–", "quiet");
        };
    }

    /** What somebody has to look after, if the last mail to a candidate did not get through. */
    public static Optional<Badge> trouble(List<Mail> mails) {
        return mails.stream()
                .reduce((one, later) -> later)
                .map(Mail::state)
                .filter(state -> state == Mail.State.REFUSED || state == Mail.State.STUCK)
                .map(MailLine::badge);
    }

    private static String happened(Mail mail, Words words) {
        var at = words.minute(mail.settledAt().orElse(mail.createdAt()));
        return switch (mail.state()) {
            case SENT -> words.say("ask.mail.sent", at);
            case REFUSED -> words.say("ask.mail.refused");
            case STUCK -> words.say("ask.mail.stuck", mail.attempts());
            case DROPPED -> words.say("ask.mail.dropped");
            case WAITING ->
                mail.attempts() == 0 || mail.answer().isEmpty()
                        ? words.say("ask.mail.waiting")
                        : words.say("ask.mail.again-at", words.minute(mail.dueAt()));
        };
    }

    private static Optional<String> told(Mail mail) {
        return mail.state() == Mail.State.SENT
                ? Optional.empty()
                : mail.answer().filter(text -> !text.isEmpty());
    }

    private static String name(Mail.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
