package org.vouchgate.gateway.recruiter.ask;

import static org.vouchgate.gateway.assessment.Concluded.NOON;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vouchgate.gateway.batch.CandidateList;
import org.vouchgate.gateway.mail.Mail;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.pages.QrCode;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.recruiter.Shell;
import org.vouchgate.gateway.recruiter.ask.WhatPart.Choice;
import org.vouchgate.gateway.recruiter.ask.WhatPart.TemplateChoice;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.gateway.samples.Sample;
import org.vouchgate.words.Words;

/** The pages that ask candidates, in their states. */
public final class AskSamples {

    static final String HOSTILE = "<script>alert(1)</script> \u202Egnp.exe " + "Donaudampfschifffahrt".repeat(6);
    private static final UUID JOB = UUID.fromString("7d9f0a52-0000-4000-8000-000000000001");
    private static final UUID REQUEST = UUID.fromString("7d9f0a52-0000-4000-8000-000000000002");
    private static final Shell SHELL = new Shell("Example Works", "Rita Recruiter", true);
    private static final String LIST = """
            Name;E-mail;Reference
            "Castellanos, Mira";mira@applicants.example;A-1001
            نور حداد;noor@applicants.example;A-1002
            """;

    private AskSamples() {}

    public static List<Sample> all() {
        return Stream.of(one(), many(), invited(), batches())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Sample> one() {
        var typed = new AskForm("Mira Castellanos", "mira@applicants.example", "A-1001", what("skills", "en"), "mail");
        var wrong = new AskForm("=SUM(A1:A9)", "mira at home", "A\u202E", what("nothing", "xx"), "mail");
        var hostile = new AskForm(HOSTILE, HOSTILE, HOSTILE, what("identity-mdoc", "ar"), "mail");
        return List.of(
                ask("recruiter-ask-blank", blankForm(), true, words -> Mistakes.none()),
                ask("recruiter-ask-typed", typed, true, words -> Mistakes.none()),
                ask("recruiter-ask-mail-off", blankForm(), false, words -> Mistakes.none()),
                ask("recruiter-ask-hostile", hostile, true, words -> Mistakes.none()),
                ask(
                        "recruiter-ask-mistakes",
                        wrong,
                        true,
                        words -> new Mistakes(Map.of(
                                "name", words.say("ask.mistake.formula"),
                                "email", words.say("ask.mistake.bad-address"),
                                "reference", words.say("ask.mistake.hidden"),
                                "template", words.say("ask.mistake.template"),
                                "language", words.say("ask.mistake.language"),
                                "purpose", words.say("ask.mistake.too-long", 1000),
                                "retention", words.say("ask.mistake.retention")))));
    }

    private static AskForm blankForm() {
        return new AskForm("", "", "", what("skills", "en"), "");
    }

    private static Sample ask(String name, AskForm form, boolean mailOn, Function<Words, Mistakes> mistakes) {
        return new Sample(
                name,
                words -> new Page(
                        "recruiter/ask/one.jte",
                        new AskPage(
                                SHELL,
                                JOB,
                                "Software developer",
                                form,
                                part(form.what(), mailOn, words),
                                mistakes.apply(words))));
    }

    private static List<Sample> many() {
        var bad = LIST
                + "=cmd|' /C calc'!A0;x@y;1\n;;\nOla;not an address;7\nMira;MIRA@applicants.example;9\n\u202Eevil;e@applicants.example;10\n";
        return List.of(
                many("recruiter-ask-many-blank", "", true, false, words -> Mistakes.none()),
                many("recruiter-ask-many-mail-off", "", false, false, words -> Mistakes.none()),
                many("recruiter-ask-many-read", LIST, true, true, words -> Mistakes.none()),
                many("recruiter-ask-many-some-wrong", bad, true, true, words -> Mistakes.none()),
                many("recruiter-ask-many-all-wrong", HOSTILE + ";nobody\n", true, true, words -> Mistakes.none()),
                many(
                        "recruiter-ask-many-no-list",
                        "",
                        true,
                        false,
                        words -> Mistakes.in("list", words.say("batch.mistake.no-list"))));
    }

    private static Sample many(
            String name, String list, boolean mailOn, boolean read, Function<Words, Mistakes> mistakes) {
        var form = new AskManyForm(list, what("skills", "en"), mailOn ? "mail" : "", "");
        return new Sample(
                name,
                words -> new Page(
                        "recruiter/ask/many.jte",
                        new AskManyPage(
                                SHELL,
                                JOB,
                                "Software developer",
                                form,
                                part(form.what(), mailOn, words),
                                read
                                        ? Optional.of(
                                                AskManyPages.read(CandidateList.read(list, true, Set.of()), words))
                                        : Optional.empty(),
                                CandidateList.MOST,
                                read ? List.of() : List.of(new AskManyPage.Earlier(REQUEST, words.minute(NOON), 24)),
                                mistakes.apply(words))));
    }

    private static List<Sample> invited() {
        return List.of(
                invited("recruiter-asked-link-only", false, List.of(), RequestState.OPEN),
                invited("recruiter-asked-mail-not-sent", true, List.of(), RequestState.OPEN),
                invited("recruiter-asked-mail-waiting", true, List.of(Mail.State.WAITING), RequestState.OPEN),
                invited("recruiter-asked-mail-sent", true, List.of(Mail.State.SENT), RequestState.FETCHED),
                invited("recruiter-asked-mail-refused", true, List.of(Mail.State.REFUSED), RequestState.OPEN),
                invited("recruiter-asked-mail-stuck", true, List.of(Mail.State.STUCK), RequestState.OPEN),
                invited(
                        "recruiter-asked-over",
                        true,
                        List.of(Mail.State.SENT, Mail.State.DROPPED),
                        RequestState.CANCELLED));
    }

    private static Sample invited(String name, boolean mailOn, List<Mail.State> mails, RequestState state) {
        var address = "https://verify.example/c/" + "x".repeat(43);
        boolean open = !state.ended();
        return new Sample(
                name,
                words -> new Page(
                        "recruiter/ask/invited.jte",
                        new InvitedPage(
                                SHELL,
                                REQUEST,
                                JOB,
                                "Software developer",
                                mails.isEmpty() ? "نور حداد" : "Mira Castellanos",
                                Badge.of(state),
                                words.minute(NOON.plus(Duration.ofDays(7))),
                                open
                                        ? Optional.of(new InvitedPage.Link(address, QrCode.of(address)))
                                        : Optional.empty(),
                                mails.stream().map(each -> mail(each, words)).toList(),
                                mailOn,
                                mailOn && open && !mails.contains(Mail.State.WAITING),
                                mails.contains(Mail.State.SENT) && open,
                                open,
                                "seen")));
    }

    private static MailLine mail(Mail.State state, Words words) {
        var happened = switch (state) {
            case WAITING -> words.say("ask.mail.waiting");
            case SENT -> words.say("ask.mail.sent", words.minute(NOON));
            case REFUSED -> words.say("ask.mail.refused");
            case STUCK -> words.say("ask.mail.stuck", 10);
            case DROPPED -> words.say("ask.mail.dropped");
        };
        return new MailLine(
                Optional.of("mira@applicants.example"),
                words.say(state == Mail.State.DROPPED ? "ask.mail.reminder" : "ask.mail.invitation"),
                MailLine.badge(state),
                happened,
                state == Mail.State.REFUSED
                        ? Optional.of("550 5.1.1 <mira@applicants.example>: Recipient address rejected: User unknown")
                        : Optional.empty());
    }

    private static List<Sample> batches() {
        return List.of(
                batch("recruiter-batch-running", 24, 9, List.of(Mail.State.SENT, Mail.State.WAITING)),
                batch("recruiter-batch-refusals", 6, 6, List.of(Mail.State.SENT, Mail.State.REFUSED, Mail.State.STUCK)),
                batch("recruiter-batch-done", 3, 3, List.of(Mail.State.SENT)),
                batch("recruiter-batch-links", 2, 2, List.of()));
    }

    private static Sample batch(String name, int size, int opened, List<Mail.State> mails) {
        return new Sample(name, words -> {
            var lines = IntStream.range(0, size)
                    .mapToObj(i -> line(i, i < opened, mails, words))
                    .toList();
            return new Page(
                    "recruiter/ask/batch.jte",
                    new BatchPage(
                            SHELL,
                            JOB,
                            "Software developer",
                            REQUEST,
                            words.minute(NOON),
                            size,
                            opened,
                            BatchPages.counts(lines),
                            lines,
                            opened < size,
                            "seen"));
        });
    }

    private static BatchPage.Line line(int i, boolean opened, List<Mail.State> mails, Words words) {
        var mail = opened && !mails.isEmpty() ? Optional.of(mails.get(i % mails.size())) : Optional.<Mail.State>empty();
        boolean failed = mail.filter(state -> state == Mail.State.REFUSED || state == Mail.State.STUCK)
                .isPresent();
        var names = List.of("Mira Castellanos", "نور حداد", HOSTILE);
        return new BatchPage.Line(
                i + 1,
                names.get(i % names.size()),
                opened ? Optional.of(REQUEST) : Optional.empty(),
                Optional.of(
                        opened
                                ? Badge.of(i % 4 == 1 ? RequestState.VERIFIED : RequestState.OPEN)
                                : new Badge("batch.state.waiting", "…", "waiting")),
                mail.map(MailLine::badge),
                failed ? Optional.of(words.say("batch.problem.not-delivered")) : Optional.empty(),
                failed ? Optional.of("550 5.1.1 User unknown") : Optional.empty());
    }

    private static WhatForm what(String template, String language) {
        var usual = Words.in(language).orElseGet(Words::english).say("ask.template.skills.purpose");
        return new WhatForm(template, usual, usual, "P30D", language);
    }

    private static WhatPart part(WhatForm form, boolean mailOn, Words words) {
        return new WhatPart(
                form,
                template(
                        "skills",
                        List.of(words.say("ask.why.skills", "Java, SQL"), words.say("ask.why.least")),
                        List.of(),
                        words),
                List.of(
                        template("open-badges", List.of(), List.of(), words),
                        template(
                                "identity-mdoc",
                                List.of(),
                                List.of(
                                        "This asks for the age or date of birth, by which nobody may be chosen for a job."),
                                words)),
                Stream.of(7, 30, 90, 180)
                        .map(days -> new Choice("P" + days + "D", words.length(Duration.ofDays(days))))
                        .toList(),
                Words.all().stream()
                        .map(each -> new Choice(each.language(), each.name()))
                        .toList(),
                Asking.reader(form, words),
                NoticeSample.of(form.purpose()),
                words.length(Duration.ofDays(7)),
                true,
                mailOn,
                false);
    }

    private static TemplateChoice template(String name, List<String> why, List<String> remarks, Words words) {
        var key = "ask.template." + name;
        return new TemplateChoice(name, words.say(key + ".title"), words.say(key + ".description"), why, remarks);
    }
}
