package org.vouchgate.ats.template;

import java.util.List;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.Capabilities;
import org.vouchgate.ats.Capabilities.InboundAuth;
import org.vouchgate.ats.Capabilities.NoteFormat;
import org.vouchgate.ats.Capabilities.OrderModel;
import org.vouchgate.ats.Capabilities.PackagesBy;
import org.vouchgate.ats.ConnectorDescriptor;
import org.vouchgate.ats.ConnectorSetting;
import org.vouchgate.ats.ConnectorSetting.Kind;
import org.vouchgate.ats.Offer;
import org.vouchgate.ats.StepKind;

/** First step: say who this is, what the ATS can do, and what an admin has to tell. The rest is planned from that. */
public final class TemplateConnector implements AtsConnector {

    static final String KEY = "key";
    static final String ADDRESS = "address";
    static final int NOTE_LIMIT = 4_000;

    private static final ConnectorDescriptor DESCRIPTOR = new ConnectorDescriptor(
            "template",
            "Template",
            "no vendor's",
            true,
            Capabilities.ordered(OrderModel.PARTNER_PUSH, PackagesBy.API_LIST, InboundAuth.BASIC)
                    .cancellable()
                    .correctable()
                    .wholeBodies()
                    .writing(StepKind.ORDER, StepKind.NOTE)
                    .whileOpen(StepKind.ORDER)
                    .notes(NoteFormat.TEXT, NOTE_LIMIT)
                    .build(),
            List.of(
                    new ConnectorSetting(
                            ADDRESS, Kind.ADDRESS, true, "Address", "Where the ATS's interface is; https."),
                    new ConnectorSetting(
                            KEY, Kind.SECRET, true, "Key", "The key that the ATS and this gateway share.")));

    private final Offer offer = Offer.of(new TemplateOrders(), new TemplateResults());

    @Override
    public ConnectorDescriptor describe() {
        return DESCRIPTOR;
    }

    @Override
    public Offer offers() {
        return offer;
    }
}
