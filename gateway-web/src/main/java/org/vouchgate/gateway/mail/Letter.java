package org.vouchgate.gateway.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vouchgate.words.Words;

/**
 * What a mail says, before it is laid out.
 *
 * @param subject  one line, for the mailbox
 * @param heading  the same for the reader
 * @param greeting by name, where the name is known
 * @param said     what it is about
 * @param why      why the employer asks, in their words; empty where nothing is asked
 * @param link     the candidate's own, in full; empty where there is nothing to open any more
 * @param advice   what to do if it was not expected, and who sent it
 */
public record Letter(
        String subject,
        String heading,
        String greeting,
        List<String> said,
        Optional<Why> why,
        Optional<String> link,
        List<String> advice) {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_REASON = 1000;

    /** After the greeting and what is asked. */
    private static final int WHY_AT = 2;

    /**
     * Why an employer asks.
     *
     * @param text     in their words
     * @param language in which language that is, if anybody said
     */
    public record Why(String text, Optional<String> language) {

        public Why {
            text = PlainWords.of(text, LONGEST_REASON);
        }
    }

    /**
     * What a letter is about.
     *
     * @param name    of the candidate, if it is known
     * @param until   until when it can be answered, in words
     * @param address the candidate's own link
     */
    public record Subject(String employer, String job, Optional<String> name, Why why, String until, String address) {

        public Subject {
            employer = PlainWords.of(employer, LONGEST_NAME);
            job = PlainWords.of(job, LONGEST_NAME);
            name = name.map(text -> PlainWords.of(text, LONGEST_NAME)).filter(text -> !text.isEmpty());
        }
    }

    public Letter {
        said = List.copyOf(said);
        advice = List.copyOf(advice);
    }

    /** Writes what a kind of mail says about something. */
    public static Letter of(Mail.Kind kind, Subject about, Words words) {
        return switch (kind) {
            case INVITATION ->
                question(
                        "mail.invitation",
                        about,
                        List.of(words.say("mail.choice"), words.say("mail.until", about.until())),
                        words);
            case REMINDER ->
                question(
                        "mail.reminder",
                        about,
                        List.of(words.say("mail.reminder.until", about.until()), words.say("mail.reminder.last")),
                        words);
            case TAKEN_BACK ->
                new Letter(
                        words.say("mail.taken-back.subject", about.employer(), about.job()),
                        words.say("mail.taken-back.heading"),
                        greeting(about, words),
                        List.of(
                                words.say("mail.taken-back.what", about.employer(), about.job()),
                                words.say("mail.taken-back.nothing-to-do")),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(words.say("mail.sent-by", about.employer())));
        };
    }

    private static Letter question(String key, Subject about, List<String> closing, Words words) {
        var said = new ArrayList<String>();
        said.add(words.say(key + ".what", about.employer(), about.job()));
        said.addAll(closing);
        return new Letter(
                words.say(key + ".subject", about.employer(), about.job()),
                words.say(key + ".heading", about.employer()),
                greeting(about, words),
                said,
                Optional.of(about.why()),
                Optional.of(about.address()),
                advice(about.employer(), words));
    }

    private static String greeting(Subject about, Words words) {
        return about.name().map(name -> words.say("mail.greeting", name)).orElse(words.say("mail.greeting.none"));
    }

    private static List<String> advice(String employer, Words words) {
        return List.of(
                words.say("mail.link.own"),
                words.say("mail.unexpected", employer),
                words.say("mail.sent-by", employer));
    }

    /** For readers without HTML. */
    String text(Words words) {
        var parts = new ArrayList<String>();
        parts.add(greeting);
        parts.addAll(said);
        why.ifPresent(reason -> parts.add(WHY_AT, words.say("mail.why", reason.text())));
        link.ifPresent(address -> parts.add(words.say("mail.open.here") + "\r\n" + address));
        parts.add("--");
        parts.addAll(advice);
        return parts.stream().collect(Collectors.joining("\r\n\r\n", "", "\r\n"));
    }
}
