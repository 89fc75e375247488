package org.vouchgate.gateway.recruiter.board;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.recruiter.Shell;

/**
 * The question before something is done for several candidates.
 *
 * @param what   {@code cancel} or {@code remind}
 * @param picked for whom it can be done
 * @param passed for whom it cannot be done, or not any more
 * @param job    whose board to go back to; empty for the board of all jobs
 */
public record SeveralPage(Shell shell, String what, List<Line> picked, List<Line> passed, Optional<UUID> job) {

    /**
     * One candidate.
     *
     * @param note when they were invited or reminded, or why it cannot be done; empty if there is nothing to say
     */
    public record Line(Card card, String note) {}

    public SeveralPage {
        picked = List.copyOf(picked);
        passed = List.copyOf(passed);
    }

    public String back() {
        return job.map(id -> "/jobs/" + id + "/candidates").orElse("/candidates");
    }
}
