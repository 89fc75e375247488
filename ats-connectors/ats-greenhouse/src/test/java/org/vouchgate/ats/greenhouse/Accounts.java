package org.vouchgate.ats.greenhouse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.secret.Secret;
import org.vouchgate.testkit.ats.FakeGreenhouse;

/** Accounts at the stand-in. */
final class Accounts {

    private Accounts() {}

    static AtsAccount of(FakeGreenhouse greenhouse) {
        return with(greenhouse, Map.of());
    }

    static AtsAccount with(FakeGreenhouse greenhouse, Map<String, String> more) {
        var settings = new HashMap<String, String>();
        settings.put(GreenhouseSettings.CALLBACK_HOSTS, "127.0.0.1");
        settings.put(GreenhouseSettings.CLIENT_ID, greenhouse.clientId());
        settings.put(GreenhouseSettings.USER_ID, FakeGreenhouse.USER_ID);
        settings.put(GreenhouseSettings.HARVEST, greenhouse.harvest().toString());
        settings.put(
                GreenhouseSettings.TOKEN_ENDPOINT, greenhouse.tokenEndpoint().toString());
        settings.putAll(more);
        return new AtsAccount(
                "employer-1",
                "greenhouse",
                settings,
                Map.of(
                        GreenhouseSettings.PARTNER_KEY, List.of(new Secret(greenhouse.partnerKey())),
                        GreenhouseSettings.CLIENT_SECRET, List.of(new Secret(greenhouse.clientSecret()))));
    }

    static AtsAccount partnerOnly(String... keys) {
        return new AtsAccount(
                "employer-1",
                "greenhouse",
                Map.of(),
                Map.of(
                        GreenhouseSettings.PARTNER_KEY,
                        List.of(keys).stream().map(Secret::new).toList()));
    }
}
