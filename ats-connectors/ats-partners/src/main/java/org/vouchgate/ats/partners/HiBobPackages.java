package org.vouchgate.ats.partners;

import java.util.List;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.PublishesPackages;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.ats.order.VerificationPackage;

/** Registers the catalogue, always whole. */
final class HiBobPackages implements PublishesPackages {

    @Override
    public StepOutcome publish(List<VerificationPackage> packages, Exchange exchange) {
        var address = new HiBobSettings(exchange.account()).packages();
        return HiBobConsent.calls(exchange)
                .write(
                        AtsRequest.of("PUT", address)
                                .json(HiBobMapping.catalogue(packages).toString()),
                        true,
                        answered -> new Done("-"));
    }
}
