package org.vouchgate.gateway.automation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.automation.SubscribeResource.SubscriptionView;
import org.vouchgate.gateway.delivery.ConnectAts;
import org.vouchgate.gateway.delivery.Connectors;
import org.vouchgate.gateway.ordering.MakeAddress;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.traffic.Exchanges;
import org.vouchgate.gateway.traffic.Urgency;

/** Has an ATS send its events to the account's address, and keeps the secrets that the vendor made for them. */
@ApplicationScoped
public class Subscribe {

    @Inject
    ReadAts readAts;

    @Inject
    Connectors connectors;

    @Inject
    ConnectAts connectAts;

    @Inject
    MakeAddress makeAddress;

    @Inject
    Exchanges exchanges;

    @Inject
    AuditTrail audit;

    @Inject
    ShortCommit commit;

    @Inject
    Clock clock;

    public SubscriptionView subscribe(UUID employer, String by, String connector) {
        var account = readAts.account(employer, connector);
        var known = connectors.find(connector).orElseThrow(() -> new NotFound("connector"));
        var subscriptions = known.subscriptions()
                .orElseThrow(() -> new UserError(Problem.of(
                        "not-offered",
                        409,
                        "This system's events are set up there",
                        "Enter the account's address in the system itself.")));
        var exchange = exchanges.open(known, account, Urgency.AWAITED, clock.instant());
        var subscribed = subscriptions.subscribe(
                URI.create(base(employer, by, connector) + "/" + subscriptions.operation()),
                Optional.empty(),
                exchange);
        if (!subscribed.secrets().isEmpty()) {
            // Kept whatever came of the rest: the vendor says them only once.
            var secrets = new HashMap<String, String>();
            subscribed.secrets().forEach((name, secret) -> secrets.put(name, secret.reveal()));
            connectAts.connect(employer, by, connector, account.settings(), secrets);
        }
        var done = subscribed.outcome() instanceof StepOutcome.Done;
        commit.run(() -> {
            audit.note(employer, clock.instant(), by, "ats.subscribed", employer, connector + (done ? "" : ", failed"));
            return employer;
        });
        return new SubscriptionView(
                done, done ? "The system sends its events now." : ReadAts.why(subscribed.outcome()));
    }

    private URI base(UUID employer, String by, String connector) {
        return makeAddress.of(employer, connector).stream()
                .findFirst()
                .orElseGet(() -> makeAddress.make(employer, by, connector, false))
                .base();
    }
}
