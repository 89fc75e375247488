package org.vouchgate.gateway.traffic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.platform.Secrets;

/** The states of consents: each bound to one browser session, good once and for a few minutes. Within the caller's commit. */
@ApplicationScoped
public class ConsentsUnderWay {

    private static final Duration LIFETIME = Duration.ofMinutes(15);

    @Inject
    ConsentRows rows;

    @Inject
    Secrets secrets;

    /**
     * Makes a state to be sent along.
     *
     * @param session what the admin's browser presents, and has to present again
     */
    public String begin(UUID employer, String connector, String subject, String session, Instant at) {
        rows.removeExpired(at);
        var state = secrets.fresh();
        rows.add(ConsentRow.of(
                Secrets.hash(state),
                new AccountKey(employer, connector),
                subject,
                Secrets.hash(session),
                at.plus(LIFETIME)));
        return state;
    }

    /** The connector that a state was made for, once; empty if it was made for nobody, or for another browser. */
    public Optional<String> spend(UUID employer, String subject, String session, String state, Instant at) {
        var hash = Secrets.hash(state);
        var found = rows.find(employer, subject, Secrets.hash(session), hash, at);
        return found.filter(row -> rows.remove(hash)).map(row -> row.account().connector());
    }
}
