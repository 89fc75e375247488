package org.vouchgate.ats.lever;

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

/** Lever: events in, notes, files, tags, links and feedback out. */
public final class LeverConnector implements AtsConnector {

    static final int NOTE_LIMIT = 10_000;

    private static final ConnectorDescriptor DESCRIPTOR = new ConnectorDescriptor(
            "lever",
            "Lever",
            "Data API v1",
            false,
            // The signature covers a random token and a time, and nothing else.
            Capabilities.ordered(OrderModel.NONE, PackagesBy.NONE, InboundAuth.HMAC_BODY_FIELDS)
                    .correctable()
                    .writing(StepKind.FILE, StepKind.FIELDS, StepKind.TAGS, StepKind.NOTE)
                    .whileOpen(StepKind.TAGS)
                    .notes(NoteFormat.TEXT, NOTE_LIMIT)
                    .files(FileMode.MULTIPART, Scope.APPLICATION)
                    .fields(Scope.APPLICATION)
                    .inTheNameOf(Actor.PERFORM_AS)
                    // Bursts of 20 are allowed "when possible"; whoever counts on them waits in the end.
                    .limited(10, Duration.ofSeconds(1), 4)
                    .build(),
            LeverSettings.declared());

    private final LeverEvents events = new LeverEvents();

    private final Offer offer = Offer.of(
            events,
            new LeverResults(),
            new LeverShown(),
            new LeverRecords(),
            new LeverHooks(),
            new LeverConsent(),
            new LeverCheck());

    @Override
    public ConnectorDescriptor describe() {
        return DESCRIPTOR;
    }

    @Override
    public Offer offers() {
        return offer;
    }
}
