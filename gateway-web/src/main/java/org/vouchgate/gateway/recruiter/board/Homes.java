package org.vouchgate.gateway.recruiter.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vouchgate.gateway.delivery.DeadLetters;
import org.vouchgate.gateway.delivery.Delivery;
import org.vouchgate.gateway.delivery.DeliveryFilter;
import org.vouchgate.gateway.job.FindJobs;
import org.vouchgate.gateway.job.JobFilter;
import org.vouchgate.gateway.recruiter.Desk;
import org.vouchgate.gateway.recruiter.board.HomePage.Asking;
import org.vouchgate.gateway.recruiter.board.HomePage.Undelivered;
import org.vouchgate.gateway.recruiter.job.JobLists;
import org.vouchgate.gateway.request.FindRequests;
import org.vouchgate.gateway.request.Phase;
import org.vouchgate.gateway.request.RequestFilter;
import org.vouchgate.gateway.rights.ReadStatements;
import org.vouchgate.gateway.rights.ReadStatements.Waiting;
import org.vouchgate.gateway.wording.CredentialNames;

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
    ReadStatements statements;

    @Inject
    Cards cards;

    HomePage page() {
        var employer = desk.employer();
        var counts = requests.counts(employer, RequestFilter.all());
        var waiting = statements.waiting(employer);
        return new HomePage(
                desk.shell(),
                cards(employer, RequestFilter.all().in(Phase.TO_READ), FIRST),
                counts.getOrDefault(Phase.TO_READ, 0L),
                undelivered(employer),
                letters.count(employer, DeliveryFilter.DEAD),
                asking(employer, waiting),
                waiting.size(),
                jobLists.lines(employer, JobFilter.CURRENT, 0, JOBS),
                jobs.count(employer, JobFilter.CURRENT),
                cards(employer, RequestFilter.all(), LATEST),
                counts.values().stream().mapToLong(Long::longValue).sum());
    }

    private List<Card> cards(UUID employer, RequestFilter filter, int most) {
        return cards.of(employer, requests.page(employer, filter, 0, most));
    }

    private List<Asking> asking(UUID employer, List<Waiting> waiting) {
        var first = waiting.stream()
                .sorted(Comparator.comparing(Waiting::since))
                .limit(FIRST)
                .toList();
        var known = known(employer, first.stream().map(Waiting::request).toList());
        return first.stream()
                .filter(each -> known.containsKey(each.request()))
                .map(each ->
                        new Asking(each.request(), known.get(each.request()).name(), each.since()))
                .toList();
    }

    private Map<UUID, Card> known(UUID employer, List<UUID> ids) {
        return cards
                .of(employer, requests.some(employer, ids.stream().distinct().toList()))
                .stream()
                .collect(Collectors.toMap(Card::id, Function.identity()));
    }

    private List<Undelivered> undelivered(UUID employer) {
        var stuck = letters.page(employer, DeliveryFilter.DEAD, Optional.empty(), FIRST);
        var known = known(employer, stuck.stream().map(Delivery::request).toList());
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
