package org.vouchgate.gateway.traffic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.file.AtsFiles;
import org.vouchgate.ats.http.AtsHttp;

/** Opens exchanges with an ATS. The only place that makes one: each of its calls is counted, its tokens are kept. */
@ApplicationScoped
public class Exchanges {

    @Inject
    AtsHttp http;

    @Inject
    AtsFiles files;

    @Inject
    Traffic traffic;

    @Inject
    Tokens tokens;

    @Inject
    Clock clock;

    /**
     * All that the connector may use for one piece of work with this account.
     *
     * @param at now
     */
    public Exchange open(AtsConnector connector, AtsAccount account, Urgency urgency, Instant at) {
        return converse(connector, account, urgency, at).exchange();
    }

    /** The same for whoever wants to know what happened on the wire. */
    public Conversation converse(AtsConnector connector, AtsAccount account, Urgency urgency, Instant at) {
        var key = AccountKey.of(account);
        var log = new CallLog();
        var gate = new Gate(traffic, key, AccountLimits.of(connector, account), urgency, log, clock);
        return new Conversation(
                new Exchange(account, new MeteredHttp(http, gate), new MeteredFiles(files, gate), tokens.of(key), at),
                log);
    }
}
