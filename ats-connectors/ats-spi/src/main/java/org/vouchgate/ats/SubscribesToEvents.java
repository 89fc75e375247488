package org.vouchgate.ats;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.ats.secret.Secret;

/** Sets up the events an ATS sends. */
public interface SubscribesToEvents extends Capability {

    /**
     * What was set up.
     *
     * @param outcome {@link StepOutcome.Done} if every event the connector needs is now sent, else what stands in the way
     * @param secrets by the names of the descriptor's secrets: those that the vendor made and says only once
     */
    record Subscribed(StepOutcome outcome, Map<String, Secret> secrets) {
        public Subscribed {
            secrets = Map.copyOf(secrets);
        }
    }

    /** The operation below the account's address at which the connector takes events. Always the same. */
    default String operation() {
        return "events";
    }

    /**
     * Has the ATS send its events to {@code address}. Subscriptions of ours that are there already are kept.
     *
     * @param address where the account takes events: {@link #operation} is part of it
     * @param secret to sign them with, where the vendor lets us choose it
     */
    Subscribed subscribe(URI address, Optional<Secret> secret, Exchange exchange);
}
