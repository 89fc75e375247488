package org.vouchgate.gateway.delivery;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vouchgate.ats.AsksConsent;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.Capabilities;
import org.vouchgate.ats.Capabilities.InboundAuth;
import org.vouchgate.ats.Capabilities.OrderModel;
import org.vouchgate.ats.Capabilities.PackagesBy;
import org.vouchgate.ats.ConnectorDescriptor;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.StepOutcome;

/** An ATS that wants somebody's consent and does nothing else. */
record AskingConsent(
        String id, StepOutcome accepted, Optional<Duration> renewEvery, Function<Exchange, StepOutcome> renewing)
        implements AtsConnector, AsksConsent {

    @Override
    public ConnectorDescriptor describe() {
        return new ConnectorDescriptor(
                id,
                id,
                "1",
                false,
                Capabilities.ordered(OrderModel.NONE, PackagesBy.NONE, InboundAuth.NONE)
                        .build(),
                List.of());
    }

    @Override
    public Optional<AsksConsent> consent() {
        return Optional.of(this);
    }

    @Override
    public URI consentAddress(AtsAccount account, URI returnTo, String state) {
        return returnTo;
    }

    @Override
    public StepOutcome accept(String code, URI returnTo, Exchange exchange) {
        return accepted;
    }

    @Override
    public StepOutcome renew(Exchange exchange) {
        return renewing.apply(exchange);
    }
}
