package org.vouchgate.ats.lever;

import java.time.Instant;
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
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.secret.Secret;
import org.vouchgate.testkit.ats.FakeLever;

/** Accounts at the stand-in, and what they need to speak to it. */
final class Accounts {

    static final String TOKEN = "lever-signature-token";

    private Accounts() {}

    static AtsAccount byKey(FakeLever lever, Map<String, String> more) {
        return account(
                lever,
                more,
                Map.of(
                        LeverSettings.API_KEY, List.of(new Secret(lever.apiKey())),
                        LeverSettings.SIGNATURE_TOKEN, List.of(new Secret(TOKEN))));
    }

    static AtsAccount byConsent(FakeLever lever) {
        return account(
                lever,
                Map.of(LeverSettings.CLIENT_ID, lever.clientId()),
                Map.of(LeverSettings.CLIENT_SECRET, List.of(new Secret(lever.clientSecret()))));
    }

    static AtsAccount account(FakeLever lever, Map<String, String> more, Map<String, List<Secret>> secrets) {
        var settings = new HashMap<String, String>();
        settings.put(LeverSettings.PERFORM_AS, FakeLever.USER);
        settings.put(LeverSettings.API, lever.api().toString());
        settings.put(LeverSettings.SIGN_IN, lever.signIn().toString());
        settings.putAll(more);
        return new AtsAccount("employer-1", "lever", settings, secrets);
    }

    static Exchange exchange(AtsAccount account) {
        return exchange(account, new TokensInMemory(), Reports.NOON);
    }

    static Exchange exchange(AtsAccount account, TokensInMemory tokens, Instant at) {
        return Exchange.overHttp(account, new LoopbackHttp(), tokens, at);
    }

    static CandidateReport report(String opportunity, int revision) {
        return Reports.partlyVerified(
                new AtsTarget(Optional.empty(), Optional.of(opportunity), Optional.empty(), List.of()), revision);
    }
}
