package org.vouchgate.gateway.traffic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.vouchgate.ats.AccessTokens;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.TokensInMemory;
import org.vouchgate.ats.http.AtsHttp;

/** Opens exchanges with an ATS. The only place that makes one. */
@ApplicationScoped
public class Exchanges {

    @Inject
    AtsHttp http;

    private final Map<String, AccessTokens> tokens = new ConcurrentHashMap<>();

    /**
     * All that the connector may use for one piece of work with this account.
     *
     * @param at now
     */
    public Exchange open(AtsConnector connector, AtsAccount account, Urgency urgency, Instant at) {
        return Exchange.overHttp(account, http, tokensOf(account), at);
    }

    private AccessTokens tokensOf(AtsAccount account) {
        return tokens.computeIfAbsent(account.employer() + " " + account.connector(), key -> new TokensInMemory());
    }
}
