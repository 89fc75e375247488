package org.vouchgate.gateway.admin.templates;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vouchgate.gateway.pages.Asked;
import org.vouchgate.gateway.recruiter.Shell;
import org.vouchgate.presentation.dcql.QueryProblem;

/** Everything that recruiters can ask for by name, and what is not offered any more. */
public record TemplatesPage(Shell shell, List<Entry> entries) {

    /**
     * One template.
     *
     * @param own     the latest version of the employer's own; absent for one that came in a file
     * @param asked   what candidates are asked; absent if that can no longer be asked
     * @param remarks what its author may want to change
     */
    public record Entry(
            String name,
            String title,
            String description,
            String purpose,
            Optional<Own> own,
            Optional<Asked> asked,
            List<QueryProblem> remarks) {

        public Entry {
            remarks = List.copyOf(remarks);
        }
    }

    /** A version that an admin wrote. */
    public record Own(int version, boolean retired, Instant since, String by) {}

    public TemplatesPage {
        entries = List.copyOf(entries);
    }
}
