package org.vouchgate.gateway.recruiter.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.assessment.Concluded;
import org.vouchgate.gateway.blind.Sealed;
import org.vouchgate.gateway.mail.Mail;
import org.vouchgate.gateway.pages.Asked;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.pages.QrCode;
import org.vouchgate.gateway.recruiter.Shell;
import org.vouchgate.gateway.recruiter.ask.MailLine;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.presentation.dcql.DcqlQuery;
import org.vouchgate.words.Words;

/** A request's page, put together without a database. */
record SamplePage(
        RequestState state,
        String standing,
        String candidate,
        Optional<AssessmentDocument> document,
        boolean drawn,
        boolean lifted,
        boolean openAll,
        Optional<String> looked,
        DecisionMade made,
        boolean unsealingMistakes,
        boolean filed) {

    private static final DcqlQuery ASKED = DcqlQuery.parse("""
                    {"credentials":[{"id":"c","format":"dc+sd-jwt",
                     "meta":{"vct_values":["urn:x:skill-certificate:1"]},"claims":[{"path":["name"]}]}]}""", Set.of(CredentialFormat.values()))
            .fold(valid -> valid.query(), invalid -> {
                throw new AssertionError(invalid.problems());
            });

    enum DecisionMade {
        NONE,
        TWICE,
        MISTAKEN
    }

    static SamplePage in(RequestState state, String standing) {
        return new SamplePage(
                state,
                standing,
                "Mira Okonjo-Lindqvist",
                Optional.empty(),
                false,
                false,
                false,
                Optional.empty(),
                DecisionMade.NONE,
                false,
                false);
    }

    SamplePage concluding(AssessmentDocument known) {
        return new SamplePage(
                state,
                standing,
                candidate,
                Optional.of(known),
                drawn,
                lifted,
                openAll,
                looked,
                made,
                unsealingMistakes,
                filed);
    }

    SamplePage calling(String name) {
        return new SamplePage(
                state, standing, name, document, drawn, lifted, openAll, looked, made, unsealingMistakes, filed);
    }

    SamplePage sealed() {
        return new SamplePage(
                state, standing, candidate, document, true, lifted, openAll, looked, made, unsealingMistakes, filed);
    }

    SamplePage unsealed() {
        return new SamplePage(
                state, standing, candidate, document, false, true, openAll, looked, made, unsealingMistakes, filed);
    }

    SamplePage unsealingWithMistakes() {
        return new SamplePage(state, standing, candidate, document, drawn, lifted, openAll, looked, made, true, filed);
    }

    SamplePage wide() {
        return new SamplePage(
                state, standing, candidate, document, drawn, lifted, true, looked, made, unsealingMistakes, filed);
    }

    SamplePage looked(String key) {
        return new SamplePage(
                state,
                standing,
                candidate,
                document,
                drawn,
                lifted,
                openAll,
                Optional.of(key),
                made,
                unsealingMistakes,
                filed);
    }

    SamplePage decided() {
        return new SamplePage(
                state,
                standing,
                candidate,
                document,
                drawn,
                lifted,
                openAll,
                looked,
                DecisionMade.TWICE,
                unsealingMistakes,
                filed);
    }

    SamplePage decidedWithMistakes() {
        return new SamplePage(
                state,
                standing,
                candidate,
                document,
                drawn,
                lifted,
                openAll,
                looked,
                DecisionMade.MISTAKEN,
                unsealingMistakes,
                filed);
    }

    SamplePage delivered() {
        return new SamplePage(
                state, standing, candidate, document, drawn, lifted, openAll, looked, made, unsealingMistakes, true);
    }

    /** When everything happened, as the page's reader reads it. */
    static String when(Words words) {
        return words.minute(Concluded.NOON);
    }

    ResultPage page(Words words) {
        var id = UUID.fromString("00000000-0000-4000-8000-000000000001");
        var concluded = document.map(known -> drawn ? Sealed.of(known, candidate, words) : known);
        var ended = state.ended();
        return new ResultPage(
                new ResultPage.Head(
                        new Shell("Harbour & Vale Ltd", "Rita Recruiter", false),
                        id,
                        drawn ? words.say("blind.candidate", "7KQ4M") : candidate,
                        id,
                        "Java backend developer",
                        Badge.of(state),
                        new org.vouchgate.gateway.recruiter.result.Standing(
                                words.say(standing + ".happened"), words.say(standing + ".next", when(words))),
                        ended ? List.of() : List.of(words.say("decline.told.less", when(words))),
                        !ended,
                        "seen",
                        concluded.isPresent(),
                        looked.map(key -> words.say(key, when(words))),
                        openAll),
                ended
                        ? Optional.empty()
                        : Optional.of(new ResultPage.Link(
                                "https://gateway.example/c/abcdefghijklmnopqrstuvwxyz",
                                QrCode.of("https://gateway.example/c/abcdefghijklmnopqrstuvwxyz"))),
                mails(words),
                Asked.of(ASKED),
                List.of(new ResultPage.Fact(
                        "purpose", "To see which of your skills somebody else can confirm.", Optional.of("en"))),
                List.of(new ResultPage.Fact("asked", when(words)), new ResultPage.Fact("erased", when(words))),
                concluded.map(known -> ResultPages.result(known, words)),
                blind(words),
                filed ? SampleDeliveries.says(words) : SaysView.nothing(),
                decision(words, ended),
                filed ? SampleDeliveries.all(words) : List.of());
    }

    /** An invitation that got through, and where nothing was answered yet a reminder that did not. */
    private List<MailLine> mails(Words words) {
        var to = drawn ? Optional.<String>empty() : Optional.of("mira@applicants.example");
        var sent = new MailLine(
                to,
                words.say("ask.mail.invitation"),
                MailLine.badge(Mail.State.SENT),
                words.say("ask.mail.sent", when(words)),
                Optional.empty());
        var refused = new MailLine(
                to,
                words.say("ask.mail.reminder"),
                MailLine.badge(Mail.State.REFUSED),
                words.say("ask.mail.refused"),
                to.map(address -> "550 5.1.1 <" + address + ">: User unknown"));
        return state == RequestState.OPEN ? List.of(sent, refused) : List.of(sent);
    }

    private BlindView blind(Words words) {
        return new BlindView(
                drawn,
                true,
                lifted
                        ? Optional.of(new BlindView.Lifted(
                                "Rita Recruiter",
                                when(words),
                                words.say("blind.ground.interview"),
                                "We want to invite them."))
                        : Optional.empty(),
                List.of("interview", "offer", "evidence", "other"),
                unsealingMistakes
                        ? new UnsealingForm(
                                "",
                                "<b>why</b>",
                                false,
                                Map.of("ground", words.say("blind.choose"), "read", words.say("blind.read-first")))
                        : UnsealingForm.blank());
    }

    private DecisionView decision(Words words, boolean possible) {
        var choices = List.of("advance", "hold", "decline", "other");
        var hold = new DecisionView.Line(
                Badge.ofDecision("hold"), "Level of Java is not clear yet.\nAsk.", when(words), "Rita Recruiter", true);
        var advance = new DecisionView.Line(
                Badge.ofDecision("advance"),
                "Shows four of five required skills.",
                when(words),
                "Rita Recruiter",
                false);
        return switch (made) {
            case NONE -> new DecisionView(possible, Optional.empty(), List.of(), choices, DecisionForm.blank());
            case TWICE ->
                new DecisionView(possible, Optional.of(advance), List.of(hold), choices, DecisionForm.blank());
            case MISTAKEN ->
                new DecisionView(
                        possible,
                        Optional.empty(),
                        List.of(),
                        choices,
                        new DecisionForm(
                                "",
                                "",
                                "0",
                                Map.of(
                                        "outcome",
                                        words.say("decision.choose"),
                                        "reason",
                                        words.say("decision.typed.empty"))));
        };
    }
}
