package org.vouchgate.gateway.admin.automation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.gateway.automation.KeepRules;
import org.vouchgate.gateway.delivery.AtsAccounts;
import org.vouchgate.gateway.delivery.Connectors;
import org.vouchgate.gateway.ordering.MakeAddress;
import org.vouchgate.gateway.ordering.Packages;
import org.vouchgate.gateway.ordering.WatchEvents;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.recruiter.Desk;
import org.vouchgate.gateway.recruiter.Mistakes;

/** Puts together what an administrator sees of the employer's applicant-tracking systems. */
@ApplicationScoped
public class AutomationPages {

    @Inject
    Desk desk;

    @Inject
    AtsAccounts accounts;

    @Inject
    Connectors connectors;

    @Inject
    MakeAddress makeAddress;

    @Inject
    KeepRules keepRules;

    @Inject
    WatchEvents watchEvents;

    @Inject
    Packages packages;

    Page page(
            Optional<AutomationPage.Outlook> outlook,
            Map<String, String> typed,
            Optional<UUID> changed,
            Mistakes mistakes) {
        var employer = desk.employer();
        return new Page(
                "admin/automation.jte",
                new AutomationPage(
                        desk.shell(),
                        systems(),
                        keepRules.all(employer),
                        watchEvents.all(employer).stream()
                                .filter(event -> Set.of("failed", "reported").contains(event.state()))
                                .toList(),
                        packages.of(employer).stream()
                                .map(one -> new AutomationPage.Choice(one.id(), one.name()))
                                .toList(),
                        outlook,
                        typed,
                        changed,
                        mistakes));
    }

    /** The connectors that have stages, so that rules can be made for them. */
    boolean hasStages(String connector) {
        return systems().stream()
                .anyMatch(system -> system.staged() && system.connector().equals(connector));
    }

    boolean hasPackage(String id) {
        return packages.of(desk.employer()).stream().anyMatch(one -> one.id().equals(id));
    }

    private List<AutomationPage.Connected> systems() {
        return accounts.of(desk.employer()).stream()
                .flatMap(account -> connectors.find(account.connector()).stream()
                        .map(connector -> new AutomationPage.Connected(
                                account.connector(),
                                connector.describe().name(),
                                addresses(account),
                                connector.subscriptions().isPresent(),
                                connector.records().isPresent())))
                .toList();
    }

    private List<AutomationPage.Address> addresses(AtsAccount account) {
        return makeAddress.of(desk.employer(), account.connector()).stream()
                .map(one -> new AutomationPage.Address(one.base().toString(), one.endsAt()))
                .toList();
    }
}
