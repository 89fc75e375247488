package org.vouchgate.gateway.admin.policies;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.recruiter.Shell;

/**
 * What is in force, and what an administrator decides.
 *
 * @param typed    what stands in the form
 * @param versions what was decided before, newest first
 */
public record PoliciesPage(
        Shell shell, List<Group> groups, Map<String, String> typed, List<Version> versions, Mistakes mistakes) {

    /** What was decided, by whom and when. */
    public record Version(int number, int retentionDays, int longestDays, boolean blind, Instant at, String by) {}

    /** Rules that belong together. */
    public record Group(String name, List<Rule> rules) {

        public Group {
            rules = List.copyOf(rules);
        }
    }

    /**
     * One rule.
     *
     * @param name    begins the keys of its question and its answers
     * @param answer  the end of the key of what is in force
     * @param length  how long, where that is the answer
     * @param setting the operator's setting; absent where nobody can change it
     * @param address where an administrator changes it
     */
    public record Rule(
            String name, String answer, Optional<Duration> length, Optional<String> setting, Optional<String> address) {

        /** What cannot be changed. */
        static Rule fixed(String name) {
            return new Rule(name, "always", Optional.empty(), Optional.empty(), Optional.empty());
        }

        static Rule set(String name, boolean on, String setting) {
            return new Rule(name, on ? "yes" : "no", Optional.empty(), Optional.of(setting), Optional.empty());
        }

        static Rule lasting(String name, Duration length, String setting) {
            return new Rule(name, "length", Optional.of(length), Optional.of(setting), Optional.empty());
        }

        /** For as long as an administrator decided. */
        static Rule decided(String name, Duration length) {
            return new Rule(name, "length", Optional.of(length), Optional.empty(), Optional.of("#decide"));
        }

        static Rule chosen(String name, String answer, String address) {
            return new Rule(name, answer, Optional.empty(), Optional.empty(), Optional.of(address));
        }
    }

    public PoliciesPage {
        groups = List.copyOf(groups);
        typed = Map.copyOf(typed);
        versions = List.copyOf(versions);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /** What is wrong with a field; null if nothing is. */
    public @Nullable String wrong(String field) {
        return mistakes.at(field).orElse(null);
    }
}
