package org.vouchgate.gateway.recruiter.compare;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.recruiter.Shell;

/**
 * Candidates for one job beside each other.
 *
 * @param blind   whether who they are is hidden
 * @param choices all that can be compared
 * @param mistake what is wrong with what was chosen
 * @param chosen  those that are compared, in the order in which they were asked
 */
public record ComparePage(
        Shell shell,
        UUID job,
        String title,
        boolean blind,
        List<Choice> choices,
        Optional<String> mistake,
        List<Candidate> chosen,
        List<Requirement> requirements) {

    /** Somebody who can be compared. */
    public record Choice(UUID id, String name, Badge badge, boolean chosen) {}

    /**
     * Somebody who is compared.
     *
     * @param open     how many questions about their credentials are open, if any
     * @param decision what a person decided about them
     */
    public record Candidate(UUID id, String name, Badge badge, Optional<String> open, Optional<Badge> decision) {}

    /** What is asked for, and what each has shown of it. */
    public record Requirement(String skill, List<String> alternatives, boolean required, List<Cell> cells) {

        public Requirement {
            alternatives = List.copyOf(alternatives);
            cells = List.copyOf(cells);
        }
    }

    /**
     * What one candidate has shown of one requirement.
     *
     * @param unweighed why it cannot be said, if it cannot
     * @param verified the verified evidence
     * @param issuer   who issued it
     * @param stated   what the candidate says of themselves
     */
    public record Cell(
            UUID id,
            String name,
            Optional<String> unweighed,
            Badge standing,
            Optional<String> verified,
            Optional<String> issuer,
            Optional<String> stated) {}

    public ComparePage {
        choices = List.copyOf(choices);
        chosen = List.copyOf(chosen);
        requirements = List.copyOf(requirements);
    }
}
