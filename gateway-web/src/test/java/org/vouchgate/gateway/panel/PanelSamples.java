package org.vouchgate.gateway.panel;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.gateway.pages.Asked;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.pages.CandidateRemarks;
import org.vouchgate.gateway.pages.Notice;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.recruiter.Shell;
import org.vouchgate.gateway.request.DeclineReason;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.gateway.request.Told;
import org.vouchgate.gateway.samples.Sample;
import org.vouchgate.presentation.dcql.DcqlQuery;
import org.vouchgate.words.Words;

/** What stands beside a record of an ATS, in every state; the page behind a link shows the same. */
public final class PanelSamples {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final PanelRecord RECORD =
            PanelRecord.of("greenhouse", "application", "26234709").orElseThrow();
    private static final Shell SHELL = new Shell("Harbour & Vale Ltd", "Rita Okafor", false);
    private static final PanelForm EMPTY = new PanelForm("", "skills", "", "", PanelForm.Step.CHANGE);

    private PanelSamples() {}

    public static List<Sample> all() {
        return List.of(
                view("panel-empty", words -> panel(List.of(), EMPTY, Optional.empty(), Optional.empty())),
                view(
                        "panel-mistake",
                        words -> panel(
                                List.of(),
                                new PanelForm("", "", "<b>\u202eadA</b>", "nowhere", PanelForm.Step.PREVIEW),
                                Optional.of(words.say("panel.mistake.job")),
                                Optional.empty())),
                view("panel-confirm", words -> panel(List.of(), EMPTY, Optional.empty(), Optional.of(notice()))),
                view("panel-requests", words -> panel(lines(words), EMPTY, Optional.empty(), Optional.empty())),
                Sample.of("panel-frame", "panel/page.jte", new PanelResource.Frame("employer", "greenhouse")),
                Sample.of(
                        "panel-grant",
                        "panel/grant.jte",
                        new PanelGrantResource.Grant("/panel-grants", RECORD, "https://app.greenhouse.io")),
                Sample.of("panel-grant-logged-in", "panel/grant.jte", new PanelGrantResource.Grant("/x", RECORD, "")));
    }

    private static Sample view(String name, Function<Words, PanelView> view) {
        return new Sample(
                name,
                words ->
                        new Page("panel/deep-link.jte", new DeepLinkPage(SHELL, view.apply(words), "/r/greenhouse/1")));
    }

    private static PanelView panel(
            List<PanelView.Line> lines, PanelForm form, Optional<String> mistake, Optional<Notice> notice) {
        return new PanelView(
                "Harbour & Vale Ltd",
                RECORD,
                "Greenhouse",
                lines,
                "seen",
                form,
                List.of(new PanelView.Choice("1", "Java backend developer", "")),
                List.of(new PanelView.Choice("skills", "Proof of skills", "One credential that shows skills.")),
                mistake,
                notice);
    }

    private static List<PanelView.Line> lines(Words words) {
        return List.of(
                new PanelView.Line(
                        UUID.fromString("00000000-0000-0000-0000-000000000001"),
                        "Proof of skills",
                        NOON,
                        Badge.of(RequestState.VERIFIED),
                        "Every check that was asked for passed.",
                        List.of(),
                        Optional.of(words.say("match.score.number", 72)),
                        Optional.of(words.say("match.coverage", words.percent(.8))),
                        Optional.empty(),
                        List.of(new PanelView.Arrival(
                                new Badge("arrival.stuck", List.of("Greenhouse"), "!", "bad"),
                                Optional.of("404 Not found")))),
                new PanelView.Line(
                        UUID.fromString("00000000-0000-0000-0000-000000000002"),
                        "Proof of skills",
                        NOON,
                        Badge.of(RequestState.OPEN),
                        "No wallet has opened the request yet.",
                        CandidateRemarks.of(Told.said(Optional.of(NOON), Optional.of(DeclineReason.OTHER_WAY)), words),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("https://gateway.example/c/secret"),
                        List.of()));
    }

    private static Notice notice() {
        var query = DcqlQuery.parse("""
                        {"credentials":[{"id":"c","format":"dc+sd-jwt",
                         "meta":{"vct_values":["urn:x:skill-certificate:1"]},"claims":[{"path":["skills"]}]}]}""", Set.of(CredentialFormat.values())).fold(valid -> valid.query(), invalid -> {
            throw new AssertionError(invalid.problems());
        });
        return new Notice(
                "Harbour & Vale Ltd",
                Optional.of("Java backend developer"),
                "To compare your skills with the job.",
                Optional.empty(),
                Asked.of(query),
                Duration.ofDays(30),
                List.of("Greenhouse"));
    }
}
