package org.vouchgate.ats.ashby;

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
import org.vouchgate.ats.PublishesResults;
import org.vouchgate.ats.ReadsRecords;
import org.vouchgate.ats.ReceivesOrders;
import org.vouchgate.ats.ShowsResults;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.SubscribesToEvents;

/** Ashby: assessment partner, write-back, webhooks. */
public final class AshbyConnector implements AtsConnector {

    /** Before it is marked up. Ashby states no limit. */
    static final int NOTE_LIMIT = 8_000;

    /** An update after completion is not promised to show, so a correction also leaves a note. */
    private static final ConnectorDescriptor DESCRIPTOR = new ConnectorDescriptor(
            "ashby",
            "Ashby",
            "API 1.0.0",
            false,
            new Capabilities(
                    new Capabilities.Orders(
                            OrderModel.PARTNER_PUSH, PackagesBy.API_LIST, true, true, false, InboundAuth.BASIC, true),
                    new Capabilities.Writes(
                            Set.of(StepKind.ORDER, StepKind.FILE, StepKind.FIELDS, StepKind.TAGS, StepKind.NOTE),
                            NoteFormat.HTML_LIMITED,
                            AshbyConnector.NOTE_LIMIT,
                            FileMode.PRESIGNED_3STEP,
                            Scope.CANDIDATE,
                            Scope.CANDIDATE,
                            Actor.NONE,
                            Idempotency.NONE,
                            true),
                    // Ashby states limits for reports only.
                    Limits.UNSTATED),
            AshbySettings.declared());

    private final AshbyOrders orders = new AshbyOrders();
    private final AshbyResults results = new AshbyResults();
    private final AshbyShown shown = new AshbyShown();
    private final AshbyRecords records = new AshbyRecords();
    private final AshbySubscriptions subscriptions = new AshbySubscriptions();
    private final AshbyCheck check = new AshbyCheck();

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
}
