package org.vouchgate.gateway.recruiter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.delivery.AccountStatus;
import org.vouchgate.gateway.delivery.DeadLetters;
import org.vouchgate.gateway.delivery.Delivery;
import org.vouchgate.gateway.delivery.DeliveryFilter;
import org.vouchgate.gateway.delivery.WatchAccounts;
import org.vouchgate.gateway.ordering.PublishCatalogue;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.pages.Moments;
import org.vouchgate.gateway.recruiter.ConnectorsPage.Card;
import org.vouchgate.gateway.recruiter.ConnectorsPage.Fact;
import org.vouchgate.gateway.recruiter.ConnectorsPage.Letter;
import org.vouchgate.gateway.traffic.TrafficView;

/** Lays out how the employer's connections stand. */
@ApplicationScoped
public class ConnectorPages {

    private static final int MOST = 50;

    @Inject
    WatchAccounts watch;

    @Inject
    DeadLetters letters;

    @Inject
    PublishCatalogue catalogue;

    ConnectorsPage of(Shell shell, UUID employer, Optional<String> notice, Optional<String> mistake) {
        var dead = letters.page(employer, DeliveryFilter.DEAD, Optional.empty(), MOST);
        return new ConnectorsPage(
                shell,
                notice,
                mistake,
                watch.all(employer).stream()
                        .sorted(Comparator.comparing(status -> status.traffic().isEmpty()))
                        .map(status -> card(employer, status))
                        .toList(),
                dead.stream().map(ConnectorPages::letter).toList(),
                letters.count(employer, DeliveryFilter.DEAD) - dead.size(),
                letters.page(employer, DeliveryFilter.DRIFTED, Optional.empty(), MOST).stream()
                        .map(ConnectorPages::drifted)
                        .toList());
    }

    private Card card(UUID employer, AccountStatus status) {
        var state = status.traffic().map(TrafficView::state).orElse("none");
        return new Card(
                status.connector(),
                status.name() + (status.preview() ? " (preview)" : ""),
                Badge.ofConnection(state),
                sentence(status, state),
                facts(employer, status),
                status.capabilities().entrySet().stream()
                        .map(entry -> new Fact(entry.getKey(), entry.getValue()))
                        .toList(),
                status.traffic().isPresent(),
                state.equals("paused") || state.equals("left_alone") || state.equals("trying"),
                status.asksConsent() && status.traffic().isPresent(),
                status.checkable() && status.traffic().isPresent());
    }

    private static String sentence(AccountStatus status, String state) {
        var traffic = status.traffic();
        return switch (state) {
            case "none" -> "There is no account with it.";
            case "paused" ->
                "Nothing is sent until somebody changes the account or has it go on: "
                        + traffic.flatMap(TrafficView::pauseReason).orElse("it was refused") + ".";
            case "left_alone" ->
                "It failed " + Moments.count(traffic.map(TrafficView::failures).orElse(0), "time")
                        + " in a row and is left alone until "
                        + traffic.flatMap(TrafficView::openUntil)
                                .map(Moments::minute)
                                .orElse("later") + ".";
            case "trying" -> "It failed again and again; the next delivery tries whether it works.";
            case "limited" ->
                "It wants no more calls until "
                        + traffic.flatMap(TrafficView::blockedUntil)
                                .map(Moments::minute)
                                .orElse("later") + ".";
            default -> "Results are delivered.";
        };
    }

    private List<Fact> facts(UUID employer, AccountStatus status) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("On their way", Long.toString(status.waiting())));
        facts.add(new Fact("Stuck", Long.toString(status.dead())));
        facts.add(new Fact("Shown otherwise than sent", Long.toString(status.drifted())));
        status.traffic()
                .ifPresent(traffic -> facts.add(new Fact(
                        "Limit",
                        traffic.limits().calls() + " calls in "
                                + traffic.limits().window().toSeconds() + " s, "
                                + traffic.limits().concurrent() + " at once; " + traffic.room() + " may be made now")));
        if (status.asksConsent()) {
            facts.add(new Fact(
                    "Consent",
                    status.consentedAt()
                            .map(at -> "given " + Moments.minute(at))
                            .orElse("not given yet")));
        }
        catalogue
                .of(employer, status.connector())
                .ifPresent(standing -> facts.add(new Fact(
                        "Catalogue there",
                        standing.state() + standing.answer().map(a -> ": " + a).orElse(""))));
        return facts;
    }

    private static Letter letter(Delivery delivery) {
        return new Letter(
                delivery.id(),
                delivery.request(),
                delivery.connector(),
                step(delivery),
                delivery.lastAnswer().orElse("It never answered"),
                delivery.cause().orElse("")
                        + (delivery.possibleDuplicate() ? ", possible duplicate" : "")
                        + delivery.lastCall().map(call -> "; " + call).orElse(""),
                false);
    }

    private static Letter drifted(Delivery delivery) {
        return new Letter(
                delivery.id(),
                delivery.request(),
                delivery.connector(),
                step(delivery),
                delivery.shownDetail().orElse("It is shown otherwise"),
                delivery.shownAt().map(Moments::minute).orElse(""),
                delivery.shown().filter("missing"::equals).isPresent());
    }

    private static String step(Delivery step) {
        return switch (step.step()) {
            case ORDER -> "Tell how it stands";
            case FILE -> "File the PDF";
            case FIELDS -> "Set fields";
            case TAGS -> "Set tags";
            case NOTE -> "Leave a note";
        };
    }
}
