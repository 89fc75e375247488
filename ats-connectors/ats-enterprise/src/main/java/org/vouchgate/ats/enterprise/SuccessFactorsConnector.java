package org.vouchgate.ats.enterprise;

import java.time.Duration;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.Capabilities;
import org.vouchgate.ats.Capabilities.Actor;
import org.vouchgate.ats.Capabilities.FileMode;
import org.vouchgate.ats.Capabilities.Idempotency;
import org.vouchgate.ats.Capabilities.InboundAuth;
import org.vouchgate.ats.Capabilities.OrderModel;
import org.vouchgate.ats.Capabilities.PackagesBy;
import org.vouchgate.ats.Capabilities.Scope;
import org.vouchgate.ats.ConnectorDescriptor;
import org.vouchgate.ats.Offer;
import org.vouchgate.ats.StepKind;

/** SAP SuccessFactors Recruiting: hints of orders in, the order's report and the PDF out. Preview. */
public final class SuccessFactorsConnector implements AtsConnector {

    private static final ConnectorDescriptor DESCRIPTOR = new ConnectorDescriptor(
            "successfactors",
            "SAP SuccessFactors Recruiting",
            "OData v2, rcm_assessment_alert_v2",
            true,
            Capabilities.ordered(OrderModel.ENTITY, PackagesBy.MANUAL, InboundAuth.URL_SECRET)
                    .correctable()
                    .writing(StepKind.ORDER, StepKind.FILE)
                    .whileOpen(StepKind.ORDER)
                    .files(FileMode.INLINE_BASE64, Scope.APPLICATION)
                    .inTheNameOf(Actor.TOKEN_SUB)
                    .idempotentBy(Idempotency.UPSERT_KEY)
                    .errorsInOk()
                    // No numbers are published for one customer; who is throttled waits five minutes.
                    .limited(10, Duration.ofSeconds(1), 2)
                    .build(),
            SuccessFactorsSettings.declared());

    private final SuccessFactorsOrders orders = new SuccessFactorsOrders();

    private final Offer offer = Offer.of(
            new SuccessFactorsEvents(),
            orders,
            new SuccessFactorsResults(),
            new SuccessFactorsShown(),
            new SuccessFactorsCheck());

    @Override
    public ConnectorDescriptor describe() {
        return DESCRIPTOR;
    }

    @Override
    public Offer offers() {
        return offer;
    }
}
