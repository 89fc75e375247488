package org.vouchgate.ats.kombo;

import java.time.Duration;
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

/** Kombo: the assessment interface, and notes, files and tags of the system behind it. */
public final class KomboConnector implements AtsConnector {

    static final int NOTE_LIMIT = 10_000;

    private static final ConnectorDescriptor DESCRIPTOR = new ConnectorDescriptor(
            "kombo",
            "Kombo",
            "Unified API v1",
            false,
            Capabilities.ordered(OrderModel.PARTNER_PUSH, PackagesBy.API_REPLACE, InboundAuth.HMAC_HEADER)
                    .wholeBodies()
                    .writing(StepKind.ORDER, StepKind.FILE, StepKind.TAGS, StepKind.NOTE)
                    .notes(NoteFormat.TEXT, NOTE_LIMIT)
                    .files(FileMode.INLINE_BASE64, Scope.ORDER)
                    // The contract names the errors for too many and too many at once, but no numbers.
                    .limited(10, Duration.ofSeconds(1), 4)
                    .build(),
            KomboSettings.declared());

    private final Offer offer = Offer.of(
            new KomboEvents(),
            new KomboOpenOrders(),
            new KomboResults(),
            new KomboShown(),
            new KomboCatalogue(),
            new KomboCheck());

    @Override
    public ConnectorDescriptor describe() {
        return DESCRIPTOR;
    }

    @Override
    public Offer offers() {
        return offer;
    }
}
