package org.vouchgate.gateway.admin.trust;

import java.util.List;
import org.vouchgate.gateway.recruiter.Shell;

/**
 * Whom candidates brought credentials from, and whom the employer relies on.
 *
 * @param waiting those for whom nobody vouches
 * @param listed  those whom the employer's own admins entered
 * @param others  those for whom somebody else vouches
 */
public record IssuersPage(Shell shell, List<SeenView> waiting, List<RelianceView> listed, List<SeenView> others) {

    public IssuersPage {
        waiting = List.copyOf(waiting);
        listed = List.copyOf(listed);
        others = List.copyOf(others);
    }
}
