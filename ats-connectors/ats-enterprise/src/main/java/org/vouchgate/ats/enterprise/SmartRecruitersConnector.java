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
import org.vouchgate.ats.PublishesResults;
import org.vouchgate.ats.ReadsRecords;
import org.vouchgate.ats.ReceivesOrders;
import org.vouchgate.ats.StepKind;

/** SmartRecruiters: packages and hints of orders in, the order's results and the PDF out. Preview. */
public final class SmartRecruitersConnector implements AtsConnector {

    private static final ConnectorDescriptor DESCRIPTOR = new ConnectorDescriptor(
            "smartrecruiters",
            "SmartRecruiters",
            "Assessment API v202010",
            true,
            new Capabilities(
                    new Capabilities.Orders(
                            OrderModel.PARTNER_PUSH,
                            PackagesBy.API_LIST,
                            false,
                            false,
                            true,
                            InboundAuth.URL_SECRET,
                            false),
                    new Capabilities.Writes(
                            Set.of(StepKind.ORDER, StepKind.FILE),
                            NoteFormat.NONE,
                            0,
                            FileMode.MULTIPART,
                            Scope.ORDER,
                            Scope.NONE,
                            Actor.NONE,
                            Idempotency.NONE,
                            false),
                    new Limits(10, Duration.ofSeconds(1), 8)),
            SmartRecruitersSettings.declared());

    private final SmartRecruitersEvents events = new SmartRecruitersEvents();
    private final SmartRecruitersOrders orders = new SmartRecruitersOrders();
    private final SmartRecruitersResults results = new SmartRecruitersResults();
    private final SmartRecruitersCheck check = new SmartRecruitersCheck();

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
    public Optional<PublishesResults> results() {
        return Optional.of(results);
    }

    @Override
    public Optional<ChecksAccount> check() {
        return Optional.of(check);
    }
}
