package org.vouchgate.gateway.automation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.ListsOpenOrders;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.gateway.delivery.AtsAccounts;
import org.vouchgate.gateway.delivery.Connectors;
import org.vouchgate.gateway.ordering.TakeOrder;
import org.vouchgate.gateway.platform.AutomationSettings;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.round.OneByOne;
import org.vouchgate.gateway.traffic.Exchanges;
import org.vouchgate.gateway.traffic.Urgency;

/** Makes up for events and orders that never came: looks who stands in stages with rules, and what is ordered. */
@ApplicationScoped
public class CatchUp {

    private static final System.Logger LOG = System.getLogger(CatchUp.class.getName());

    @Inject
    StageRules rules;

    @Inject
    DryRun dryRun;

    @Inject
    SeeStaged seeStaged;

    @Inject
    AtsAccounts accounts;

    @Inject
    Connectors connectors;

    @Inject
    Exchanges exchanges;

    @Inject
    TakeOrder takeOrder;

    @Inject
    AutomationSettings settings;

    @Inject
    OneByOne oneByOne;

    @Inject
    Clock clock;

    /** Every account of every employer, one after the other; one that cannot be read holds nobody up. */
    public void all() {
        for (var connector : connectors.all()) {
            oneByOne.each(
                    "catching up",
                    accounts.keysOf(connector.describe().id()),
                    Function.identity(),
                    key -> accounts.find(key.employer(), key.connector()).ifPresent(account -> of(connector, account)));
        }
    }

    private void of(AtsConnector connector, AtsAccount account) {
        stages(account);
        connector.openOrders().ifPresent(open -> orders(connector, account, open));
    }

    /** Whoever is new in a stage is noted, and asked within the rule's caps, or held. */
    void stages(AtsAccount account) {
        var employer = UUID.fromString(account.employer());
        for (var rule : rules.active(employer, account.connector())) {
            try {
                dryRun.standing(rule).forEach(seen -> seeStaged.see(account, seen, false));
            } catch (UserError unreadable) {
                LOG.log(
                        Level.WARNING,
                        "rule {0}: {1}",
                        rule.id(),
                        unreadable.problem().detail());
            }
        }
    }

    private void orders(AtsConnector connector, AtsAccount account, ListsOpenOrders open) {
        var exchange = exchanges.open(connector, account, Urgency.BACKGROUND, clock.instant());
        List<Inbound.Order> orders = open.openOrders(settings.mostInStage(), exchange)
                .fold(known -> known.value(), gone -> List.of(), failed -> List.of());
        orders.forEach(order -> takeOrder.take(account, order));
    }
}
