package org.vouchgate.gateway.recruiter.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.closing.CloseRequest;
import org.vouchgate.gateway.recruiter.Desk;
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
    Clock clock;

    SeveralPage page(String what, List<String> picked, String job) {
        var found = cards.of(desk.employer(), some(desk.employer(), picked));
        return new SeveralPage(
                desk.shell(),
                what.equals("remind") ? what : "cancel",
                found.stream().filter(Card::live).toList(),
                found.stream().filter(card -> !card.live()).toList(),
                id(job));
    }

    /** Takes back those that have not ended; says how many. */
    int cancel(UUID employer, String by, List<String> picked) {
        return (int) some(employer, picked).stream()
                .filter(request -> close.without(
                        request, RequestState.CANCELLED, EndReason.CANCELLED_BY_EMPLOYER, by, clock.instant()))
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
