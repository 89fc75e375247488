package org.vouchgate.ats.greenhouse;

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

/** Greenhouse: assessment partner, recruiting webhooks, and write-back over Harvest v3. */
public final class GreenhouseConnector implements AtsConnector {

    static final int NOTE_LIMIT = 10_000;

    /** A refresh after {@code complete} is not promised, so a correction also leaves a note. */
    private static final ConnectorDescriptor DESCRIPTOR = new ConnectorDescriptor(
            "greenhouse",
            "Greenhouse",
            "Assessment Partner API, Harvest v3, recruiting webhooks",
            false,
            new Capabilities(
                    new Capabilities.Orders(
                            OrderModel.PARTNER_PULL, PackagesBy.API_LIST, false, false, false, InboundAuth.BASIC, true),
                    new Capabilities.Writes(
                            Set.of(StepKind.ORDER, StepKind.FILE, StepKind.FIELDS, StepKind.TAGS, StepKind.NOTE),
                            NoteFormat.TEXT,
                            GreenhouseConnector.NOTE_LIMIT,
                            FileMode.INLINE_BASE64,
                            Scope.APPLICATION,
                            Scope.CANDIDATE,
                            Actor.TOKEN_SUB,
                            Idempotency.NONE,
                            false),
                    // The real number differs by class of integration; its headers say it.
                    new Limits(50, Duration.ofSeconds(30), 4)),
            GreenhouseSettings.declared());

    private final GreenhouseOrders orders = new GreenhouseOrders();
    private final GreenhouseResults results = new GreenhouseResults();
    private final GreenhouseShown shown = new GreenhouseShown();
    private final GreenhouseRecords records = new GreenhouseRecords();
    private final GreenhouseHooks hooks = new GreenhouseHooks();
    private final GreenhouseConsent consent = new GreenhouseConsent();
    private final GreenhouseCheck check = new GreenhouseCheck();

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
