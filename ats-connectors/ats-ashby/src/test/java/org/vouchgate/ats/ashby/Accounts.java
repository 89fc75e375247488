package org.vouchgate.ats.ashby;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.TokensInMemory;
import org.vouchgate.ats.contract.LoopbackHttp;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.report.AtsTarget;
import org.vouchgate.ats.secret.Secret;

/** Accounts at the stand-in, and whom reports to it are about. */
final class Accounts {

    static final AtsTarget TARGET = new AtsTarget(
            Optional.of(AshbyStore.ASSESSMENT),
            Optional.of(AshbyStore.APPLICATION),
            Optional.of(AshbyStore.CANDIDATE),
            List.of());

    private Accounts() {}

    static AtsAccount of(FakeAshby ashby) {
        return with(ashby.address(), Map.of());
    }

    static AtsAccount with(String address, Map<String, String> more) {
        var settings = new HashMap<String, String>();
        settings.put(AshbySettings.API, address);
        settings.put(AshbySettings.TAG, "Credentials");
        settings.put(AshbySettings.SCORE_FIELD, AshbyStore.SCORE_FIELD);
        settings.putAll(more);
        return new AtsAccount("employer-1", "ashby", settings, secrets());
    }

    private static Map<String, List<Secret>> secrets() {
        return Map.of(
                AshbySettings.PARTNER_KEY, List.of(new Secret("current-key"), new Secret("older-key")),
                AshbySettings.API_KEY, List.of(new Secret(FakeAshby.API_KEY)),
                AshbySettings.WEBHOOK_SECRET, List.of(new Secret("ashby-secret")));
    }

    static Exchange exchange(FakeAshby ashby) {
        return Exchange.overHttp(of(ashby), new LoopbackHttp(), new TokensInMemory(), Reports.NOON);
    }
}
