package org.vouchgate.ats.partners;

import java.time.Duration;
import java.util.Optional;
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
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Offer;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.http.AtsRequest;

/** Workable: assessment provider, comments and events of the SPI v3. Preview. */
public final class WorkableConnector implements AtsConnector {

    static final String NAME = "Workable";
    static final int NOTE_LIMIT = 10_000;

    private static final ConnectorDescriptor DESCRIPTOR = new ConnectorDescriptor(
            "workable",
            NAME,
            "Assessment providers, SPI v3",
            true,
            Capabilities.ordered(OrderModel.PARTNER_PUSH, PackagesBy.API_LIST, InboundAuth.BEARER)
                    .wholeBodies()
                    .writing(StepKind.ORDER, StepKind.NOTE)
                    .notes(NoteFormat.TEXT, NOTE_LIMIT)
                    .files(FileMode.INLINE_BASE64, Scope.CANDIDATE)
                    .inTheNameOf(Actor.MEMBER_ID)
                    .limited(10, Duration.ofSeconds(10), 2)
                    .build(),
            WorkableSettings.declared());

    private final WorkableUpdate update = new WorkableUpdate();
    private final WorkableComments comments = new WorkableComments();

    private final Offer offer = Offer.of(
            new PartnerOrders(new WorkableEndpoints(update)),
            new PartnerResults(update, Optional.of(comments)),
            new WorkableShown(comments),
            new WorkableRecords(),
            new WorkableSubscriptions(),
            new PartnerCheck(update, WorkableConnector::probe));

    @Override
    public ConnectorDescriptor describe() {
        return DESCRIPTOR;
    }

    @Override
    public Offer offers() {
        return offer;
    }

    private static Optional<PartnerCheck.Probe> probe(Exchange exchange) {
        var settings = new WorkableSettings(exchange.account());
        return settings.calls(exchange)
                .flatMap(calls -> settings.at("/jobs?limit=1")
                        .map(jobs -> new PartnerCheck.Probe(calls, AtsRequest.of("GET", jobs))));
    }
}
