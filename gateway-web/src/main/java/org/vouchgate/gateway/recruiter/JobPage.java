package org.vouchgate.gateway.recruiter;

import java.util.List;
import org.vouchgate.gateway.job.JobView;
import org.vouchgate.gateway.pages.CredentialNames;

/**
 * One job.
 *
 * @param text     the description with what was read from it marked
 * @param rows     the requirements, as stored or as last typed
 * @param blanks   rows for new ones
 * @param requests newest first
 * @param mistakes of the form as a whole
 */
public record JobPage(
        Shell shell,
        JobView job,
        List<Highlights.Stretch> text,
        List<RequirementRow> rows,
        List<RequirementRow> blanks,
        List<RequestLine> requests,
        Mistakes mistakes) {

    public JobPage {
        text = List.copyOf(text);
        rows = List.copyOf(rows);
        blanks = List.copyOf(blanks);
        requests = List.copyOf(requests);
    }

    /** The kind of a protected criterion, as a word. */
    public String kind(JobView.CriterionView criterion) {
        return CredentialNames.words(criterion.kind());
    }
}
