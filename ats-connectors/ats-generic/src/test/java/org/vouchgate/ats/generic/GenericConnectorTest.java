package org.vouchgate.ats.generic;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.contract.ConnectorContract;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.report.AtsTarget;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.secret.Secret;
import org.vouchgate.testkit.ats.WebhookReceiver;

class GenericConnectorTest extends ConnectorContract {

    private static final String SECRET = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private final WebhookReceiver receiver =
            WebhookReceiver.start(0, Clock.fixed(Reports.NOON, ZoneOffset.UTC), SECRET);

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Override
    protected AtsConnector connector() {
        return new GenericConnector();
    }

    @Override
    protected AtsAccount account() {
        return new AtsAccount(
                "employer-1",
                "generic",
                Map.of("endpoint", receiver.address().toString()),
                Map.of(
                        "signing-secret", List.of(new Secret(SECRET)),
                        "inbound-token", List.of(new Secret("a-token-of-thirty-two-characters")),
                        "inbound-signing-secret", List.of(new Secret(SECRET))));
    }

    @Override
    protected CandidateReport report() {
        return Reports.partlyVerified(AtsTarget.application("application-42"), 1);
    }

    @Override
    protected AtsAccount accountThatShowsProgress() {
        var settings = new HashMap<>(account().settings());
        settings.put("open-events", "true");
        return new AtsAccount("employer-1", "generic", settings, account().secrets());
    }

    /** Events are not changed in their place: of one request, the newest one holds. */
    @Override
    protected List<String> seen(StepKind kind) {
        var newest = receiver.events().get(receiver.events().size() - 1);
        return List.of(newest.data().getString("state"));
    }

    @Override
    protected int effects(StepKind kind) {
        return receiver.events().size();
    }
}
