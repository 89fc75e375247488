package org.vouchgate.ats.partners;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.Capabilities;
import org.vouchgate.ats.Capabilities.Actor;
import org.vouchgate.ats.Capabilities.FileMode;
import org.vouchgate.ats.Capabilities.Idempotency;
import org.vouchgate.ats.Capabilities.InboundAuth;
import org.vouchgate.ats.Capabilities.Limits;
import org.vouchgate.ats.Capabilities.NoteFormat;
import org.vouchgate.ats.Capabilities.OrderModel;
import org.vouchgate.ats.Capabilities.PackagesBy;
import org.vouchgate.ats.Capabilities.Scope;
import org.vouchgate.ats.ChecksAccount;
import org.vouchgate.ats.ConnectorDescriptor;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.PublishesResults;
import org.vouchgate.ats.ReadsRecords;
import org.vouchgate.ats.ReceivesOrders;
import org.vouchgate.ats.ShowsResults;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.SubscribesToEvents;
import org.vouchgate.ats.http.AtsRequest;

/** Workable: assessment provider, comments and events of the SPI v3. Preview. */
public final class WorkableConnector implements AtsConnector {

    static final String NAME = "Workable";
    static final int NOTE_LIMIT = 10_000;

    private static final ConnectorDescriptor DESCRIPTOR = new ConnectorDescriptor(
            "workable",
            NAME,
            "Assessment providers, SPI v3",
            true,
            new Capabilities(
                    new Capabilities.Orders(
                            OrderModel.PARTNER_PUSH,
                            PackagesBy.API_LIST,
                            false,
                            false,
                            false,
                            InboundAuth.BEARER,
                            true),
                    new Capabilities.Writes(
                            Set.of(StepKind.ORDER, StepKind.NOTE),
                            NoteFormat.TEXT,
                            NOTE_LIMIT,
                            FileMode.INLINE_BASE64,
                            Scope.CANDIDATE,
                            Scope.NONE,
                            Actor.MEMBER_ID,
                            Idempotency.NONE,
                            false),
                    new Limits(10, Duration.ofSeconds(10), 2)),
            WorkableSettings.declared());

    private final WorkableUpdate update = new WorkableUpdate();
    private final PartnerOrders orders = new PartnerOrders(new WorkableEndpoints(update));
    private final WorkableComments comments = new WorkableComments();
    private final PartnerResults results = new PartnerResults(update, Optional.of(comments));
    private final WorkableShown shown = new WorkableShown(comments);
    private final WorkableRecords records = new WorkableRecords();
    private final WorkableSubscriptions subscriptions = new WorkableSubscriptions();
    private final PartnerCheck check = new PartnerCheck(update, WorkableConnector::probe);

    @Override
    public ConnectorDescriptor describe() {
        return DESCRIPTOR;
    }

    @Override
    public Optional<ReceivesOrders> orders() {
        return Optional.of(orders);
    }

    @Override
    public Optional<PublishesResults> results() {
        return Optional.of(results);
    }

    @Override
    public Optional<ShowsResults> shown() {
        return Optional.of(shown);
    }

    @Override
    public Optional<ReadsRecords> records() {
        return Optional.of(records);
    }

    @Override
    public Optional<SubscribesToEvents> subscriptions() {
        return Optional.of(subscriptions);
    }

    @Override
    public Optional<ChecksAccount> check() {
        return Optional.of(check);
    }

    private static Optional<PartnerCheck.Probe> probe(Exchange exchange) {
        var settings = new WorkableSettings(exchange.account());
        return settings.calls(exchange)
                .flatMap(calls -> settings.at("/jobs?limit=1")
                        .map(jobs -> new PartnerCheck.Probe(calls, AtsRequest.of("GET", jobs))));
    }
}
