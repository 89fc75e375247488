package org.vouchgate.ats.lever;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.ats.AsksConsent;
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

/** Lever: events in, notes, files, tags, links and feedback out. */
public final class LeverConnector implements AtsConnector {

    static final int NOTE_LIMIT = 10_000;

    private static final ConnectorDescriptor DESCRIPTOR = new ConnectorDescriptor(
            "lever",
            "Lever",
            "Data API v1",
            false,
            new Capabilities(
                    new Capabilities.Orders(
                            OrderModel.NONE,
                            PackagesBy.NONE,
                            false,
                            false,
                            true,
                            InboundAuth.HMAC_BODY_FIELDS,
                            // The signature covers a random token and a time, and nothing else.
                            false),
                    new Capabilities.Writes(
                            Set.of(StepKind.FILE, StepKind.FIELDS, StepKind.TAGS, StepKind.NOTE),
                            NoteFormat.TEXT,
                            NOTE_LIMIT,
                            FileMode.MULTIPART,
                            Scope.APPLICATION,
                            Scope.APPLICATION,
                            Actor.PERFORM_AS,
                            Idempotency.NONE,
                            false),
                    // Bursts of 20 are allowed "when possible"; whoever counts on them waits in the end.
                    new Limits(10, Duration.ofSeconds(1), 4)),
            LeverSettings.declared());

    private final LeverEvents events = new LeverEvents();
    private final LeverResults results = new LeverResults();
    private final LeverShown shown = new LeverShown();
    private final LeverRecords records = new LeverRecords();
    private final LeverHooks hooks = new LeverHooks();
    private final LeverConsent consent = new LeverConsent();
    private final LeverCheck check = new LeverCheck();

    @Override
    public ConnectorDescriptor describe() {
        return DESCRIPTOR;
    }

    @Override
    public Optional<ReceivesOrders> orders() {
        return Optional.of(events);
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
        return Optional.of(hooks);
    }

    @Override
    public Optional<AsksConsent> consent() {
        return Optional.of(consent);
    }

    @Override
    public Optional<ChecksAccount> check() {
        return Optional.of(check);
    }
}
