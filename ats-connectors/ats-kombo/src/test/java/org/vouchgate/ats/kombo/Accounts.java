package org.vouchgate.ats.kombo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.report.AtsTarget;
import org.vouchgate.ats.secret.Secret;

/** Accounts at the stand-in. */
final class Accounts {

    static final AtsTarget ORDERED =
            new AtsTarget(Optional.of("order1"), Optional.of(FakeKombo.APPLICATION), Optional.of("cand-9"), List.of());

    private Accounts() {}

    static AtsAccount with(FakeKombo kombo, Map<String, String> more) {
        var settings = new HashMap<String, String>();
        settings.put(KomboSettings.ADDRESS, kombo.address().toString());
        settings.put(KomboSettings.INTEGRATION_ID, FakeKombo.INTEGRATION);
        settings.putAll(more);
        return new AtsAccount(
                "employer-1",
                "kombo",
                settings,
                Map.of(
                        KomboSettings.API_KEY, List.of(new Secret(FakeKombo.KEY)),
                        KomboSettings.WEBHOOK_SECRET,
                                List.of(new Secret("webhook-secret-2"), new Secret("webhook-secret-1"))));
    }
}
