package org.vouchgate.ats.enterprise;

import java.time.Duration;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.Capabilities;
import org.vouchgate.ats.Capabilities.FileMode;
import org.vouchgate.ats.Capabilities.InboundAuth;
import org.vouchgate.ats.Capabilities.OrderModel;
import org.vouchgate.ats.Capabilities.PackagesBy;
import org.vouchgate.ats.Capabilities.Scope;
import org.vouchgate.ats.ConnectorDescriptor;
import org.vouchgate.ats.Offer;
import org.vouchgate.ats.StepKind;

/** SmartRecruiters: packages and hints of orders in, the order's results and the PDF out. Preview. */
public final class SmartRecruitersConnector implements AtsConnector {

    private static final ConnectorDescriptor DESCRIPTOR = new ConnectorDescriptor(
            "smartrecruiters",
            "SmartRecruiters",
            "Assessment API v202010",
            true,
            Capabilities.ordered(OrderModel.PARTNER_PUSH, PackagesBy.API_LIST, InboundAuth.URL_SECRET)
                    .correctable()
                    .writing(StepKind.ORDER, StepKind.FILE)
                    .whileOpen(StepKind.ORDER)
                    .files(FileMode.MULTIPART, Scope.ORDER)
                    .limited(10, Duration.ofSeconds(1), 8)
                    .build(),
            SmartRecruitersSettings.declared());

    private final SmartRecruitersOrders orders = new SmartRecruitersOrders();
    private final SmartRecruitersResults results = new SmartRecruitersResults();

    private final Offer offer = Offer.of(new SmartRecruitersEvents(), results, orders, new SmartRecruitersCheck());

    @Override
    public ConnectorDescriptor describe() {
        return DESCRIPTOR;
    }

    @Override
    public Offer offers() {
        return offer;
    }
}
