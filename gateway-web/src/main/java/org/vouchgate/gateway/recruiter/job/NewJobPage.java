package org.vouchgate.gateway.recruiter.job;

import java.util.List;
import java.util.Optional;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.recruiter.Shell;

/**
 * The form that describes a job, with what has been typed.
 *
 * @param from    where the description comes from: {@code text}, {@code file} or {@code ats}
 * @param systems the applicant-tracking systems whose jobs can be read; empty for whoever may not
 * @param listing the jobs of one of them
 */
public record NewJobPage(
        Shell shell,
        String from,
        String title,
        String description,
        List<String> systems,
        Optional<Listing> listing,
        Mistakes mistakes) {

    /** The jobs that are open in one system. */
    public record Listing(String system, List<Choice> jobs) {

        public Listing {
            jobs = List.copyOf(jobs);
        }
    }

    /**
     * A job in such a system.
     *
     * @param known the address of ours that it is, if it is one
     */
    public record Choice(String ref, String title, Optional<String> known) {}

    public NewJobPage {
        systems = List.copyOf(systems);
    }
}
