package org.vouchgate.gateway.admin.connectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.vouchgate.gateway.admin.connectors.ConnectorCard.CatalogueStanding;
import org.vouchgate.gateway.admin.connectors.ConnectorsPage.Letter;
import org.vouchgate.gateway.blind.Curtains;
import org.vouchgate.gateway.delivery.AccountStatus;
import org.vouchgate.gateway.delivery.DeadLetters;
import org.vouchgate.gateway.delivery.Delivery;
import org.vouchgate.gateway.delivery.DeliveryFilter;
import org.vouchgate.gateway.delivery.WatchAccounts;
import org.vouchgate.gateway.ordering.PublishCatalogue;
import org.vouchgate.gateway.platform.PageLanguage;
import org.vouchgate.gateway.recruiter.Shell;

/** Lays out how the employer's connections stand. */
@ApplicationScoped
public class ConnectorPages {

    private static final int MOST = 50;

    @Inject
    WatchAccounts watch;

    @Inject
    DeadLetters letters;

    @Inject
    Curtains curtains;

    @Inject
    PageLanguage language;

    @Inject
    PublishCatalogue catalogue;

    ConnectorsPage of(
            Shell shell,
            UUID employer,
            Optional<ConnectorsPage.Tried> tried,
            Optional<String> mistake,
            Optional<ConnectorsPage.Refused> refused) {
        var dead = letters.page(employer, DeliveryFilter.DEAD, Optional.empty(), MOST);
        var cards = watch.all(employer).stream()
                .map(status -> card(employer, status))
                .collect(Collectors.partitioningBy(ConnectorCard::isConnected));
        return new ConnectorsPage(
                shell,
                tried,
                mistake,
                cards.get(true),
                cards.get(false),
                dead.stream()
                        .map(delivery -> letter(delivery, veil(employer, delivery)))
                        .toList(),
                letters.count(employer, DeliveryFilter.DEAD) - dead.size(),
                letters.page(employer, DeliveryFilter.DRIFTED, Optional.empty(), MOST).stream()
                        .map(delivery -> drifted(delivery, veil(employer, delivery)))
                        .toList(),
                refused);
    }

    /** Blind review holds for admins, too: an ATS's answer may name a candidate. */
    private UnaryOperator<String> veil(UUID employer, Delivery delivery) {
        return curtains.veil(employer, delivery.request(), language.words());
    }

    private ConnectorCard card(UUID employer, AccountStatus status) {
        var delivered = new DeliveryFilter(
                Optional.of(Delivery.State.DELIVERED),
                Optional.of(status.connector()),
                Optional.empty(),
                Optional.empty());
        return new ConnectorCard(
                status,
                status.traffic().stream()
                        .flatMap(traffic -> letters.page(employer, delivered, Optional.empty(), 1).stream())
                        .flatMap(last -> last.settledAt().stream())
                        .findFirst(),
                catalogue
                        .of(employer, status.connector())
                        .map(standing -> new CatalogueStanding(standing.state(), standing.answer())));
    }

    private static Letter letter(Delivery delivery, UnaryOperator<String> veil) {
        return new Letter(
                delivery.id(),
                delivery.request(),
                delivery.connector(),
                step(delivery),
                delivery.lastAnswer().map(veil),
                delivery.cause(),
                delivery.lastCall().map(veil),
                delivery.possibleDuplicate(),
                false,
                Optional.empty());
    }

    private static Letter drifted(Delivery delivery, UnaryOperator<String> veil) {
        return new Letter(
                delivery.id(),
                delivery.request(),
                delivery.connector(),
                step(delivery),
                delivery.shownDetail().map(veil),
                Optional.empty(),
                Optional.empty(),
                false,
                delivery.shown().filter("missing"::equals).isPresent(),
                delivery.shownAt());
    }

    private static String step(Delivery delivery) {
        return "connectors.step."
                + switch (delivery.step()) {
                    case ORDER -> "order";
                    case FILE -> "file";
                    case FIELDS -> "fields";
                    case TAGS -> "tags";
                    case NOTE -> "note";
                };
    }
}
