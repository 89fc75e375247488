package org.vouchgate.gateway.recruiter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.gateway.automation.KeepRules;
import org.vouchgate.gateway.delivery.AtsAccounts;
import org.vouchgate.gateway.delivery.Connectors;
import org.vouchgate.gateway.ordering.MakeAddress;
import org.vouchgate.gateway.ordering.Packages;
import org.vouchgate.gateway.ordering.WatchEvents;
import org.vouchgate.gateway.pages.Moments;
import org.vouchgate.gateway.platform.Page;

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

    Page page(Optional<AutomationPage.Outlook> outlook, Map<String, String> typed, Mistakes mistakes) {
        return new Page(
                "recruiter/automation.jte",
                new AutomationPage(
                        desk.shell(),
                        systems(),
                        keepRules.all(desk.employer()).stream()
                                .map(AutomationPage.Rule::of)
                                .toList(),
                        watchEvents.all(desk.employer()).stream()
                                .filter(event -> List.of("failed", "reported").contains(event.state()))
                                .map(AutomationPage.Trouble::of)
                                .toList(),
                        packages.of(desk.employer()).stream()
                                .map(one -> new AutomationPage.Choice(one.id(), one.name()))
                                .toList(),
                        outlook,
                        typed,
                        mistakes));
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
                .map(one -> new AutomationPage.Address(
                        one.base().toString(),
                        one.endsAt()
                                .map(end -> "Replaced; still answered until " + Moments.minute(end))
                                .orElse("To be entered there; the system's own operations follow after it")))
                .toList();
    }
}
