package org.vouchgate.ats.odoo;

import java.time.Duration;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.Capabilities;
import org.vouchgate.ats.Capabilities.Actor;
import org.vouchgate.ats.Capabilities.FileMode;
import org.vouchgate.ats.Capabilities.InboundAuth;
import org.vouchgate.ats.Capabilities.NoteFormat;
import org.vouchgate.ats.Capabilities.OrderModel;
import org.vouchgate.ats.Capabilities.PackagesBy;
import org.vouchgate.ats.Capabilities.Scope;
import org.vouchgate.ats.ConnectorDescriptor;
import org.vouchgate.ats.Offer;
import org.vouchgate.ats.StepKind;

/** Odoo Recruitment: hints of changed stages in; note, file, fields, skills and tags out. */
public final class OdooConnector implements AtsConnector {

    static final int NOTE_LIMIT = 20_000;

    private static final ConnectorDescriptor DESCRIPTOR = new ConnectorDescriptor(
            "odoo",
            "Odoo Recruitment",
            "JSON-RPC, Odoo 16 to 19",
            false,
            Capabilities.ordered(OrderModel.NONE, PackagesBy.NONE, InboundAuth.URL_SECRET)
                    .correctable()
                    .writing(StepKind.FILE, StepKind.FIELDS, StepKind.TAGS, StepKind.NOTE)
                    .whileOpen(StepKind.FIELDS, StepKind.TAGS)
                    .notes(NoteFormat.HTML_LIMITED, NOTE_LIMIT)
                    .files(FileMode.INLINE_BASE64, Scope.APPLICATION)
                    .fields(Scope.APPLICATION)
                    .inTheNameOf(Actor.USER_ID)
                    .errorsInOk()
                    // One after the other: writes at the same time make Odoo repeat its transactions.
                    .limited(10, Duration.ofSeconds(1), 1)
                    .build(),
            OdooSettings.declared());

    private final Offer offer =
            Offer.of(new OdooEvents(), new OdooResults(), new OdooShown(), new OdooRecords(), new OdooCheck());

    @Override
    public ConnectorDescriptor describe() {
        return DESCRIPTOR;
    }

    @Override
    public Offer offers() {
        return offer;
    }
}
