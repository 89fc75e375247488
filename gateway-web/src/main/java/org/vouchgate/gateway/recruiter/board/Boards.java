package org.vouchgate.gateway.recruiter.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vouchgate.gateway.blind.BlindReviews;
import org.vouchgate.gateway.job.FindJobs;
import org.vouchgate.gateway.job.JobFilter;
import org.vouchgate.gateway.job.Jobs;
import org.vouchgate.gateway.pages.Paging;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.PageLanguage;
import org.vouchgate.gateway.recruiter.Desk;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.recruiter.board.BoardPage.Column;
import org.vouchgate.gateway.recruiter.board.BoardPage.Done;
import org.vouchgate.gateway.recruiter.board.BoardPage.Listing;
import org.vouchgate.gateway.recruiter.board.BoardPage.OfJob;
import org.vouchgate.gateway.recruiter.job.JobLine;
import org.vouchgate.gateway.recruiter.job.JobLists;
import org.vouchgate.gateway.request.FindRequests;
import org.vouchgate.gateway.request.Phase;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.RequestFilter;

/** Lays out boards of candidates. */
@ApplicationScoped
public class Boards {

    private static final int IN_A_COLUMN = 10;
    private static final int ON_A_PAGE = 30;
    private static final int MOST_CHOICES = 200;
    private static final int MOST_FOUND = 6;

    @Inject
    Desk desk;

    @Inject
    Jobs jobs;

    @Inject
    FindJobs findJobs;

    @Inject
    JobLists jobLists;

    @Inject
    FindRequests requests;

    @Inject
    BlindReviews reviews;

    @Inject
    Cards cards;

    @Inject
    PageLanguage language;

    @Inject
    Clock clock;

    /** The board of one job, or of all. */
    BoardPage page(Optional<UUID> job, BoardForm form, int wanted, Optional<Done> done) {
        var employer = desk.employer();
        var ofJob = job.map(id -> jobs.find(employer, id)
                .map(known ->
                        new OfJob(known.id(), known.title(), known.archivedAt().isPresent()))
                .orElseThrow(() -> new NotFound("job")));
        var sealed = reviews.jobs(employer);
        var filter = form.filter(job, clock.instant())
                .sealing(sealed, sealed.isEmpty() ? List.of() : reviews.unsealed(employer));
        var address = job.map(id -> "/jobs/" + id + "/candidates").orElse("/candidates");
        var counts = form.isTooLong() ? Map.<Phase, Long>of() : requests.counts(employer, allPhases(filter));
        var list = filter.phase()
                .filter(phase -> !form.isTooLong())
                .map(phase -> listing(employer, filter, phase, counts.getOrDefault(phase, 0L), wanted, address, form));
        var columns = columns(employer, filter, counts, address, form, list.isEmpty());
        return new BoardPage(
                desk.shell(),
                ofJob,
                form,
                job.isPresent() ? List.of() : findJobs.names(employer, MOST_CHOICES),
                requests.requesters(employer),
                found(employer, job, form),
                columns,
                list,
                job.map(sealed::contains).orElse(!sealed.isEmpty()),
                seen(columns, list),
                done,
                mistakes(form));
    }

    private Mistakes mistakes(BoardForm form) {
        return form.isTooLong()
                ? Mistakes.in("q", language.words().say("search.too-long", BoardForm.LONGEST_TEXT))
                : Mistakes.none();
    }

    private List<JobLine> found(UUID employer, Optional<UUID> job, BoardForm form) {
        return job.isPresent() || form.text().isEmpty() || form.isTooLong()
                ? List.of()
                : jobLists.lines(employer, new JobFilter(form.text(), false), 0, MOST_FOUND);
    }

    private Listing listing(
            UUID employer, RequestFilter filter, Phase phase, long total, int wanted, String address, BoardForm form) {
        var paging = Paging.at(wanted, ON_A_PAGE, total, address + "?" + form.query());
        return new Listing(
                phase, cards.of(employer, requests.page(employer, filter, paging.from(), ON_A_PAGE)), paging);
    }

    /** One query a column, and then one of each kind for all cards together. */
    private List<Column> columns(
            UUID employer,
            RequestFilter filter,
            Map<Phase, Long> counts,
            String address,
            BoardForm form,
            boolean filled) {
        var found = new EnumMap<Phase, List<PresentationRequest>>(Phase.class);
        counts.keySet().stream()
                .filter(phase -> filled)
                .forEach(phase -> found.put(phase, requests.page(employer, filter.in(phase), 0, IN_A_COLUMN)));
        var shown = cards
                .of(employer, found.values().stream().flatMap(List::stream).toList())
                .stream()
                .collect(Collectors.toMap(Card::id, card -> card));
        return Arrays.stream(Phase.values())
                .map(phase -> new Column(
                        phase,
                        counts.getOrDefault(phase, 0L),
                        found.getOrDefault(phase, List.of()).stream()
                                .map(request -> shown.get(request.id()))
                                .toList(),
                        address + "?" + form.in(phase.wireName()).query()))
                .toList();
    }

    private static RequestFilter allPhases(RequestFilter filter) {
        return new RequestFilter(
                filter.job(),
                Optional.empty(),
                filter.text(),
                filter.since(),
                filter.by(),
                RequestFilter.Order.NEWEST,
                filter.sealed(),
                filter.known());
    }

    private static String seen(List<Column> columns, Optional<Listing> list) {
        return Integer.toHexString(List.of(columns, list.map(Listing::cards)).hashCode());
    }
}
