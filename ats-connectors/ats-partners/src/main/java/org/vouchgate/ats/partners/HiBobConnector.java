package org.vouchgate.ats.partners;

import java.util.Optional;
import java.util.Set;
import org.vouchgate.ats.AsksConsent;
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
import org.vouchgate.ats.PublishesPackages;
import org.vouchgate.ats.PublishesResults;
import org.vouchgate.ats.ReadsRecords;
import org.vouchgate.ats.ReceivesOrders;
import org.vouchgate.ats.StepKind;

/** HiBob: the assessments of Bob Hiring. Preview. */
public final class HiBobConnector implements AtsConnector {

    static final String NAME = "Bob";

    private static final ConnectorDescriptor DESCRIPTOR = new ConnectorDescriptor(
            "hibob",
            "HiBob",
            "Hiring assessments v1",
            true,
            new Capabilities(
                    new Capabilities.Orders(
                            OrderModel.ENTITY,
                            PackagesBy.API_REPLACE,
                            true,
                            false,
                            true,
                            InboundAuth.HMAC_HEADER,
                            true),
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
            HiBobSettings.declared());

    private final HiBobUpdate update = new HiBobUpdate();
    private final HiBobEvents events = new HiBobEvents();
    private final HiBobRecords records = new HiBobRecords(update);
    private final HiBobPackages packages = new HiBobPackages();
    private final HiBobConsent consent = new HiBobConsent();
    private final PartnerResults results = new PartnerResults(update, Optional.empty());
    private final PartnerCheck check = new PartnerCheck(update, exchange -> Optional.empty());

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
        return Optional.of(records);
    }

    @Override
    public Optional<PublishesPackages> packages() {
        return Optional.of(packages);
    }

    @Override
    public Optional<PublishesResults> results() {
        return Optional.of(results);
    }

    @Override
    public Optional<AsksConsent> consent() {
        return Optional.of(consent);
    }

    @Override
    public Optional<ChecksAccount> check() {
        return Optional.of(check);
    }
}
