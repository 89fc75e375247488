package org.vouchgate.gateway.admin.connectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vouchgate.gateway.admin.connectors.ConnectorCard.CatalogueStanding;
import org.vouchgate.gateway.admin.connectors.ConnectorsPage.Letter;
import org.vouchgate.gateway.delivery.AccountStatus;
import org.vouchgate.gateway.delivery.DeadLetters;
import org.vouchgate.gateway.delivery.Delivery;
import org.vouchgate.gateway.delivery.DeliveryFilter;
import org.vouchgate.gateway.delivery.WatchAccounts;
import org.vouchgate.gateway.ordering.PublishCatalogue;
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
                dead.stream().map(ConnectorPages::letter).toList(),
                letters.count(employer, DeliveryFilter.DEAD) - dead.size(),
                letters.page(employer, DeliveryFilter.DRIFTED, Optional.empty(), MOST).stream()
                        .map(ConnectorPages::drifted)
                        .toList(),
                refused);
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

    private static Letter letter(Delivery delivery) {
        return new Letter(
                delivery.id(),
                delivery.request(),
                delivery.connector(),
                step(delivery),
                delivery.lastAnswer(),
                delivery.cause(),
                delivery.lastCall(),
                delivery.possibleDuplicate(),
                false,
                Optional.empty());
    }

    private static Letter drifted(Delivery delivery) {
        return new Letter(
                delivery.id(),
                delivery.request(),
                delivery.connector(),
                step(delivery),
                delivery.shownDetail(),
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
