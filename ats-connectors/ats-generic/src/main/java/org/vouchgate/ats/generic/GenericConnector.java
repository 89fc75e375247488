package org.vouchgate.ats.generic;

import java.util.List;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.Capabilities;
import org.vouchgate.ats.Capabilities.FileMode;
import org.vouchgate.ats.Capabilities.Idempotency;
import org.vouchgate.ats.Capabilities.InboundAuth;
import org.vouchgate.ats.Capabilities.OrderModel;
import org.vouchgate.ats.Capabilities.PackagesBy;
import org.vouchgate.ats.Capabilities.Scope;
import org.vouchgate.ats.ConnectorDescriptor;
import org.vouchgate.ats.ConnectorSetting;
import org.vouchgate.ats.ConnectorSetting.Kind;
import org.vouchgate.ats.Offer;
import org.vouchgate.ats.StepKind;

/** Signed webhooks and plain orders, for any system that can receive the ones or send the others. */
public final class GenericConnector implements AtsConnector {

    private static final ConnectorDescriptor DESCRIPTOR = new ConnectorDescriptor(
            "generic",
            "Signed webhook",
            "Standard Webhooks 1, CloudEvents 1.0, verification-report v1, HR Open 4.2",
            false,
            Capabilities.ordered(OrderModel.PARTNER_PUSH, PackagesBy.API_LIST, InboundAuth.BEARER)
                    .cancellable()
                    .correctable()
                    .wholeBodies()
                    .writing(StepKind.ORDER)
                    .whileOpen(StepKind.ORDER)
                    .files(FileMode.URL_PULL, Scope.ORDER)
                    .idempotentBy(Idempotency.HEADER)
                    .build(),
            List.of(
                    new ConnectorSetting(
                            WebhookResults.ENDPOINT,
                            Kind.ADDRESS,
                            true,
                            "Receiver's address",
                            "Where events are posted to; https."),
                    new ConnectorSetting(
                            WebhookResults.SECRET,
                            Kind.SECRET,
                            true,
                            "Signing secret",
                            "Shared with the receiver: whsec_ and base64 of 24 to 64 random bytes. During a rotation"
                                    + " events carry a signature by each."),
                    new ConnectorSetting(
                            WebhookResults.OPEN_EVENTS,
                            Kind.FLAG,
                            false,
                            "Events before the end",
                            "Whether the receiver also hears that a request was made and that it was opened; unless true,"
                                    + " it hears of results alone."),
                    new ConnectorSetting(
                            Payload.SETTING,
                            Kind.TEXT,
                            false,
                            "Words",
                            "vouchgate, or hropen for the catalogue, order and report of HR Open Standards 4.2."),
                    new ConnectorSetting(
                            Proof.TOKEN,
                            Kind.SECRET,
                            false,
                            "Token for orders",
                            "Whoever sends it as a bearer token may order verifications and read how they stand. Random,"
                                    + " of 32 characters or more."),
                    new ConnectorSetting(
                            Proof.SIGNING_SECRET,
                            Kind.SECRET,
                            false,
                            "Secret for signed orders",
                            "Instead of the token: whsec_ and base64 of 24 to 64 random bytes, by which orders are"
                                    + " signed as Standard Webhooks are.")));

    private final GenericOrders orders = new GenericOrders();

    private final Offer offer = Offer.of(orders, new WebhookResults());

    @Override
    public ConnectorDescriptor describe() {
        return DESCRIPTOR;
    }

    @Override
    public Offer offers() {
        return offer;
    }
}
