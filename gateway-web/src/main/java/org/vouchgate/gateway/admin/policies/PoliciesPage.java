package org.vouchgate.gateway.admin.policies;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.vouchgate.gateway.recruiter.Shell;

/** What is in force. */
public record PoliciesPage(Shell shell, List<Group> groups) {

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

        static Rule chosen(String name, String answer, String address) {
            return new Rule(name, answer, Optional.empty(), Optional.empty(), Optional.of(address));
        }
    }

    public PoliciesPage {
        groups = List.copyOf(groups);
    }
}
