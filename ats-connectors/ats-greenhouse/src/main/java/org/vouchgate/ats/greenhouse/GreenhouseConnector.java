package org.vouchgate.ats.greenhouse;

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

/** Greenhouse: assessment partner, recruiting webhooks, and write-back over Harvest v3. */
public final class GreenhouseConnector implements AtsConnector {

    static final int NOTE_LIMIT = 10_000;

    /** A refresh after {@code complete} is not promised, so a correction also leaves a note. */
    private static final ConnectorDescriptor DESCRIPTOR = new ConnectorDescriptor(
            "greenhouse",
            "Greenhouse",
            "Assessment Partner API, Harvest v3, recruiting webhooks",
            false,
            Capabilities.ordered(OrderModel.PARTNER_PULL, PackagesBy.API_LIST, InboundAuth.BASIC)
                    .wholeBodies()
                    .writing(StepKind.ORDER, StepKind.FILE, StepKind.FIELDS, StepKind.TAGS, StepKind.NOTE)
                    .whileOpen(StepKind.FIELDS, StepKind.TAGS)
                    .notes(NoteFormat.TEXT, GreenhouseConnector.NOTE_LIMIT)
                    .files(FileMode.INLINE_BASE64, Scope.APPLICATION)
                    .fields(Scope.CANDIDATE)
                    .inTheNameOf(Actor.TOKEN_SUB)
                    // The real number differs by class of integration; its headers say it.
                    .limited(50, Duration.ofSeconds(30), 4)
                    .build(),
            GreenhouseSettings.declared());

    private final Offer offer = Offer.of(
            new GreenhouseOrders(),
            new GreenhouseResults(),
            new GreenhouseShown(),
            new GreenhouseRecords(),
            new GreenhouseHooks(),
            new GreenhouseConsent(),
            new GreenhouseCheck());

    @Override
    public ConnectorDescriptor describe() {
        return DESCRIPTOR;
    }

    @Override
    public Offer offers() {
        return offer;
    }
}
