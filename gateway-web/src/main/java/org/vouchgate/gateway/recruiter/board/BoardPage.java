package org.vouchgate.gateway.recruiter.board;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.job.FindJobs.NamedJob;
import org.vouchgate.gateway.pages.Paging;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.recruiter.Shell;
import org.vouchgate.gateway.recruiter.job.JobLine;
import org.vouchgate.gateway.request.Phase;
import org.vouchgate.gateway.request.Requester;

/**
 * Candidates by how far they have come: side by side, or of one phase a page at a time.
 *
 * @param job        the job whose board it is; empty for the board of all jobs
 * @param form       what is looked for
 * @param jobs       what can be chosen from
 * @param requesters likewise
 * @param found      jobs whose titles fit what is looked for
 * @param columns    one for each phase; of the others only their counts matter where a list is shown
 * @param list       the page of one phase, if one was chosen
 * @param sealed     whether some candidates are not named
 * @param seen       what tells this state of the board from another
 * @param done       what was just done
 */
public record BoardPage(
        Shell shell,
        Optional<OfJob> job,
        BoardForm form,
        List<NamedJob> jobs,
        List<Requester> requesters,
        List<JobLine> found,
        List<Column> columns,
        Optional<Listing> list,
        boolean sealed,
        String seen,
        Optional<Done> done,
        Mistakes mistakes) {

    /** The job whose board it is. */
    public record OfJob(UUID id, String title, boolean archived) {}

    /**
     * One phase.
     *
     * @param count how many there are
     * @param cards the first of them
     * @param all   where all of them are
     */
    public record Column(Phase phase, long count, List<Card> cards, String all) {

        public Column {
            cards = List.copyOf(cards);
        }
    }

    /** All of one phase, a page at a time. */
    public record Listing(Phase phase, List<Card> cards, Paging paging) {

        public Listing {
            cards = List.copyOf(cards);
        }
    }

    /**
     * What was done.
     *
     * @param what   {@code cancelled} or {@code reminded}
     * @param number to how many
     */
    public record Done(String what, int number) {}

    public BoardPage {
        jobs = List.copyOf(jobs);
        requesters = List.copyOf(requesters);
        found = List.copyOf(found);
        columns = List.copyOf(columns);
    }

    /** Where this board is. */
    public String address() {
        return job.map(known -> "/jobs/" + known.id() + "/candidates").orElse("/candidates");
    }

    /** Where the part is that changes. */
    public String live() {
        return address() + "/live?" + form.query() + (form.query().isEmpty() ? "" : "&") + "page="
                + list.map(shown -> shown.paging().page()).orElse(1) + "&seen=" + seen;
    }

    public long count(Phase phase) {
        return columns.stream()
                .filter(column -> column.phase() == phase)
                .mapToLong(Column::count)
                .sum();
    }

    /** How many there are in all, as far as they fit what is looked for. */
    public long total() {
        return columns.stream().mapToLong(Column::count).sum();
    }

    /** Whether anything shown can still be taken back. */
    public boolean hasLive() {
        return list
                .map(Listing::cards)
                .orElseGet(() -> columns.stream()
                        .flatMap(column -> column.cards().stream())
                        .toList())
                .stream()
                .anyMatch(Card::live);
    }
}
