package org.vouchgate.gateway.recruiter.ask;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.recruiter.Shell;

/**
 * How far a batch has come.
 *
 * @param at     when it was begun
 * @param counts how many of them stand how; those that are none are left out
 * @param opened how many requests are open or have ended
 * @param lines  in the order they were listed
 * @param live   whether it may change while somebody looks
 * @param seen   how it stands, to tell whether it has changed
 */
public record BatchPage(
        Shell shell,
        UUID job,
        String jobTitle,
        UUID id,
        String at,
        int size,
        int opened,
        List<Count> counts,
        List<Line> lines,
        boolean live,
        String seen) {

    /** A number of candidates who stand the same way. */
    public record Count(Badge badge, int number) {}

    /**
     * One candidate.
     *
     * @param name    whatever the recruiter knows them by
     * @param request where their request is
     * @param state   how it stands
     * @param mail    how the latest mail stands
     * @param problem what went wrong, and what to do next
     * @param answer  what the mail server said, in its own words
     */
    public record Line(
            int position,
            String name,
            Optional<UUID> request,
            Optional<Badge> state,
            Optional<Badge> mail,
            Optional<String> problem,
            Optional<String> answer) {}

    public BatchPage {
        counts = List.copyOf(counts);
        lines = List.copyOf(lines);
    }
}
