package org.vouchgate.gateway.recruiter.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vouchgate.gateway.delivery.DeadLetters;
import org.vouchgate.gateway.delivery.Delivery;
import org.vouchgate.gateway.delivery.DeliveryFilter;
import org.vouchgate.gateway.job.FindJobs;
import org.vouchgate.gateway.job.JobFilter;
import org.vouchgate.gateway.pages.CredentialNames;
import org.vouchgate.gateway.recruiter.Desk;
import org.vouchgate.gateway.recruiter.board.HomePage.Undelivered;
import org.vouchgate.gateway.recruiter.job.JobLists;
import org.vouchgate.gateway.request.FindRequests;
import org.vouchgate.gateway.request.Phase;
import org.vouchgate.gateway.request.RequestFilter;

/** Lays out the first page: what waits for a person, then the jobs, then what happened last. */
@ApplicationScoped
public class Homes {

    private static final int FIRST = 5;
    private static final int JOBS = 6;
    private static final int LATEST = 10;

    @Inject
    Desk desk;

    @Inject
    FindRequests requests;

    @Inject
    FindJobs jobs;

    @Inject
    JobLists jobLists;

    @Inject
    DeadLetters letters;

    @Inject
    Cards cards;

    HomePage page() {
        var employer = desk.employer();
        var counts = requests.counts(employer, RequestFilter.all());
        return new HomePage(
                desk.shell(),
                cards(employer, RequestFilter.all().in(Phase.TO_READ), FIRST),
                counts.getOrDefault(Phase.TO_READ, 0L),
                undelivered(employer),
                letters.count(employer, DeliveryFilter.DEAD),
                jobLists.lines(employer, JobFilter.CURRENT, 0, JOBS),
                jobs.count(employer, JobFilter.CURRENT),
                cards(employer, RequestFilter.all(), LATEST),
                counts.values().stream().mapToLong(Long::longValue).sum());
    }

    private List<Card> cards(UUID employer, RequestFilter filter, int most) {
        return cards.of(employer, requests.page(employer, filter, 0, most));
    }

    private List<Undelivered> undelivered(UUID employer) {
        var stuck = letters.page(employer, DeliveryFilter.DEAD, Optional.empty(), FIRST);
        var ids = stuck.stream().map(Delivery::request).distinct().toList();
        var known = cards.of(employer, requests.some(employer, ids)).stream()
                .collect(Collectors.toMap(Card::id, Function.identity()));
        return stuck.stream()
                .filter(delivery -> known.containsKey(delivery.request()))
                .map(delivery -> new Undelivered(
                        delivery.request(),
                        known.get(delivery.request()).name(),
                        CredentialNames.words(delivery.connector())))
                .distinct()
                .toList();
    }
}
