package org.vouchgate.gateway.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads how applicant-tracking systems are listened to; as {@link Settings} does for everything else. */
@ApplicationScoped
public class InboundReader {

    void checkAll(
            @Observes Startup startup,
            InboundSettings inbound,
            AutomationSettings automation,
            InternalHosts internalHosts) {
        // asking for them is the check
    }

    @Produces
    @Singleton
    InboundSettings inbound(
            @ConfigProperty(name = "gateway.inbound.body-limit", defaultValue = "1048576") int bodyLimit,
            @ConfigProperty(name = "gateway.inbound.address-overlap", defaultValue = "P7D") Duration addressOverlap,
            @ConfigProperty(name = "gateway.inbound.settling", defaultValue = "PT5S") Duration settling,
            @ConfigProperty(name = "gateway.inbound.attempts", defaultValue = "12") int attempts,
            @ConfigProperty(name = "gateway.inbound.kept", defaultValue = "P30D") Duration kept,
            @ConfigProperty(name = "gateway.inbound.refusals-noted", defaultValue = "20") int refusalsNoted,
            @ConfigProperty(name = "gateway.inbound.erased-candidates", defaultValue = "erase") String erased) {
        if (!erased.equals("erase") && !erased.equals("end")) {
            throw new IllegalArgumentException("gateway.inbound.erased-candidates must be erase or end, was " + erased);
        }
        return new InboundSettings(
                bodyLimit, addressOverlap, settling, attempts, kept, refusalsNoted, erased.equals("erase"));
    }

    @Produces
    @Singleton
    AutomationSettings automation(
            @ConfigProperty(name = "gateway.automation.grace", defaultValue = "PT30S") Duration grace,
            @ConfigProperty(name = "gateway.automation.window", defaultValue = "PT10M") Duration window,
            @ConfigProperty(name = "gateway.automation.nightly", defaultValue = "true") boolean nightly,
            @ConfigProperty(name = "gateway.automation.most-in-stage", defaultValue = "500") int mostInStage) {
        return new AutomationSettings(grace, window, nightly, mostInStage);
    }
}
