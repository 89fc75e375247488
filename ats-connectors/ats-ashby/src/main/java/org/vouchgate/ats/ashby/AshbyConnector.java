package org.vouchgate.ats.ashby;

import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.Capabilities;
import org.vouchgate.ats.Capabilities.FileMode;
import org.vouchgate.ats.Capabilities.InboundAuth;
import org.vouchgate.ats.Capabilities.NoteFormat;
import org.vouchgate.ats.Capabilities.OrderModel;
import org.vouchgate.ats.Capabilities.PackagesBy;
import org.vouchgate.ats.Capabilities.Scope;
import org.vouchgate.ats.ConnectorDescriptor;
import org.vouchgate.ats.Offer;
import org.vouchgate.ats.StepKind;

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
            Capabilities.ordered(OrderModel.PARTNER_PUSH, PackagesBy.API_LIST, InboundAuth.BASIC)
                    .cancellable()
                    .typedInputs()
                    .wholeBodies()
                    .writing(StepKind.ORDER, StepKind.FILE, StepKind.FIELDS, StepKind.TAGS, StepKind.NOTE)
                    .whileOpen(StepKind.ORDER, StepKind.FIELDS, StepKind.TAGS)
                    .notes(NoteFormat.HTML_LIMITED, AshbyConnector.NOTE_LIMIT)
                    .files(FileMode.PRESIGNED_3STEP, Scope.CANDIDATE)
                    .fields(Scope.CANDIDATE)
                    .errorsInOk()
                    // Ashby states limits for reports only.
                    .build(),
            AshbySettings.declared());

    private final Offer offer = Offer.of(
            new AshbyOrders(),
            new AshbyResults(),
            new AshbyShown(),
            new AshbyRecords(),
            new AshbySubscriptions(),
            new AshbyCheck());

    @Override
    public ConnectorDescriptor describe() {
        return DESCRIPTOR;
    }

    @Override
    public Offer offers() {
        return offer;
    }
}
