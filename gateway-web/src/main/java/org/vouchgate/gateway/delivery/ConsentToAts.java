package org.vouchgate.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.vouchgate.ats.AsksConsent;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.traffic.AccountKey;
import org.vouchgate.gateway.traffic.ConsentsUnderWay;
import org.vouchgate.gateway.traffic.Exchanges;
import org.vouchgate.gateway.traffic.Tokens;
import org.vouchgate.gateway.traffic.Traffic;
import org.vouchgate.gateway.traffic.Urgency;

/** An admin consents, at the ATS, to what the gateway does there (OAuth 2.0, authorization code). */
@ApplicationScoped
public class ConsentToAts {

    @Inject
    Connectors connectors;

    @Inject
    AtsAccounts accounts;

    @Inject
    ConsentsUnderWay underWay;

    @Inject
    Exchanges exchanges;

    @Inject
    Tokens tokens;

    @Inject
    DeadLetters letters;

    @Inject
    Traffic traffic;

    @Inject
    AuditTrail audit;

    @Inject
    GatewaySettings gateway;

    @Inject
    ShortCommit commit;

    @Inject
    Clock clock;

    /** Where the admin goes; the way back is good once, in this browser, for a quarter of an hour. */
    public URI begin(UUID employer, String by, String session, String connector) {
        var account = account(employer, connector);
        var consent = consent(connector(connector));
        var state = commit.run(() -> underWay.begin(employer, connector, by, session, clock.instant()));
        return consent.consentAddress(account, returnTo(), state);
    }

    /**
     * Takes the admin back and trades the code for tokens.
     *
     * @return the connector
     * @throws UserError if the way back is not the one that was begun, or the ATS gives no tokens
     */
    public String accept(UUID employer, String by, String session, String state, String code) {
        var id = commit.run(() -> underWay.spend(employer, by, session, state, clock.instant()))
                .orElseThrow(() -> refused(
                        employer,
                        by,
                        "not begun in this browser, or used",
                        "This consent was not begun in this browser, or it was used already."));
        var connector = connector(id);
        var account = account(employer, id);
        if (code.isBlank()) {
            throw refused(
                    employer,
                    by,
                    id + ": none was sent along",
                    "The recruiting system sent no consent along; somebody may have declined there.");
        }
        var exchange = exchanges.open(connector, account, Urgency.MENDING, clock.instant());
        var outcome = consent(connector).accept(code, returnTo(), exchange);
        if (!(outcome instanceof StepOutcome.Done)) {
            throw refused(
                    employer, by, id + ": no access given", "The recruiting system gave no access for this consent.");
        }
        var key = AccountKey.of(account);
        commit.run(() -> {
            tokens.consented(key, clock.instant());
            audit.note(employer, clock.instant(), by, "ats.consented", employer, id);
            return key;
        });
        traffic.resume(key, by);
        letters.afresh(employer, id);
        return id;
    }

    private URI returnTo() {
        return gateway.at("/connectors/consent");
    }

    private AtsConnector connector(String id) {
        return connectors.find(id).orElseThrow(() -> new NotFound("connector"));
    }

    private AtsAccount account(UUID employer, String connector) {
        return accounts.find(employer, connector).orElseThrow(() -> new NotFound("account with this connector"));
    }

    private static AsksConsent consent(AtsConnector connector) {
        return connector.consent().orElseThrow(() -> new NotFound("consent for this connector"));
    }

    /** That somebody tried is of interest just where it failed. */
    private UserError refused(UUID employer, String by, String what, String why) {
        commit.run(() -> {
            audit.note(employer, clock.instant(), by, "ats.consent-refused", employer, what);
            return what;
        });
        return new UserError(Problem.of(
                "consent-refused", 400, "The consent was not taken", why + " Begin again under Connections."));
    }
}
