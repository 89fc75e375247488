package org.vouchgate.gateway.admin.trust;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.recruiter.Shell;

/**
 * Whom candidates brought credentials from, and whom the employer relies on.
 *
 * @param waiting those for whom nobody vouches
 * @param listed  those whom the employer's own admins entered
 * @param others  those for whom somebody else vouches
 * @param ending  what somebody typed who wanted to rely on one of them no longer, if that could not be done
 */
public record IssuersPage(
        Shell shell,
        List<SeenView> waiting,
        List<RelianceView> listed,
        List<SeenView> others,
        Optional<Ending> ending) {

    /**
     * Why somebody is to be relied on no longer.
     *
     * @param reason  as typed
     * @param mistake what is wrong with it
     */
    public record Ending(UUID id, String reason, String mistake) {}

    public IssuersPage {
        waiting = List.copyOf(waiting);
        listed = List.copyOf(listed);
        others = List.copyOf(others);
    }

    /** What was typed about an entry, if something was. */
    public Optional<Ending> ending(UUID id) {
        return ending.filter(typed -> typed.id().equals(id));
    }
}
