package org.vouchgate.ats.partners;

import java.util.Optional;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.Capabilities;
import org.vouchgate.ats.Capabilities.Idempotency;
import org.vouchgate.ats.Capabilities.InboundAuth;
import org.vouchgate.ats.Capabilities.OrderModel;
import org.vouchgate.ats.Capabilities.PackagesBy;
import org.vouchgate.ats.ConnectorDescriptor;
import org.vouchgate.ats.ConnectorSetting;
import org.vouchgate.ats.ConnectorSetting.Kind;
import org.vouchgate.ats.Offer;
import org.vouchgate.ats.StepKind;

/** Recruitee (Tellent): assessment partner. Preview. */
public final class RecruiteeConnector implements AtsConnector {

    static final String NAME = "Recruitee";
    static final String PARTNER_SECRET = "partner-secret";
    static final String WEBHOOK_SECRET = "webhook-secret";
    static final String CODENAME = "codename";

    private static final ConnectorDescriptor DESCRIPTOR = new ConnectorDescriptor(
            "recruitee",
            NAME,
            "Partners API",
            true,
            Capabilities.ordered(OrderModel.PARTNER_PUSH, PackagesBy.API_LIST, InboundAuth.BEARER)
                    .correctable()
                    .wholeBodies()
                    .writing(StepKind.ORDER)
                    .whileOpen(StepKind.ORDER)
                    .idempotentBy(Idempotency.UPSERT_KEY)
                    .build(),
            PartnerSettings.with(
                    PartnerSettings.inboundKey(NAME),
                    new ConnectorSetting(
                            CODENAME,
                            Kind.TEXT,
                            true,
                            "Partner's codename",
                            "As it was chosen when the partner was made."),
                    new ConnectorSetting(
                            PARTNER_SECRET,
                            Kind.SECRET,
                            true,
                            "Partner's secret",
                            "Recruitee makes it for the partner; reports are updated with it."),
                    new ConnectorSetting(
                            WEBHOOK_SECRET,
                            Kind.SECRET,
                            false,
                            "Webhook secret",
                            "Shown once the webhook is set up; without it no event is believed."),
                    new ConnectorSetting(
                            PartnerSettings.ADDRESS,
                            Kind.ADDRESS,
                            false,
                            "Recruitee address",
                            "https://integrations.recruitee.com/api unless set.")));

    private final RecruiteeUpdate update = new RecruiteeUpdate();

    private final Offer offer = Offer.of(
            new PartnerOrders(new RecruiteeEndpoints(update)),
            new PartnerResults(update, Optional.empty()),
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
