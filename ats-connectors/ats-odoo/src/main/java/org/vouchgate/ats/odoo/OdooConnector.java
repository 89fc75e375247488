package org.vouchgate.ats.odoo;

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
import org.vouchgate.ats.PublishesResults;
import org.vouchgate.ats.ReadsRecords;
import org.vouchgate.ats.ReceivesOrders;
import org.vouchgate.ats.ShowsResults;
import org.vouchgate.ats.StepKind;

/** Odoo Recruitment: hints of changed stages in; note, file, fields, skills and tags out. */
public final class OdooConnector implements AtsConnector {

    static final int NOTE_LIMIT = 20_000;

    private static final ConnectorDescriptor DESCRIPTOR = new ConnectorDescriptor(
            "odoo",
            "Odoo Recruitment",
            "JSON-RPC, Odoo 16 to 19",
            false,
            new Capabilities(
                    new Capabilities.Orders(
                            OrderModel.NONE, PackagesBy.NONE, false, false, true, InboundAuth.URL_SECRET, false),
                    new Capabilities.Writes(
                            Set.of(StepKind.FILE, StepKind.FIELDS, StepKind.TAGS, StepKind.NOTE),
                            NoteFormat.HTML_LIMITED,
                            NOTE_LIMIT,
                            FileMode.INLINE_BASE64,
                            Scope.APPLICATION,
                            Scope.APPLICATION,
                            Actor.USER_ID,
                            Idempotency.NONE,
                            true),
                    // One after the other: writes at the same time make Odoo repeat its transactions.
                    new Limits(10, Duration.ofSeconds(1), 1)),
            OdooSettings.declared());

    private final OdooEvents events = new OdooEvents();
    private final OdooResults results = new OdooResults();
    private final OdooShown shown = new OdooShown();
    private final OdooRecords records = new OdooRecords();
    private final OdooCheck check = new OdooCheck();

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
    public Optional<ChecksAccount> check() {
        return Optional.of(check);
    }
}
