package org.vouchgate.gateway.candidate.rights;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.candidate.rights.RightsPage.Can;
import org.vouchgate.gateway.candidate.rights.RightsPage.Line;
import org.vouchgate.gateway.candidate.rights.RightsPage.Person;
import org.vouchgate.gateway.candidate.rights.RightsPage.Told;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.receipt.ReceiptExamples;
import org.vouchgate.gateway.recruiter.rights.AnswerSamples;
import org.vouchgate.gateway.rights.CandidateSays;
import org.vouchgate.gateway.rights.CandidateSays.Said;
import org.vouchgate.gateway.rights.StatementKind;
import org.vouchgate.gateway.rights.Subject;
import org.vouchgate.gateway.samples.Sample;
import org.vouchgate.matching.MatchLine;

/** The rights pages in each of their states. */
public final class RightsSamples {

    /** HTML, a turned direction, one endless word, and a name from right to left. */
    public static final String HOSTILE =
            "<script>alert(1)</script> \u202Eevil\u202C " + "W".repeat(120) + " عائشة =cmd|'/c calc'";

    private static final Instant NOON = ReceiptExamples.NOON;
    private static final UUID ID = UUID.fromString("7f3c1c1e-6f0b-4c55-9c2f-0a1b2c3d4e5f");
    private static final String WAY = "/rights/" + "s".repeat(43);

    private RightsSamples() {}

    public static List<Sample> all() {
        var samples = new ArrayList<Sample>();
        samples.addAll(pages());
        samples.addAll(forms());
        samples.addAll(AnswerSamples.all());
        for (var deed : Deed.values()) {
            samples.add(Sample.of(
                    "rights-confirm-" + deed.wireName(),
                    "rights/confirm.jte",
                    new ConfirmPage(WAY, deed, "Harbour & Vale Ltd")));
        }
        samples.add(Sample.of(
                "rights-erased", "rights/erased.jte", new ErasedPage(WAY, ID, NOON, NOON.plus(Duration.ofDays(90)))));
        ReceiptExamples.all()
                .forEach((name, receipt) ->
                        samples.add(Sample.of("receipt-" + name, "rights/receipt.jte", new ReceiptPage(WAY, receipt))));
        return samples;
    }

    private static List<Sample> pages() {
        var everything = new RightsPage(
                WAY,
                Optional.empty(),
                new Person(Optional.of("Amara Okafor"), Optional.of("amara@example.org"), Optional.of("APP-1042")),
                ReceiptExamples.verified(),
                List.of("Blueprint reading", "MIG welding", "Quality control"),
                lines(),
                List.of(
                        new Told("greenhouse", Badge.ofDelivery("delivered"), 4),
                        new Told("webhook", Badge.ofDelivery("waiting"), 1)),
                CandidateSays.nothing(),
                new Can(true, true, Withdrawal.POSSIBLE));
        var samples = new ArrayList<Sample>();
        samples.add(Sample.of("rights", "rights/page.jte", everything));
        for (var done : Done.values()) {
            samples.add(Sample.of("rights-after-" + done.wireName(), "rights/page.jte", after(everything, done)));
        }
        samples.add(Sample.of("rights-declined", "rights/page.jte", little()));
        samples.add(Sample.of("rights-hostile", "rights/page.jte", hostile()));
        return samples;
    }

    private static RightsPage after(RightsPage page, Done done) {
        return new RightsPage(
                page.way(),
                Optional.of(done),
                page.person(),
                page.receipt(),
                page.skills(),
                page.lines(),
                page.told(),
                says("I finished the course in 2021, not in 2020.", "How was the number worked out?"),
                done == Done.WITHDRAWAL
                        ? new Can(false, false, Withdrawal.TAKEN_BACK)
                        : new Can(true, done != Done.OPT_OUT, Withdrawal.POSSIBLE));
    }

    private static RightsPage little() {
        return new RightsPage(
                WAY,
                Optional.empty(),
                new Person(Optional.empty(), Optional.empty(), Optional.empty()),
                ReceiptExamples.declined(),
                List.of(),
                List.of(),
                List.of(),
                CandidateSays.nothing(),
                new Can(false, false, Withdrawal.NOTHING_SHARED));
    }

    private static RightsPage hostile() {
        return new RightsPage(
                WAY,
                Optional.empty(),
                new Person(Optional.of(HOSTILE), Optional.of(HOSTILE), Optional.of(HOSTILE)),
                ReceiptExamples.hostile(),
                List.of(HOSTILE),
                List.of(new Line(HOSTILE, Badge.ofStanding(MatchLine.Standing.SHOWN))),
                List.of(new Told(HOSTILE, Badge.ofDelivery("stuck"), 3)),
                says(HOSTILE, HOSTILE),
                new Can(true, true, Withdrawal.POSSIBLE));
    }

    private static List<Line> lines() {
        return Arrays.stream(MatchLine.Standing.values())
                .map(standing -> new Line("MIG welding", Badge.ofStanding(standing)))
                .toList();
    }

    private static CandidateSays says(String correction, String objection) {
        var open = said(objection, Optional.empty());
        var answered = said(objection, Optional.of("We looked again: your certificate counts in full.\nKind regards"));
        return new CandidateSays(
                List.of(said(correction, Optional.empty())), List.of(open, answered), Optional.of(NOON));
    }

    private static Said said(String text, Optional<String> answer) {
        return new Said(ID, "score", text, NOON, answer, answer.map(any -> NOON), answer.map(any -> "Rita Recruiter"));
    }

    private static List<Sample> forms() {
        var samples = new ArrayList<Sample>();
        for (var kind : StatementKind.values()) {
            var empty =
                    new StatementPage(WAY, "Harbour & Vale Ltd", kind, ID, Subject.CREDENTIAL, "", Optional.empty());
            samples.add(Sample.of("rights-" + kind.wireName(), "rights/statement.jte", empty));
            for (var key : List.of("empty", "too-long", "unseen-characters", "too-many")) {
                samples.add(Sample.of(
                        "rights-" + kind.wireName() + "-" + key,
                        "rights/statement.jte",
                        empty.with(Subject.SCORE, HOSTILE, new StatementPage.Mistake("rights.mistake." + key, 2000))));
            }
        }
        return samples;
    }
}
