package org.vouchgate.gateway.admin.automation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vouchgate.gateway.automation.DryRun;
import org.vouchgate.gateway.automation.RuleView;
import org.vouchgate.gateway.ordering.EventView;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.recruiter.Shell;

/**
 * What applicant-tracking systems may do by themselves: where they call, who is asked by rule, and what went wrong.
 *
 * @param troubles events that somebody has to look at
 * @param outlook  what a rule would do now, if that was asked
 * @param typed    what was typed in a form
 * @param changed  the rule whose form that was; absent for that of a new rule
 */
public record AutomationPage(
        Shell shell,
        List<Connected> systems,
        List<RuleView> rules,
        List<EventView> troubles,
        List<Choice> packages,
        Optional<Outlook> outlook,
        Map<String, String> typed,
        Optional<UUID> changed,
        Mistakes mistakes) {

    private static final int MOST_RECENT = 10;
    private static final String CANCEL = "cancelWhenClosed";

    /** Something that can be chosen. */
    public record Choice(String value, String name) {}

    /**
     * A connected ATS and where it calls.
     *
     * @param staged whether its stages can be read, so that rules can be made for them
     */
    public record Connected(
            String connector, String name, List<Address> addresses, boolean subscribes, boolean staged) {

        public Connected {
            addresses = List.copyOf(addresses);
        }
    }

    /** An address to enter in the ATS, or an earlier one, which ends. */
    public record Address(String address, Optional<Instant> endsAt) {}

    /** What a rule would do. */
    public record Outlook(UUID rule, DryRun.Outlook found) {}

    public AutomationPage {
        systems = List.copyOf(systems);
        rules = List.copyOf(rules);
        troubles = List.copyOf(troubles);
        packages = List.copyOf(packages);
        typed = Map.copyOf(typed);
    }

    /** Those for which rules can be made. */
    public List<Connected> withStages() {
        return systems.stream().filter(Connected::staged).toList();
    }

    /** What a rule would do, if that was asked of this one. */
    public Optional<DryRun.Outlook> outlookOf(RuleView rule) {
        return outlook.filter(one -> one.rule().equals(rule.id())).map(Outlook::found);
    }

    public List<RuleView.Move> recent(RuleView rule) {
        return rule.recent().stream().limit(MOST_RECENT).toList();
    }

    /** How a connected ATS is called. */
    public String called(String connector) {
        return systems.stream()
                .filter(system -> system.connector().equals(connector))
                .findFirst()
                .map(Connected::name)
                .orElse(connector);
    }

    /** What was typed in a field of the form of a new rule. */
    public String value(String field, String usual) {
        return changed.isPresent() ? usual : typed.getOrDefault(field, usual);
    }

    /** What is wrong with a field of that form. */
    public @Nullable String wrong(String field) {
        return changed.isPresent() ? null : mistakes.at(field).orElse(null);
    }

    /** What was typed in a field of a rule's form. */
    public String value(RuleView rule, String field, int usual) {
        return isAbout(rule) ? typed.getOrDefault(field, "") : Integer.toString(usual);
    }

    /** What is wrong with a field of a rule's form. */
    public @Nullable String wrong(RuleView rule, String field) {
        return isAbout(rule) ? mistakes.at(field).orElse(null) : null;
    }

    /** Whether it is ticked in the form of a new rule that what nobody wants any more is taken back. */
    public boolean cancels() {
        return changed.isPresent() || typed.isEmpty() || typed.containsKey(CANCEL);
    }

    /** Whether it is ticked in a rule's form. */
    public boolean cancels(RuleView rule) {
        return isAbout(rule) ? typed.containsKey(CANCEL) : rule.cancelWhenClosed();
    }

    /** Whether what was typed was typed for this rule. */
    public boolean isAbout(RuleView rule) {
        return changed.filter(rule.id()::equals).isPresent();
    }
}
