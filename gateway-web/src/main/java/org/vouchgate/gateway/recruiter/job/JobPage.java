package org.vouchgate.gateway.recruiter.job;

import java.util.List;
import org.vouchgate.gateway.job.JobView;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.recruiter.Shell;

/**
 * One job: what it requires, beside the words that was read from.
 *
 * @param archived whether nobody is to be asked for it any more
 * @param text     the description with what was read from it marked
 * @param rows     the requirements, as stored or as last typed
 * @param blanks   rows for new ones
 * @param saved    what was just saved: {@code requirements}, {@code description}, {@code new}, or empty
 * @param mistakes of the form as a whole
 */
public record JobPage(
        Shell shell,
        JobView job,
        boolean archived,
        List<Highlights.Stretch> text,
        List<RequirementRow> rows,
        List<RequirementRow> blanks,
        String saved,
        Mistakes mistakes) {

    public JobPage {
        text = List.copyOf(text);
        rows = List.copyOf(rows);
        blanks = List.copyOf(blanks);
    }

    /** What protects people is shown twice: marked in the text, and by itself. */
    public boolean hasProtected() {
        return !job.protectedCriteria().isEmpty();
    }
}
