package org.vouchgate.gateway.recruiter.board;

import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vouchgate.gateway.closing.CloseRequest;
import org.vouchgate.gateway.mail.QueueMail;
import org.vouchgate.gateway.mail.Reach;
import org.vouchgate.gateway.platform.PageLanguage;
import org.vouchgate.gateway.recruiter.Desk;
import org.vouchgate.gateway.recruiter.board.SeveralPage.Line;
import org.vouchgate.gateway.request.EndReason;
import org.vouchgate.gateway.request.FindRequests;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.RequestState;

/** What can be done for several candidates at once. */
@ApplicationScoped
public class Several {

    private static final int MOST = 200;

    @Inject
    Desk desk;

    @Inject
    FindRequests requests;

    @Inject
    Cards cards;

    @Inject
    CloseRequest close;

    @Inject
    QueueMail queue;

    @Inject
    PageLanguage language;

    @Inject
    Clock clock;

    SeveralPage page(String what, List<String> picked, String job) {
        var wanted = some(desk.employer(), picked);
        return what.equals("remind") ? reminding(wanted, id(job)) : cancelling(wanted, id(job));
    }

    private SeveralPage cancelling(List<PresentationRequest> wanted, Optional<UUID> job) {
        var live = cards.of(desk.employer(), wanted).stream()
                .collect(Collectors.partitioningBy(
                        Card::live, Collectors.mapping(card -> new Line(card, ""), toList())));
        return new SeveralPage(desk.shell(), "cancel", live.get(true), live.get(false), job);
    }

    /** Whom it reaches, and of the others why not: the same answer that decides when it is sent. */
    private SeveralPage reminding(List<PresentationRequest> wanted, Optional<UUID> job) {
        var reach = queue.reach(desk.employer(), wanted, clock.instant());
        var reached = cards.of(desk.employer(), wanted).stream()
                .collect(Collectors.partitioningBy(
                        card -> reach.get(card.id()).isReached(),
                        Collectors.mapping(card -> new Line(card, said(reach.get(card.id()))), toList())));
        return new SeveralPage(desk.shell(), "remind", reached.get(true), reached.get(false), job);
    }

    private String said(Reach reach) {
        var words = language.words();
        return words.say(
                "board.reach." + reach.standing().key(),
                reach.at().map(words::minute).orElse(""));
    }

    /** Takes back those that have not ended; says how many. */
    int cancel(UUID employer, String by, List<String> picked) {
        return (int) some(employer, picked).stream()
                .filter(request -> close.without(
                        request, RequestState.CANCELLED, EndReason.CANCELLED_BY_EMPLOYER, by, clock.instant()))
                .count();
    }

    /** Reminds those whom it reaches; says how many. */
    int remind(UUID employer, String by, List<String> picked) {
        return (int) some(employer, picked).stream()
                .filter(request -> queue.remind(request, by, clock.instant()))
                .count();
    }

    private List<PresentationRequest> some(UUID employer, List<String> picked) {
        return requests.some(
                employer,
                picked.stream().limit(MOST).flatMap(text -> id(text).stream()).toList());
    }

    /** What is no id is nobody's. */
    static Optional<UUID> id(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }
}
