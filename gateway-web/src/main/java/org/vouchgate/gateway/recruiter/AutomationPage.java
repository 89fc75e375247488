package org.vouchgate.gateway.recruiter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.gateway.automation.DryRun;
import org.vouchgate.gateway.automation.RuleView;
import org.vouchgate.gateway.ordering.EventView;
import org.vouchgate.gateway.pages.Moments;

/**
 * What applicant-tracking systems may do by themselves: where they call, who is asked by rule, and what went wrong.
 *
 * @param outlook what a rule would do now, if that was asked
 * @param typed   what was typed in the form of a new rule
 */
public record AutomationPage(
        Shell shell,
        List<Connected> systems,
        List<Rule> rules,
        List<Trouble> troubles,
        List<Choice> packages,
        Optional<Outlook> outlook,
        Map<String, String> typed,
        Mistakes mistakes) {

    /** Those for which rules can be made. */
    public List<Connected> withStages() {
        return systems.stream().filter(Connected::staged).toList();
    }

    /** Something that can be chosen. */
    public record Choice(String value, String name) {}

    /**
     * A connected ATS and where it calls.
     *
     * @param staged whether its stages can be read, so that rules can be made for them
     */
    public record Connected(
            String connector, String name, List<Address> addresses, boolean subscribes, boolean staged) {}

    /** An address to enter in the ATS, or an earlier one. */
    public record Address(String address, String about) {}

    /** A rule as it is listed. */
    public record Rule(String id, String label, String about, boolean active, long held, List<String> recent) {

        static Rule of(RuleView view) {
            return new Rule(
                    view.id().toString(),
                    view.label(),
                    "Asks for “" + view.packageId() + "” through " + view.connector() + ", at most " + view.mostHourly()
                            + " an hour and " + view.mostDaily() + " a day; more than " + view.mostAtOnce()
                            + " at once wait for you.",
                    view.active(),
                    view.held(),
                    view.recent().stream()
                            .limit(10)
                            .map(move -> Moments.minute(move.seenAt()) + ": application " + move.application() + ", "
                                    + move.state() + (move.reason().isEmpty() ? "" : ". " + move.reason()))
                            .toList());
        }
    }

    /** What a rule would do. */
    public record Outlook(String rule, String summary, List<String> lines) {

        static Outlook of(RuleView rule, DryRun.Outlook outlook) {
            return new Outlook(
                    rule.id().toString(),
                    Moments.count(outlook.wouldBeAsked(), "candidate") + " would be asked"
                            + (outlook.held() ? ", after you have confirmed it." : "."),
                    outlook.lines().stream()
                            .map(line -> line.name() + " (" + line.application().orElse("no application") + "): "
                                    + words(line.outlook()))
                            .toList());
        }

        private static String words(String outlook) {
            return switch (outlook) {
                case "would-be-asked" -> "would be asked";
                case "decided-before" -> "was asked or decided about before";
                case "no-job" -> "it is not known which job this is";
                default -> "the system does not say which application this is";
            };
        }
    }

    /** An event that somebody has to look at. */
    public record Trouble(String id, String what, String why, boolean again) {

        static Trouble of(EventView event) {
            return new Trouble(
                    event.id().toString(),
                    event.connector() + ", " + event.event() + ", " + Moments.minute(event.receivedAt()),
                    event.outcome().orElse("")
                            + event.complaint().map(words -> " " + words).orElse(""),
                    event.state().equals("failed"));
        }
    }

    public AutomationPage {
        systems = List.copyOf(systems);
        rules = List.copyOf(rules);
        troubles = List.copyOf(troubles);
        packages = List.copyOf(packages);
        typed = Map.copyOf(typed);
    }

    /** What was typed in a field. */
    public String value(String field) {
        return typed.getOrDefault(field, "");
    }
}
