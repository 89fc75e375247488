package org.vouchgate.ats.enterprise;

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
import org.vouchgate.ats.ConnectorDescriptor;
import org.vouchgate.ats.PublishesResults;
import org.vouchgate.ats.ReceivesOrders;
import org.vouchgate.ats.ShowsResults;
import org.vouchgate.ats.StepKind;

/** Workday Recruiting: orders of the step "Assess Candidate" in, the assessment and the PDF out. Preview. */
public final class WorkdayConnector implements AtsConnector {

    private static final ConnectorDescriptor DESCRIPTOR = new ConnectorDescriptor(
            "workday",
            "Workday Recruiting",
            "Recruiting web service (SOAP)",
            true,
            new Capabilities(
                    new Capabilities.Orders(
                            OrderModel.ENTITY, PackagesBy.MANUAL, false, false, false, InboundAuth.BASIC, true),
                    new Capabilities.Writes(
                            Set.of(StepKind.ORDER, StepKind.FILE),
                            NoteFormat.NONE,
                            0,
                            FileMode.INLINE_BASE64,
                            Scope.CANDIDATE,
                            Scope.NONE,
                            Actor.USER_ID,
                            Idempotency.NONE,
                            false),
                    // No numbers are published; one call after the other disturbs no tenant.
                    new Limits(5, Duration.ofSeconds(1), 1)),
            WorkdaySettings.declared());

    private final WorkdayOrders orders = new WorkdayOrders();
    private final WorkdayResults results = new WorkdayResults();

    @Override
    public ConnectorDescriptor describe() {
        return DESCRIPTOR;
    }

    @Override
    public Optional<ReceivesOrders> orders() {
        return Optional.of(orders);
    }

    @Override
    public Optional<PublishesResults> results() {
        return Optional.of(results);
    }

    @Override
    public Optional<ShowsResults> shown() {
        return Optional.of(results);
    }
}
