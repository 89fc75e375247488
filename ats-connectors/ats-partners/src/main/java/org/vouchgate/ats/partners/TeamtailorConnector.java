package org.vouchgate.ats.partners;

import java.time.Duration;
import java.util.List;
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

/** Teamtailor: partner API. Preview. */
public final class TeamtailorConnector implements AtsConnector {

    static final String NAME = "Teamtailor";
    static final String API_KEY = "api-key";
    static final String REGION = "region";
    static final String API_VERSION = "api-version";
    static final String AUTHORIZATION = "authorization";
    static final String KEY_PLACE = "{key}";

    private static final ConnectorDescriptor DESCRIPTOR = new ConnectorDescriptor(
            "teamtailor",
            NAME,
            "Partner API v1",
            true,
            Capabilities.ordered(OrderModel.PARTNER_PUSH, PackagesBy.API_LIST, InboundAuth.BEARER)
                    .typedInputs()
                    .correctable()
                    .wholeBodies()
                    .writing(StepKind.ORDER)
                    .whileOpen(StepKind.ORDER)
                    .idempotentBy(Idempotency.UPSERT_KEY)
                    .limited(50, Duration.ofSeconds(10), 4)
                    .build(),
            settings());

    private final TeamtailorUpdate update = new TeamtailorUpdate();

    private final Offer offer = Offer.of(
            new PartnerOrders(new TeamtailorEndpoints(update)),
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

    private static List<ConnectorSetting> settings() {
        return PartnerSettings.with(
                PartnerSettings.inboundKey(NAME),
                new ConnectorSetting(
                        API_KEY, Kind.SECRET, true, "API key", "From Teamtailor's Integration's Hub: Show details."),
                new ConnectorSetting(REGION, Kind.TEXT, false, "Region", "eu (unless set) or na."),
                new ConnectorSetting(API_VERSION, Kind.TEXT, false, "API version", "20240904 unless set."),
                new ConnectorSetting(
                        AUTHORIZATION,
                        Kind.TEXT,
                        false,
                        "Form of the Authorization header",
                        "Token token={key} unless set; the key stands where {key} is."),
                new ConnectorSetting(
                        TeamtailorSignature.SECRET,
                        Kind.SECRET,
                        false,
                        "Webhook signature",
                        "From the Integration's Hub. With it, orders have to be signed, too."),
                new ConnectorSetting(
                        TeamtailorSignature.HEADER,
                        Kind.TEXT,
                        false,
                        "Signature header",
                        "Teamtailor-Signature unless set; some accounts use TT-Signature."),
                new ConnectorSetting(
                        TeamtailorSignature.SCHEME,
                        Kind.TEXT,
                        false,
                        "Signature scheme",
                        "v2 (unless set), or resource-id, which is older and does not cover the body."),
                new ConnectorSetting(
                        PartnerSettings.ADDRESS,
                        Kind.ADDRESS,
                        false,
                        "Teamtailor address",
                        "https://api.teamtailor.com unless set, or the region's."));
    }
}
