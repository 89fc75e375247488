package org.vouchgate.ats.kombo;

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
import org.vouchgate.ats.ListsOpenOrders;
import org.vouchgate.ats.PublishesPackages;
import org.vouchgate.ats.PublishesResults;
import org.vouchgate.ats.ReceivesOrders;
import org.vouchgate.ats.ShowsResults;
import org.vouchgate.ats.StepKind;

/** Kombo: the assessment interface, and notes, files and tags of the system behind it. */
public final class KomboConnector implements AtsConnector {

    static final int NOTE_LIMIT = 10_000;

    private static final ConnectorDescriptor DESCRIPTOR = new ConnectorDescriptor(
            "kombo",
            "Kombo",
            "Unified API v1",
            false,
            new Capabilities(
                    new Capabilities.Orders(
                            OrderModel.PARTNER_PUSH,
                            PackagesBy.API_REPLACE,
                            false,
                            false,
                            false,
                            InboundAuth.HMAC_HEADER,
                            true),
                    new Capabilities.Writes(
                            Set.of(StepKind.ORDER, StepKind.FILE, StepKind.TAGS, StepKind.NOTE),
                            NoteFormat.TEXT,
                            NOTE_LIMIT,
                            FileMode.INLINE_BASE64,
                            Scope.ORDER,
                            Scope.NONE,
                            Actor.NONE,
                            Idempotency.NONE,
                            false),
                    // The contract names the errors for too many and too many at once, but no numbers.
                    new Limits(10, Duration.ofSeconds(1), 4)),
            KomboSettings.declared());

    private final KomboEvents events = new KomboEvents();
    private final KomboResults results = new KomboResults();
    private final KomboShown shown = new KomboShown();
    private final KomboCatalogue catalogue = new KomboCatalogue();
    private final KomboOpenOrders openOrders = new KomboOpenOrders();
    private final KomboCheck check = new KomboCheck();

    @Override
    public ConnectorDescriptor describe() {
        return DESCRIPTOR;
    }

    @Override
    public Optional<ReceivesOrders> orders() {
        return Optional.of(events);
    }

    @Override
    public Optional<ListsOpenOrders> openOrders() {
        return Optional.of(openOrders);
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
    public Optional<PublishesPackages> packages() {
        return Optional.of(catalogue);
    }

    @Override
    public Optional<ChecksAccount> check() {
        return Optional.of(check);
    }
}
