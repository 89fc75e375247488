package org.vouchgate.ats.partners;

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
import org.vouchgate.ats.ConnectorSetting;
import org.vouchgate.ats.ConnectorSetting.Kind;
import org.vouchgate.ats.PublishesResults;
import org.vouchgate.ats.ReceivesOrders;
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
            new Capabilities(
                    new Capabilities.Orders(
                            OrderModel.PARTNER_PUSH, PackagesBy.API_LIST, false, false, true, InboundAuth.BEARER, true),
                    new Capabilities.Writes(
                            Set.of(StepKind.ORDER),
                            NoteFormat.NONE,
                            0,
                            FileMode.NONE,
                            Scope.NONE,
                            Scope.NONE,
                            Actor.NONE,
                            Idempotency.UPSERT_KEY,
                            false),
                    Limits.UNSTATED),
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
    private final PartnerOrders orders = new PartnerOrders(new RecruiteeEndpoints(update));
    private final PartnerResults results = new PartnerResults(update, Optional.empty());
    private final PartnerCheck check = new PartnerCheck(update, exchange -> Optional.empty());

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
    public Optional<ChecksAccount> check() {
        return Optional.of(check);
    }
}
