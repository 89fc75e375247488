package org.vouchgate.ats.partners;

import java.util.Optional;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.Capabilities;
import org.vouchgate.ats.Capabilities.Idempotency;
import org.vouchgate.ats.Capabilities.InboundAuth;
import org.vouchgate.ats.Capabilities.OrderModel;
import org.vouchgate.ats.Capabilities.PackagesBy;
import org.vouchgate.ats.ConnectorDescriptor;
import org.vouchgate.ats.Offer;
import org.vouchgate.ats.StepKind;

/** HiBob: the assessments of Bob Hiring. Preview. */
public final class HiBobConnector implements AtsConnector {

    static final String NAME = "Bob";

    private static final ConnectorDescriptor DESCRIPTOR = new ConnectorDescriptor(
            "hibob",
            "HiBob",
            "Hiring assessments v1",
            true,
            Capabilities.ordered(OrderModel.ENTITY, PackagesBy.API_REPLACE, InboundAuth.HMAC_HEADER)
                    .cancellable()
                    .correctable()
                    .wholeBodies()
                    .writing(StepKind.ORDER)
                    .whileOpen(StepKind.ORDER)
                    .idempotentBy(Idempotency.UPSERT_KEY)
                    .build(),
            HiBobSettings.declared());

    private final HiBobUpdate update = new HiBobUpdate();

    private final Offer offer = Offer.of(
            new HiBobEvents(),
            new PartnerResults(update, Optional.empty()),
            new HiBobRecords(update),
            new HiBobPackages(),
            new HiBobConsent(),
            new PartnerCheck(update, exchange -> Optional.empty()));

    @Override
    public ConnectorDescriptor describe() {
        return DESCRIPTOR;
    }

    @Override
    public Offer offers() {
        return offer;
    }
}
