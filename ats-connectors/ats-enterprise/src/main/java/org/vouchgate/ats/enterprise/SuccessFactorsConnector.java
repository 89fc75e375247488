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
import org.vouchgate.ats.ChecksAccount;
import org.vouchgate.ats.ConnectorDescriptor;
import org.vouchgate.ats.ListsOpenOrders;
import org.vouchgate.ats.PublishesResults;
import org.vouchgate.ats.ReadsRecords;
import org.vouchgate.ats.ReceivesOrders;
import org.vouchgate.ats.ShowsResults;
import org.vouchgate.ats.StepKind;

/** SAP SuccessFactors Recruiting: hints of orders in, the order's report and the PDF out. Preview. */
public final class SuccessFactorsConnector implements AtsConnector {

    private static final ConnectorDescriptor DESCRIPTOR = new ConnectorDescriptor(
            "successfactors",
            "SAP SuccessFactors Recruiting",
            "OData v2, rcm_assessment_alert_v2",
            true,
            new Capabilities(
                    new Capabilities.Orders(
                            OrderModel.ENTITY, PackagesBy.MANUAL, false, false, true, InboundAuth.URL_SECRET, false),
                    new Capabilities.Writes(
                            Set.of(StepKind.ORDER, StepKind.FILE),
                            NoteFormat.NONE,
                            0,
                            FileMode.INLINE_BASE64,
                            Scope.APPLICATION,
                            Scope.NONE,
                            Actor.TOKEN_SUB,
                            Idempotency.UPSERT_KEY,
                            true),
                    // No numbers are published for one customer; who is throttled waits five minutes.
                    new Limits(10, Duration.ofSeconds(1), 2)),
            SuccessFactorsSettings.declared());

    private final SuccessFactorsEvents events = new SuccessFactorsEvents();
    private final SuccessFactorsOrders orders = new SuccessFactorsOrders();
    private final SuccessFactorsResults results = new SuccessFactorsResults();
    private final SuccessFactorsShown shown = new SuccessFactorsShown();
    private final SuccessFactorsCheck check = new SuccessFactorsCheck();

    @Override
    public ConnectorDescriptor describe() {
        return DESCRIPTOR;
    }

    @Override
    public Optional<ReceivesOrders> orders() {
        return Optional.of(events);
    }

    @Override
    public Optional<ReadsRecords> records() {
        return Optional.of(orders);
    }

    @Override
    public Optional<ListsOpenOrders> openOrders() {
        return Optional.of(orders);
    }

    @Override
    public Optional<PublishesResults> results() {
        return Optional.of(results);
    }

    @Override
    public Optional<ShowsResults> shown() {
        return Optional.of(shown);
    }

    @Override
    public Optional<ChecksAccount> check() {
        return Optional.of(check);
    }
}
