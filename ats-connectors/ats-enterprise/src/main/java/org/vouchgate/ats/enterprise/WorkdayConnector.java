package org.vouchgate.ats.enterprise;

import java.time.Duration;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.Capabilities;
import org.vouchgate.ats.Capabilities.Actor;
import org.vouchgate.ats.Capabilities.FileMode;
import org.vouchgate.ats.Capabilities.InboundAuth;
import org.vouchgate.ats.Capabilities.OrderModel;
import org.vouchgate.ats.Capabilities.PackagesBy;
import org.vouchgate.ats.Capabilities.Scope;
import org.vouchgate.ats.ConnectorDescriptor;
import org.vouchgate.ats.Offer;
import org.vouchgate.ats.StepKind;

/** Workday Recruiting: orders of the step "Assess Candidate" in, the assessment and the PDF out. Preview. */
public final class WorkdayConnector implements AtsConnector {

    private static final ConnectorDescriptor DESCRIPTOR = new ConnectorDescriptor(
            "workday",
            "Workday Recruiting",
            "Recruiting web service (SOAP)",
            true,
            Capabilities.ordered(OrderModel.ENTITY, PackagesBy.MANUAL, InboundAuth.BASIC)
                    .wholeBodies()
                    .writing(StepKind.ORDER, StepKind.FILE)
                    .files(FileMode.INLINE_BASE64, Scope.CANDIDATE)
                    .inTheNameOf(Actor.USER_ID)
                    // No numbers are published; one call after the other disturbs no tenant.
                    .limited(5, Duration.ofSeconds(1), 1)
                    .build(),
            WorkdaySettings.declared());

    private final WorkdayOrders orders = new WorkdayOrders();

    private final Offer offer = Offer.of(orders, new WorkdayResults());

    @Override
    public ConnectorDescriptor describe() {
        return DESCRIPTOR;
    }

    @Override
    public Offer offers() {
        return offer;
    }
}
