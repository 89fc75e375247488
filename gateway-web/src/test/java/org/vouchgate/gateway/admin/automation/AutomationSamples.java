package org.vouchgate.gateway.admin.automation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.vouchgate.gateway.admin.Shells;
import org.vouchgate.gateway.admin.automation.AutomationPage.Address;
import org.vouchgate.gateway.admin.automation.AutomationPage.Choice;
import org.vouchgate.gateway.admin.automation.AutomationPage.Connected;
import org.vouchgate.gateway.admin.automation.AutomationPage.Outlook;
import org.vouchgate.gateway.automation.DryRun;
import org.vouchgate.gateway.automation.RuleView;
import org.vouchgate.gateway.ordering.EventView;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.samples.Sample;

/** Automation: nothing connected, systems with and without stages, rules in every state, mistakes in either form. */
public final class AutomationSamples {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final RuleView HELD = rule("Interview", true, 40);
    private static final RuleView QUIET = rule(Shells.HOSTILE, false, 0);

    private AutomationSamples() {}

    public static List<Sample> all() {
        var none = new AutomationPage(
                Shells.ADMIN,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Mistakes.none());
        return List.of(
                Sample.of("admin-automation-empty", "admin/automation.jte", none),
                Sample.of(
                        "admin-automation",
                        "admin/automation.jte",
                        page(Optional.of(outlook()), Map.of(), Optional.empty(), Mistakes.none())),
                mistakes(),
                mistakesInCaps());
    }

    private static Sample mistakes() {
        return new Sample(
                "admin-automation-mistakes",
                words -> new Page(
                        "admin/automation.jte",
                        page(
                                Optional.empty(),
                                Map.of("stageRef", Shells.HOSTILE, "mostDaily", "many"),
                                Optional.empty(),
                                new Mistakes(Map.of(
                                        "", words.say("admin.form.again"),
                                        "connector", words.say("automation.mistake.no-stages"),
                                        "jobRef", words.say("admin.form.too-long", 200, 300),
                                        "stageRef", words.say("automation.mistake.there-already"),
                                        "label", words.say("admin.form.characters"),
                                        "packageId", words.say("automation.mistake.package"),
                                        "mostHourly", words.say("admin.form.number", 1, 500),
                                        "mostDaily", words.say("admin.form.number", 1, 5000),
                                        "mostAtOnce", words.say("admin.form.number", 1, 500))))));
    }

    private static Sample mistakesInCaps() {
        return new Sample(
                "admin-automation-caps-mistakes",
                words -> new Page(
                        "admin/automation.jte",
                        page(
                                Optional.empty(),
                                Map.of("mostHourly", "many", "mostDaily", "0", "mostAtOnce", ""),
                                Optional.of(HELD.id()),
                                new Mistakes(Map.of(
                                        "", words.say("admin.form.again"),
                                        "mostHourly", words.say("admin.form.number", 1, 500),
                                        "mostDaily", words.say("admin.form.number", 1, 5000),
                                        "mostAtOnce", words.say("admin.form.number", 1, 500))))));
    }

    private static AutomationPage page(
            Optional<Outlook> outlook, Map<String, String> typed, Optional<UUID> changed, Mistakes mistakes) {
        return new AutomationPage(
                Shells.ADMIN,
                List.of(
                        new Connected(
                                "greenhouse",
                                "Greenhouse",
                                List.of(
                                        new Address("https://verify.acme.example/ats/k3y", Optional.empty()),
                                        new Address("https://verify.acme.example/ats/0ld", Optional.of(NOON))),
                                true,
                                true),
                        new Connected("webhook", "Webhook", List.of(), false, false)),
                List.of(HELD, QUIET),
                List.of(trouble("failed"), trouble("reported")),
                List.of(new Choice("skills", "Proof of skills"), new Choice("hostile", Shells.HOSTILE)),
                outlook,
                typed,
                changed,
                mistakes);
    }

    private static Outlook outlook() {
        var lines = Stream.of("would-be-asked", "decided-before", "no-job", "no-application")
                .map(outlook -> new DryRun.Line(
                        Optional.of("app-1").filter(any -> !outlook.equals("no-application")), "عبد الرحمن", outlook))
                .toList();
        return new Outlook(HELD.id(), new DryRun.Outlook(1, true, lines));
    }

    private static RuleView rule(String label, boolean active, long held) {
        var moves = Stream.of("waiting", "held", "approved", "asked", "skipped", "dismissed", "failed")
                .map(state -> new RuleView.Move("app-" + state, state, "Because.", NOON, Optional.empty()))
                .toList();
        return new RuleView(
                id(label),
                "greenhouse",
                Optional.of("job-1"),
                "stage-1",
                label,
                "skills",
                active,
                30,
                200,
                10,
                true,
                held,
                moves);
    }

    private static EventView trouble(String state) {
        return new EventView(
                id(state),
                "greenhouse",
                "application.moved",
                "app-1",
                state,
                12,
                NOON,
                Optional.empty(),
                Optional.of(NOON),
                Optional.of("The record could not be read."),
                Optional.of(Shells.HOSTILE));
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
