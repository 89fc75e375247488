package org.vouchgate.ats.template;

import java.util.List;
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
import org.vouchgate.ats.ConnectorSetting;
import org.vouchgate.ats.ConnectorSetting.Kind;
import org.vouchgate.ats.PublishesResults;
import org.vouchgate.ats.ReceivesOrders;
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
            new Capabilities(
                    new Capabilities.Orders(
                            OrderModel.PARTNER_PUSH, PackagesBy.API_LIST, true, false, true, InboundAuth.BASIC, true),
                    new Capabilities.Writes(
                            Set.of(StepKind.ORDER, StepKind.NOTE),
                            NoteFormat.TEXT,
                            NOTE_LIMIT,
                            FileMode.NONE,
                            Scope.NONE,
                            Scope.NONE,
                            Actor.NONE,
                            Idempotency.NONE,
                            false),
                    Limits.UNSTATED),
            List.of(
                    new ConnectorSetting(
                            ADDRESS, Kind.ADDRESS, true, "Address", "Where the ATS's interface is; https."),
                    new ConnectorSetting(
                            KEY, Kind.SECRET, true, "Key", "The key that the ATS and this gateway share.")));

    private final TemplateOrders orders = new TemplateOrders();
    private final TemplateResults results = new TemplateResults();

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
}
