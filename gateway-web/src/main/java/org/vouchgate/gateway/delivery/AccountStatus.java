package org.vouchgate.gateway.delivery;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.gateway.traffic.TrafficView;

/**
 * How one connection stands.
 *
 * @param capabilities what the connector can do
 * @param traffic      limiter, breaker and pause; empty if there is no account
 * @param waiting      how many deliveries are on their way
 * @param dead         how many a person has to look at
 * @param drifted      how many are not shown as they were sent
 * @param asksConsent  whether access comes by an admin's consent at the ATS
 * @param consentedAt  when that was given last
 * @param whileOpen    {@code shown, unset, never}: whether it shows anything of a request that has not ended and was not
 *                     ordered there; empty if there is no account
 * @param checkable    whether the account can be tried without changing anything
 */
public record AccountStatus(
        String connector,
        String name,
        boolean preview,
        Map<String, String> capabilities,
        Optional<TrafficView> traffic,
        long waiting,
        long dead,
        long drifted,
        boolean asksConsent,
        Optional<Instant> consentedAt,
        Optional<String> whileOpen,
        boolean checkable) {}
